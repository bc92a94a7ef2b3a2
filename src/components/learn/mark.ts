import { isDone, learn, readProgress } from './learned.ts'

/** Notes that the reader has opened the lesson they are on. */
export function visit(): void {
  const page = document.querySelector<HTMLElement>('[data-lesson]')?.dataset.lesson
  if (page) learn(page, () => ({}))
}

/** Marks links to pages that were visited or are done, in the sidebar, in paths and in "Read first". */
export function markLearned(): void {
  const progress = readProgress()
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    '.sidebar-pane a:not([data-section]), [data-learned-links] a:not([data-next])',
  )) {
    const learned = link.pathname.startsWith(base) ? progress[link.pathname.slice(base.length)] : undefined
    if (learned) link.dataset.learned = isDone(learned) ? 'done' : 'visited'
    else delete link.dataset.learned
  }
}
