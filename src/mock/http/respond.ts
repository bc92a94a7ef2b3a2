import { problems } from '#contract/generated/problems.ts'
import type { Schema } from '#contract/operation.ts'
import { digest } from '#mock/kernel/digest.ts'
import type { AnyReply, ProblemDocument } from '#mock/kernel/handlers.ts'
import { isJson } from '#mock/kernel/media-type.ts'
import { type FieldFault, isProblem, type Problem } from '#mock/kernel/problem.ts'
import { redactTarget } from '#mock/kernel/redact.ts'
import type { WireResponse } from '#mock/kernel/wire.ts'
import { chooseLanguage, fieldWords, fill, type Language } from '#mock/kernel/words.ts'
import type { Exchange } from './exchange.ts'
import { matches } from './locate.ts'

export interface ResponseSettings {
  /** Where the site of the documentation is, for `type` of problems. Without a slash at the end. */
  siteUrl: string
}

/** Turns an answer into what goes over the wire: body, headers that every answer has, conditional answers, and no body for HEAD. */
export function respond(
  exchange: Pick<Exchange, 'request' | 'url' | 'id' | 'now'> & Partial<Exchange>,
  reply: AnyReply,
  limits: Record<string, string>,
  settings: ResponseSettings,
): WireResponse {
  const { request, route } = exchange
  const common = {
    'X-Request-Id': exchange.id,
    Date: new Date(exchange.now).toUTCString(),
    'Cache-Control': route?.cache === 'public' && !isProblem(reply) ? cacheControl(request) : 'no-store',
    Vary: 'Accept, Accept-Language, Authorization, Cart-Token',
    ...limits,
  }
  if (isProblem(reply)) return withoutBodyForHead(request.method, problemResponse(exchange, reply, common, settings))
  if (reply.body === undefined) return { status: reply.status, headers: { ...common, ...reply.headers }, body: null }
  // A text of another type than JSON goes out as it is.
  const isText = typeof reply.body === 'string' && !isJson(reply.headers?.['Content-Type'] ?? 'application/json')
  const body = isText ? String(reply.body) : JSON.stringify(reply.body)
  const etag = entityTag(exchange, reply.body, body)
  const headers = {
    ...common,
    'Content-Type': 'application/json',
    ...(etag && { ETag: etag }),
    ...pageLinks(exchange, reply.body),
    ...reply.headers,
  }
  const known = request.headers['if-none-match']
  if (route?.etag === 'read' && known !== undefined && etag && matches(known.replaceAll('W/', ''), etag)) {
    const { 'Content-Type': _, ...rest } = headers
    return { status: 304, headers: rest, body: null }
  }
  return withoutBodyForHead(request.method, { status: reply.status, headers, body })
}

/** Whoever says who they are may be shown more than everybody, such as drafts of their own: nobody else keeps that answer. */
const cacheControl = ({ headers }: Exchange['request']): string =>
  headers.authorization === undefined && headers['cart-token'] === undefined
    ? 'public, max-age=60, stale-while-revalidate=300'
    : 'private, no-cache'

function problemResponse(
  exchange: Pick<Exchange, 'request' | 'url' | 'id'>,
  failure: Problem,
  common: Record<string, string>,
  settings: ResponseSettings,
): WireResponse {
  const document = problemDocument(exchange, failure, settings)
  const language = chooseLanguage(exchange.request.headers['accept-language'])
  return {
    status: document.status,
    headers: { ...common, ...failure.headers, 'Content-Type': 'application/problem+json', 'Content-Language': language },
    body: JSON.stringify(document),
  }
}

/** What a problem says (RFC 9457), in the language of the request. */
export function problemDocument(
  { request, url, id }: Pick<Exchange, 'request' | 'url' | 'id'>,
  { problem: code, members, words, fields }: Problem,
  { siteUrl }: ResponseSettings,
): ProblemDocument {
  const { status, title, detail } = problems[code]
  const language = chooseLanguage(request.headers['accept-language'])
  const listed = Object.fromEntries(
    Object.entries(members)
      .filter(([, value]) => typeof value !== 'object')
      .map(([name, value]) => [name, String(value)]),
  )
  return {
    type: `${siteUrl}/problems/${code.replaceAll('_', '-')}/`,
    title: title[language],
    status,
    code,
    detail: fill(detail[language], { ...listed, ...words }, language).slice(0, 1000),
    instance: shown(url.pathname).slice(0, 2048),
    request_id: id,
    ...members,
    ...(fields && { errors: fields.map((fault) => fieldError(fault, language)) }),
  }
}

/** A target of a request without card numbers. What is blacked out stands in brackets, which a target may only have encoded. */
const shown = (target: string): string => redactTarget(target).replaceAll('[', '%5B').replaceAll(']', '%5D')

const fieldError = ({ pointer, code, words = {} }: FieldFault, language: Language): Schema<'FieldError'> => ({
  pointer: pointer.slice(0, 500),
  code,
  detail: fieldWords(language, code, words).slice(0, 500),
  ...(typeof words.limit === 'number' && { meta: /^too_(?:small|short|few)$/.test(code) ? { min: words.limit } : { max: words.limit } }),
})

/** The pages around as links (RFC 8288), relative to the host, and from every page but the first the way back to it. */
function pageLinks({ url, route }: Partial<Exchange>, body: unknown): Record<string, string> {
  const { page } = body as { page?: Schema<'Page'> }
  if (!page || !url || !route?.query.cursor) return {}
  const link = (cursor: string | undefined, relation: string) => {
    const query = new URLSearchParams(url.search)
    query.delete('offset')
    query.delete('cursor')
    if (cursor) query.set('cursor', cursor)
    return `<${shown(`${url.pathname}${query.size > 0 ? `?${query}` : ''}`)}>; rel="${relation}"`
  }
  const isLater = page.prev_cursor !== null || url.searchParams.has('cursor') || Number(url.searchParams.get('offset')) > 0
  const links = [
    ...(page.next_cursor === null ? [] : [link(page.next_cursor, 'next')]),
    ...(page.prev_cursor === null ? [] : [link(page.prev_cursor, 'prev')]),
    ...(isLater ? [link(undefined, 'first')] : []),
  ]
  return links.length > 0 ? { Link: links.join(', ') } : {}
}

// The etag of a resource stands for its usual representation; a request with a query may have got another one.
function entityTag({ route, url }: Partial<Exchange>, value: unknown, text: string): string | undefined {
  const own = (value as { etag?: string }).etag
  if (route?.etag === 'read') return own && url?.search === '' ? own : `"${digest(text)}"`
  return own
}

const withoutBodyForHead = (method: string, response: WireResponse): WireResponse =>
  method === 'HEAD' ? { ...response, body: null } : response
