import type { AnswerGraphql } from '#mock/graphql/answer.ts'

// The address of the second script, with a hash of what is in it: filled in by config/integrations/service-worker.ts.
declare const __GRAPHQL_SCRIPT__: string

const worker = globalThis as unknown as ServiceWorkerGlobalScope & { answerGraphql?: AnswerGraphql }

/**
 * Runs the second script. A worker may import only what it imported before it was installed, and the browser keeps that beside the worker:
 * so it is called once while the worker is installed, and again, without a network, by the worker that answers the first query.
 */
export const importGraphql = (): void => worker.importScripts(__GRAPHQL_SCRIPT__)

/** In the place of `src/mock/graphql/load.ts`, because no service worker can use `import()`. */
export async function loadGraphql(): Promise<AnswerGraphql> {
  if (!worker.answerGraphql) importGraphql()
  if (!worker.answerGraphql) throw new Error('Failed to load GraphQL: its script did not say how to answer. Reload the page.')
  return worker.answerGraphql
}
