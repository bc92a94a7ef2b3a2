import { isPage, keep, notesKey } from './learned.ts'

export interface Note {
  text: string
  /** When it was changed last. */
  changed: string
}

export type Notes = Record<string, Note>

export const longestNote = 20_000

export function readNotes(): Notes {
  try {
    return asNotes(JSON.parse(localStorage.getItem(notesKey) ?? '{}'))
  } catch {
    return {}
  }
}

/** Keeps a note, or forgets an empty one. Answers whether the browser could keep it. */
export function writeNote(page: string, text: string): boolean {
  const { [page]: _, ...others } = readNotes()
  const note = { text: text.slice(0, longestNote), changed: new Date().toISOString() }
  return keep(notesKey, text.trim() === '' ? others : { ...others, [page]: note })
}

/** Takes what it knows out of a stored or imported value and leaves the rest. */
export function asNotes(value: unknown): Notes {
  if (value === null || typeof value !== 'object') return {}
  return Object.fromEntries(
    Object.entries(value as Record<string, Partial<Note> | null>).flatMap(([page, note]) => {
      if (!isPage(page) || typeof note?.text !== 'string' || typeof note.changed !== 'string' || note.text.length > longestNote) return []
      return [[page, { text: note.text, changed: note.changed }]]
    }),
  )
}
