import type { AnswerGraphql } from './graphql/answer.ts'
import type { AnswerCheck } from './http/answer-check.ts'
import type { RatePolicies } from './http/rate-limit.ts'
import type { Examples } from './http/stub.ts'
import type { Change } from './kernel/database.ts'
import type { Rules } from './kernel/rule.ts'
import type { Storage } from './kernel/storage.ts'
import type { Instant } from './kernel/time.ts'
import type { ScenarioName, Scenarios } from './scenarios.ts'

/** What the outside hands to the shop. Everything has a default that is right for a test. */
export interface MockApiOptions {
  /** What a shop starts with. Default: `default`. */
  scenario?: ScenarioName
  /** What ids, tokens and signatures are made from. Default: 1. */
  seed?: number
  /** The wall clock, in milliseconds since 1970. With `pinned`, time stands still until it is advanced. Default: pinned at the epoch. */
  clock?: { pinned: Instant } | { wall: () => number }
  /** Where shops are kept between visits. Default: nowhere. */
  storage?: Storage
  /** Where the documentation is: the base of problem `type`s, without a slash at the end. */
  siteUrl?: string
  /** Where images are, without a slash at the end. */
  mediaUrl?: string
  /** Milliseconds that every answer takes. Default: 0. */
  latency?: number
  /** Quotas in place of the contract's. */
  ratePolicies?: RatePolicies
  /** Rules in place of the shop's own: for tests that show that a rule matters. */
  rules?: Partial<Rules>
  /** Other ways to set scenarios up: for benchmarks, which need more rows than a page should load. */
  scenarios?: Partial<Scenarios>
  /** Answers of operations without a handler. */
  examples?: Examples
  /** Told of errors that become `internal_error`, and of answers that break the contract. Default: the console. */
  onError?: (error: unknown) => void
  /** Checks each answer against the contract: problems in words, or nothing. Default: no check. */
  checkAnswer?: AnswerCheck
  /** Sees what a transaction writes, before it is kept. What it throws undoes the transaction. Default: no check. */
  checkChanges?: (changes: readonly Change[]) => void
  /** Told after every request to the API, and after a reset or restore. */
  onChange?: (change: { shop: string; request?: string }) => void
  /** Loads GraphQL when it is first needed. Default: an import. */
  graphql?: () => Promise<AnswerGraphql>
  /** Waits. Default: a timer. */
  sleep?: (milliseconds: number) => Promise<void>
  /** Calls back after so many milliseconds, and answers how to call that off: for streams. Default: a timer. */
  timer?: (milliseconds: number, task: () => void) => () => void
  /** Measures how long steps take, in milliseconds. Default: `performance.now`. */
  stopwatch?: () => number
  /** Freezes rows, so that a change in place fails at once. For tests. */
  freeze?: boolean
}

export interface ShopOptions
  extends Required<Omit<MockApiOptions, 'storage' | 'ratePolicies' | 'rules' | 'scenarios' | 'checkAnswer' | 'checkChanges' | 'onChange'>> {
  name: string
  rules: Rules
  scenarios: Scenarios
  storage?: Storage
  ratePolicies?: RatePolicies
  checkAnswer?: MockApiOptions['checkAnswer']
  checkChanges?: MockApiOptions['checkChanges']
  onChange?: MockApiOptions['onChange']
}
