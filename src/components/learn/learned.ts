/** What the reader did with a page. */
export interface Learned {
  /** When it was first opened. */
  visited: string
  /** Ids of the questions that were answered right. */
  right: string[]
  /** When every question of the page was right for the first time. */
  checked?: string
  /** When the reader marked the page as read. */
  read?: string
  /** When the lab of the page was solved. */
  lab?: string
}

/** What makes a page done: all questions right, the reader's own word, or a solved lab. */
export type Done = 'checked' | 'read' | 'lab'
export const waysToBeDone: readonly Done[] = ['checked', 'read', 'lab']

export const isDone = (learned: Learned | undefined): boolean => waysToBeDone.some((way) => learned?.[way])

export type Progress = Record<string, Learned>

/** Progress is kept in this browser and nowhere else. Two sites on one origin do not share it. */
export const progressKey = `nexus-learned ${import.meta.env.BASE_URL}`

/** Notes are kept like progress; `notes.ts` reads them. */
export const notesKey = `nexus-notes ${import.meta.env.BASE_URL}`

/** Whether there is a note on a page, without reading what it says. */
export function hasNote(page: string): boolean {
  try {
    return (localStorage.getItem(notesKey) ?? '').includes(`"${page}":`)
  } catch {
    return false
  }
}

/** Everything that was learned here; empty when storage is forbidden or holds something else. */
export function readProgress(): Progress {
  try {
    return asProgress(JSON.parse(localStorage.getItem(progressKey) ?? '{}'))
  } catch {
    return {}
  }
}

/** Changes what is known of one page. A browser that forbids storage forgets it, and nothing else breaks. */
export function learn(page: string, change: (before: Learned) => Partial<Learned>): Learned {
  const progress = readProgress()
  const before = progress[page] ?? { visited: new Date().toISOString(), right: [] }
  const after = { ...before, ...change(before) }
  keep(progressKey, { ...progress, [page]: after })
  return after
}

/** Keeps a value in this browser, and answers whether that was possible. Storage may be full or forbidden. */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Takes what it knows out of a stored or imported value and leaves the rest. */
export function asProgress(value: unknown): Progress {
  if (value === null || typeof value !== 'object') return {}
  return Object.fromEntries(
    Object.entries(value as Record<string, Partial<Learned> | null>).flatMap(([page, learned]) => {
      if (!isPage(page) || typeof learned?.visited !== 'string' || !Array.isArray(learned.right)) return []
      const { visited, right } = learned
      const ids = right.filter((id) => typeof id === 'string')
      const done = waysToBeDone.flatMap((way) => (typeof learned[way] === 'string' ? [[way, learned[way]]] : []))
      return [[page, { visited, right: ids, ...Object.fromEntries(done) }]]
    }),
  )
}

/** The path of a page, without the base of the site. */
export const isPage = (path: string): boolean => /^\/[a-z0-9/-]+\/$/.test(path)
