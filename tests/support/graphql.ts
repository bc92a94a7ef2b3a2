import type { Schema } from '#contract/operation.ts'
import type { Answer, Persona, TestApi } from '#mock/testing.ts'

interface GraphqlCall {
  as?: Persona
  variables?: Record<string, unknown>
  headers?: Record<string, string>
  extensions?: Record<string, unknown>
}

interface GraphqlBody {
  // biome-ignore lint/suspicious/noExplicitAny: data has the shape of the query
  data: any
  errors?: (Schema<'GraphqlError'> & { extensions: Record<string, unknown> })[]
  extensions: Schema<'GraphqlExtensions'>
}

/** Sends a query or a mutation. */
export const graphql = (api: TestApi, query: string, { as, headers, ...rest }: GraphqlCall = {}): Promise<Answer<GraphqlBody>> =>
  api.call('POST /v1/graphql', { ...(as && { as }), ...(headers && { headers }), body: { query, ...rest } })
