/** Answers that went well. `etag` of a body becomes the `ETag` header by itself. */

export const ok = <Body>(body: Body, headers?: Record<string, string>) => ({ status: 200 as const, body, ...(headers && { headers }) })
export const created = <Body>(body: Body, location: string) => ({ status: 201 as const, body, headers: { Location: location } })
/** Taken in; the rest is done later. `Location` says where to look. */
export const accepted = <Body>(body: Body, headers: { Location: string; 'Retry-After': string }) => ({
  status: 202 as const,
  body,
  headers,
})
export const noContent = () => ({ status: 204 as const, body: undefined })
