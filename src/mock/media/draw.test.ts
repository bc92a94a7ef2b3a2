import { expect, test } from 'vitest'
import { drawProduct } from './draw.ts'
import { motifs } from './motifs.ts'

const draw = (category: string, variant: number) => drawProduct({ category, variant, width: 480, height: 360 })
const variants = Array.from({ length: 84 }, (_, variant) => variant)
const root = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="480" height="360"( [\w-]+="[^"<>]+")+><\/svg>$/i
const tag = /<(?:path|circle|ellipse|rect)(?: [a-z-]+="[\w#(). -]+")+\/>/g

test('every category and motif draws well-formed SVG below 1.5 KB', () => {
  expect(Object.keys(motifs)).toHaveLength(12)
  for (const category of [...Object.keys(motifs), 'unknown']) {
    for (const svg of variants.map((variant) => draw(category, variant))) {
      expect(svg.replace(tag, '')).toMatch(root)
      expect(svg).not.toMatch(/undefined|NaN|=""/)
      expect(svg.length).toBeLessThan(1500)
    }
  }
})

test('the same input gives the same bytes', () => {
  for (const category of Object.keys(motifs)) expect(draw(category, 5)).toBe(draw(category, 5))
})

test('the first 28 variants of a category all differ', () => {
  for (const [category, list] of Object.entries(motifs)) {
    expect(list.length).toBeGreaterThanOrEqual(4)
    expect(new Set(variants.slice(0, 28).map((variant) => draw(category, variant))).size).toBe(28)
  }
})

test('an unknown category falls back to a neutral drawing', () => {
  expect(draw('garden', 1)).toBe(draw('constructor', 1))
  expect(draw('garden', 1)).not.toBe(draw('coffee', 1))
})
