import type { APIRoute } from 'astro'
import { document } from '#components/api/contract.ts'
import { download, typesFile } from '#components/api/downloads.ts'
import types from '#contract/generated/types.ts?raw'

// A file called types.d.ts.ts would be a declaration for TypeScript, so the second half of the name is filled in here.
export const getStaticPaths = () => [{ params: { kind: 'd.ts' } }]

export const GET: APIRoute = () => download(typesFile(types, document.info.version), 'text/plain')
