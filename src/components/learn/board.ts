import { isDone, type Learned, readProgress, waysToBeDone } from './learned.ts'
import { learnedEvent } from './progress.ts'

interface Page {
  path: string
  title: string
}

/** How far somebody is on a path, and which page comes next. */
export interface Standing {
  visited: number
  done: number
  all: number
  next: Page | undefined
  /** When something happened on this path last; empty when nothing has. */
  last: string
}

export function standingOn(pages: Page[], progress: Record<string, Learned>): Standing {
  const known = pages.map(({ path }) => progress[path])
  const times = known.flatMap((learned) => (learned ? [learned.visited, ...waysToBeDone.map((way) => learned[way] ?? '')] : []))
  return {
    visited: known.filter((learned) => learned).length,
    done: known.filter(isDone).length,
    all: pages.length,
    next: pages.find(({ path }) => !isDone(progress[path])),
    last: times.sort().at(-1) ?? '',
  }
}

/** The words of a board. */
export function wordsOf({ visited, done, all }: Standing): string {
  if (visited === 0) return 'Not begun yet.'
  return done === all ? `All ${all} written pages are done.` : `${done} of ${all} written pages done, ${visited} opened.`
}

const boards = () => Array.from(document.querySelectorAll<HTMLElement>('[data-board]'))
const pagesOf = (board: HTMLElement) => JSON.parse(board.dataset.board!) as Page[]

function show(): void {
  const progress = readProgress()
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const all = boards().map((board) => ({ board, standing: standingOn(pagesOf(board), progress) }))
  for (const { board, standing } of all) {
    board.querySelector('[data-standing]')!.textContent = wordsOf(standing)
    const bar = board.querySelector('progress')!
    bar.max = standing.all
    bar.value = standing.done
    const next = board.querySelector<HTMLAnchorElement>('[data-next]')!
    if (!standing.next) continue
    next.href = base + standing.next.path
    next.textContent = `${standing.visited > 0 ? 'Continue' : 'Begin'}: ${standing.next.title}`
  }
  const [latest] = all
    .filter(({ standing }) => standing.last && standing.next)
    .sort((one, two) => two.standing.last.localeCompare(one.standing.last))
  const start = document.querySelector<HTMLAnchorElement>('[data-continue]')
  if (!start || !latest) return
  start.href = base + latest.standing.next!.path
  start.textContent = 'Continue learning'
  start.title = latest.standing.next!.title
}

/** Shows on every board how far the reader is, now and after each change. */
export function keepBoards(): void {
  show()
  document.addEventListener(learnedEvent, show)
}
