import { type Archived, httpArchiveOf } from '#contract/http-archive.ts'
import { control } from '#sandbox/control.ts'
import { apiOrigin } from '#sandbox/names.ts'
import type { Sent } from './keep.ts'

/** What was sent from here, as an HTTP Archive. Answers come from the shop's own list, which blacks out secrets and cuts at 16 KiB. */
export const harOf = async (sent: Sent[]) =>
  httpArchiveOf(await Promise.all([...sent].reverse().map(archived)), apiOrigin, 'Project Nexus playground')

/** On the reader's clock, and with `{{token}}` where a token was. */
async function archived({ id, at, draft: { method, path, headers, body }, status, milliseconds }: Sent): Promise<Archived> {
  const trace = await control.trace(id).catch(() => undefined)
  const sentBody = trace ? trace.request.body : withoutSecrets(body)
  return {
    ...{ id, at, method, path, status, duration_ms: milliseconds },
    request: { headers, body: sentBody },
    response: trace?.response ?? { headers: {}, body: null },
  }
}

// For what the shop does not know any more; what it knows comes without secrets.
const withoutSecrets = (body: string | null) =>
  body?.replace(/("(?:\w*_)?(?:password|token|secret)"\s*:\s*")(?:[^"\\]|\\.)*"/g, '$1…"') ?? null
