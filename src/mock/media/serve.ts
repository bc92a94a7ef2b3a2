import type { WireResponse } from '#mock/kernel/wire.ts'
import { drawProduct } from './draw.ts'

/** Images of products, drawn on request: `/media/coffee-3-320.svg`. `undefined` for everything else. */
export function drawnMedia({ pathname }: URL): WireResponse | undefined {
  const [, category, variant, width] = /\/media\/([a-z-]+?)-(\d{1,4})-(\d{2,4})\.svg$/.exec(pathname) ?? []
  if (!category || !variant || !width) return undefined
  const size = Math.min(Number(width), 4000)
  const headers = {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  }
  return { status: 200, headers, body: drawProduct({ category, variant: Number(variant), width: size, height: size }) }
}
