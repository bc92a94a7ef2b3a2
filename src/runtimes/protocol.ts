/** What a run says while it goes on. Every engine speaks this, in the page and in CI. */
export type RunEvent =
  | { kind: 'stdout' | 'stderr'; text: string }
  /** A request that the code made. Status 0: no answer came. */
  | { kind: 'request'; method: string; path: string; status: number; milliseconds: number; id: string | null }
  /** What stopped the code, and in which of its lines. */
  | { kind: 'error'; message: string; line: number | null }
  /** The end, whether all went well or not. `exports` are the values that later cells can import. */
  | { kind: 'done'; exports: Record<string, unknown>; milliseconds: number }

export interface RunRequest {
  source: string
  /** The name of the file, for messages. */
  name: string
  /** Values of cells that ran before, by the name under which this one imports them. */
  linked: Record<string, Record<string, unknown>>
}

export interface RunLimits {
  /** Wall time, in milliseconds. */
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
