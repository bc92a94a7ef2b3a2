/** What the reader did with a page. */
export interface Learned {
  /** When it was first opened. */
  visited: string
  /** Ids of the questions that were answered right. */
  right: string[]
  /** When every question of the page was right for the first time. */
  checked?: string
}

export type Progress = Record<string, Learned>

/** Progress is kept in this browser and nowhere else. Two sites on one origin do not share it. */
export const progressKey = `nexus-learned ${import.meta.env.BASE_URL}`

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
  try {
    localStorage.setItem(progressKey, JSON.stringify({ ...progress, [page]: after }))
  } catch {
    // Storage is full or forbidden.
  }
  return after
}

/** Takes what it knows out of a stored or imported value and leaves the rest. */
export function asProgress(value: unknown): Progress {
  if (value === null || typeof value !== 'object') return {}
  return Object.fromEntries(
    Object.entries(value as Record<string, Partial<Learned> | null>).flatMap(([page, learned]) => {
      if (!/^\/[a-z0-9/-]+\/$/.test(page) || typeof learned?.visited !== 'string' || !Array.isArray(learned.right)) return []
      const { visited, right, checked } = learned
      const ids = right.filter((id) => typeof id === 'string')
      return [[page, { visited, right: ids, ...(typeof checked === 'string' && { checked }) }]]
    }),
  )
}
