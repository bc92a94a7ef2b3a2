import type { APIRoute } from 'astro'
import { download } from '#components/api/downloads.ts'
import { graphqlSchema } from '#contract/generated/graphql-schema.ts'

export const GET: APIRoute = () => download(graphqlSchema, 'application/graphql')
