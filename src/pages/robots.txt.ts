import type { APIRoute } from 'astro'
import { ownAddress } from '#components/site/own-address.ts'

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${ownAddress}/sitemap-index.xml\n`)
