/** What a run says while it goes on. Every engine speaks this, in the page and in CI. */
export type RunEvent =
  | { kind: 'stdout' | 'stderr'; text: string }
  /** How much of an engine has arrived, in bytes. Only the first run on a page says this. */
  | { kind: 'progress'; loaded: number; total: number }
  /** A request that the code made. Status 0: no answer came. The x-ray of the playground knows those with an id. */
  | { kind: 'request'; method: string; path: string; status: number; milliseconds: number; id: string | null }
  | ({ kind: 'table' } & Rows)
  | { kind: 'plan'; plan: PlanNode }
  /** What stopped the code, and in which of its lines. */
  | { kind: 'error'; message: string; line: number | null }
  /** The end, whether all went well or not. `exports` are the values that later cells can import. */
  | { kind: 'done'; exports: Record<string, unknown>; milliseconds: number }

/** What a query answered: values as the database writes them, `null` for NULL. */
export interface Rows {
  columns: { name: string; isNumber: boolean }[]
  rows: (string | null)[][]
  /** How many rows there were; `rows` may hold the first of them only. */
  total: number
}

/** A step of a query plan, and the steps that it gets its rows from. */
export interface PlanNode {
  name: string
  /** Conditions, sort keys and the like, one for each line. */
  details: string[]
  /** Rows that came out of all its loops together; `null` when the query was only planned. */
  rows: number | null
  /** Rows that the planner expected. */
  expected: number
  /** Time of this step without those below it, in milliseconds; `null` when the query was only planned. */
  milliseconds: number | null
  /** Its part of the time (or, when only planned, of the cost) of the whole plan: 0 to 1. */
  share: number
  /** The step with the largest part. */
  isExpensive: boolean
  children: PlanNode[]
}

export interface RunRequest {
  source: string
  /** What stands beside the source: the variables of a GraphQL document, as JSON. */
  beside?: string
  /** The name of the file, for messages. */
  name: string
  /** Cells of one group share what an engine keeps between runs, such as a database. */
  group: string
  /** Values of cells that ran before, by the name under which this one imports them. */
  linked: Record<string, Record<string, unknown>>
  /** The text of packages that it imports, by their names. */
  libraries?: Record<string, string>
  /** A program that imports the source by its name, and runs in its place: the checks of a lab. */
  main?: string
}

export interface RunLimits {
  /** Wall time, in milliseconds. Loading an engine does not count. */
  milliseconds: number
  /** Characters of output, all of it together. */
  characters: number
}

/** What a cell may use up, unless it says otherwise. */
export const defaultLimits: RunLimits = { milliseconds: 10_000, characters: 100_000 }

/** A run that was started: its events, and how to stop it. */
export interface Run {
  events: AsyncIterable<RunEvent>
  stop: () => void
}

/** What runs the code of a cell. */
export interface Engine {
  start: (request: RunRequest, limits?: RunLimits) => Promise<Run>
  /** The cells that a source imports from, as `./` and a name of `cells`, which are the files of its folder. */
  importsOf?: (source: string, cells: string[]) => Promise<string[]>
  /** Throws away what the engine keeps for a group. The next run starts afresh. */
  reset?: (group: string) => void
}
