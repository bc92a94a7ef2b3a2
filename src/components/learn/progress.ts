import { type Done, type Learned, learn } from './learned.ts'
import { markLearned } from './mark.ts'

/** Something that was learned has changed; boards on the page read it again. */
export const learnedEvent = 'nexus-learned'

/** Marks a page as done, for the first time or not: the first time stays. `page` is its path without the base of the site, such as `/apis/http/`. */
export function markDone(page: string, way: Done): Learned {
  return tell(learn(page, (before) => ({ [way]: before[way] ?? new Date().toISOString() })))
}

/** Takes a mark back. Another way in which the page is done stays. */
export function unmark(page: string, way: Done): Learned {
  return tell(learn(page, () => ({ [way]: undefined })))
}

/** Shows on this page what has changed. */
export function tell<Value>(value: Value): Value {
  markLearned()
  document.dispatchEvent(new Event(learnedEvent))
  return value
}
