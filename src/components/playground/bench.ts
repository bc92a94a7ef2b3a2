import type { FormModel } from '#components/api/form.ts'
import type { Sent } from './keep.ts'
import type { Listed, Request } from './request.ts'

/** What the instruments may know and do. */
export interface Bench {
  listed: Listed[]
  request: Request
  requests: Request[]
  model: FormModel
  sent: Sent[]
  /** Puts requests beside those that are open. */
  openAll: (requests: Request[]) => void
  /** Puts a request that an instrument has sent into the history. */
  remember: (entry: Sent) => void
}
