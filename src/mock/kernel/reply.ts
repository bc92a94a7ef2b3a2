/** Answers that went well. `etag` of a body becomes the `ETag` header by itself. */

export const ok = <Body>(body: Body, headers?: Record<string, string>) => ({ status: 200 as const, body, ...(headers && { headers }) })
export const created = <Body>(body: Body, location: string) => ({ status: 201 as const, body, headers: { Location: location } })
/** The work goes on after the answer; `location` is where to ask for it, after so many seconds. */
export const accepted = <Body>(body: Body, location: string, seconds: number) => ({
  status: 202 as const,
  body,
  headers: { Location: location, 'Retry-After': String(seconds) },
})
export const noContent = () => ({ status: 204 as const, body: undefined })
