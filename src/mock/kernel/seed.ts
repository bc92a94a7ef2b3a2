import type { Context } from './context.ts'
import type { Instant } from './time.ts'

/** What a scenario is built with. `ago` counts back from the reset, so that "three days ago" is true whenever a shop is started. */
export type SeedContext = Pick<Context, 'db' | 'rules' | 'tokens' | 'random' | 'schedule' | 'now' | 'nextOrderNumber'> & {
  ago: (duration: { days?: number; hours?: number; minutes?: number }) => Instant
}
