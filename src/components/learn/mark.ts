import { learn, readProgress } from './learned.ts'

/** Notes that the reader has opened the lesson they are on. */
export function visit(): void {
  const page = document.querySelector<HTMLElement>('[data-lesson]')?.dataset.lesson
  if (page) learn(page, () => ({}))
}

/** Marks links to pages that were visited or checked, in the sidebar, in paths and in "Read first", and counts them where a path says so. */
export function markLearned(): void {
  const progress = readProgress()
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.sidebar-pane a:not([data-section]), [data-learned-links] a')) {
    const learned = link.pathname.startsWith(base) ? progress[link.pathname.slice(base.length)] : undefined
    if (learned) link.dataset.learned = learned.checked ? 'checked' : 'visited'
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-learned-count]')) {
    const pages = place.dataset.learnedCount!.split(' ').map((page) => progress[page])
    const visited = pages.filter((learned) => learned).length
    const checked = pages.filter((learned) => learned?.checked).length
    place.textContent = visited === 0 ? '' : `You have opened ${visited} of them and passed the questions of ${checked}.`
  }
}
