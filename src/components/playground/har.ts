import { statusName } from '#components/api/status.ts'
import { control } from '#sandbox/control.ts'
import { apiOrigin } from '#sandbox/names.ts'
import type { Sent } from './keep.ts'

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }))

/** What was sent from here, as an HTTP Archive 1.2. Answers come from the shop's own list, which blacks out secrets and cuts at 16 KiB. */
export async function harOf(sent: Sent[]) {
  const entries = await Promise.all([...sent].reverse().map(entryOf))
  return { log: { version: '1.2', creator: { name: 'Project Nexus playground', version: '1' }, entries } }
}

async function entryOf({ id, at, draft, status, milliseconds }: Sent) {
  const trace = await control.trace(id).catch(() => undefined)
  const { method, path, headers } = draft
  const body = trace ? trace.request.body : withoutSecrets(draft.body)
  const url = new URL(path, apiOrigin)
  const text = trace?.response.body ?? ''
  return {
    startedDateTime: at,
    time: milliseconds,
    request: {
      method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(headers),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(body !== null && { postData: { mimeType: headers['Content-Type'] ?? 'application/json', text: body } }),
      headersSize: -1,
      bodySize: body?.length ?? 0,
    },
    response: {
      status,
      statusText: statusName(status),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(trace?.response.headers ?? {}),
      content: { size: text.length, mimeType: trace?.response.headers['content-type'] ?? '', text },
      redirectURL: '',
      headersSize: -1,
      bodySize: text.length,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  }
}

// For what the shop does not know any more; what it knows comes without secrets.
const withoutSecrets = (body: string | null) =>
  body?.replace(/("(?:\w*_)?(?:password|token|secret)"\s*:\s*")(?:[^"\\]|\\.)*"/g, '$1…"') ?? null
