import type { Context } from './context.ts'
import type { Tables } from './database.ts'
import type { Instant } from './time.ts'

/** What a scenario is built with. `ago` counts back from the reset, so that "three days ago" is true whenever a shop is started. */
export type SeedContext = Pick<Context, 'db' | 'rules' | 'tokens' | 'random' | 'schedule' | 'now' | 'nextOrderNumber'> & {
  ago: (duration: { days?: number; hours?: number; minutes?: number }) => Instant
  /**
   * Tells a part of the past when somebody first looks at one of these tables. It is told on a copy, of which only these tables are
   * taken over, so nothing else may depend on it.
   */
  tellLater: (tables: readonly (keyof Tables)[], tell: (db: Tables) => void) => void
}
