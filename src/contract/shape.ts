/** Shapes of what `npm run generate` writes. */

export interface JsonSchema {
  $ref?: string
  type?: string | string[]
  [keyword: string]: unknown
}

/** Schemas of one side of the contract: shared definitions, and for each operation what to check. */
export interface SchemaSet {
  $defs: Record<string, JsonSchema>
  operations: Record<string, Record<string, JsonSchema>>
}

/** What is sent in one call. Texts may hold variables such as `{{cart.id}}` from saved answers. */
export interface Call {
  /** The persona who calls; nobody in particular when it is left out. */
  as?: string
  path?: Record<string, string>
  query?: Record<string, unknown>
  /** A query string that is sent as it is, for what no client would encode. */
  search?: string
  headers?: Record<string, string>
  body?: unknown
  /** A body that is sent as it is, or as the bytes of a data URL. */
  raw?: string
  /** Signs the body as the payment provider does (Standard Webhooks), at the shop's own time. */
  sign?: { id: string; secret?: string; skew_seconds?: number }
}

/** A call on the way to the answer that a recipe is about. It has to succeed, unless `anyStatus` says otherwise. */
export interface CallStep extends Call {
  call: string
  save?: string
  /** How often; `[i]` in a variable is the index, from 0. */
  times?: number
  anyStatus?: boolean
  /** Sent without waiting for the answer. */
  background?: boolean
}

export type Step = CallStep | { advance: string } | { fault: Record<string, unknown> }

/** Calls that make a fresh shop give one certain answer. The last call is the operation itself. */
export interface Recipe extends Call {
  scenario?: string
  before?: Step[]
}

/** For each operation, a recipe for each status or problem code that it declares. */
export type Recipes = Record<string, Record<string, Recipe>>
