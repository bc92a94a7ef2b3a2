import type { APIRoute } from 'astro'
import { download } from '#components/api/downloads.ts'
import document from '#contract/generated/openapi.yaml?raw'

export const GET: APIRoute = () => download(document, 'application/yaml')
