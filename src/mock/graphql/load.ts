import type { AnswerGraphql } from './answer.ts'

/**
 * Loads GraphQL: its library is larger than the rest of the shop, and most visits never need it. A service worker cannot import late, so
 * its build puts `src/service-worker/load-graphql.ts` in the place of this file.
 */
export const loadGraphql = async (): Promise<AnswerGraphql> => (await import('./answer.ts')).answerGraphql
