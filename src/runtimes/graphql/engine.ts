import { inPage } from '#runtimes/in-page.ts'
import type { Engine } from '#runtimes/protocol.ts'
import { importsOf, runGraphql } from './program.ts'

/** GraphQL documents, sent to the shop. */
export const graphql: Engine = { ...inPage(runGraphql), importsOf: async (source) => importsOf(source) }
