/** What the reader reached in a lab. */
export interface LabRecord {
  before?: Record<string, number>
  after?: Record<string, number>
  /** When an answer passed for the first time. */
  passed?: string
}

/** Kept in this browser and nowhere else. Two sites on one origin do not share it. */
export const labsKey = `nexus-labs ${import.meta.env.BASE_URL}`

/** All that is kept; nothing when storage is forbidden or holds something else. */
export function readLabs(): Record<string, LabRecord> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(labsKey) ?? '{}')
    return value !== null && typeof value === 'object' ? (value as Record<string, LabRecord>) : {}
  } catch {
    return {}
  }
}

/** Adds to what is kept of a lab. Answers the whole of it, and whether this browser could keep it. */
export function keepLab(name: string, change: LabRecord): { record: LabRecord; isKept: boolean } {
  const labs = readLabs()
  const record = { ...labs[name], ...change }
  try {
    localStorage.setItem(labsKey, JSON.stringify({ ...labs, [name]: record }))
    return { record, isKept: true }
  } catch {
    return { record, isKept: false }
  }
}
