import { answerGraphql } from '#mock/graphql/answer.ts'

// The worker's second script: GraphQL with its library. `load-graphql.ts` runs it when the first query comes.
Object.assign(globalThis, { answerGraphql })
