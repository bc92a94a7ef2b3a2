import { asProgress, keep, type Learned, notesKey, type Progress, progressKey, readProgress, waysToBeDone } from './learned.ts'
import { asNotes, longestNote, type Notes, readNotes } from './notes.ts'

/** All that is kept of a reader. */
export interface Kept {
  progress: Progress
  notes: Notes
}

export interface Parcel extends Kept {
  /** How many entries of the file were not understood. */
  leftOut: number
}

const format = 'nexus-progress'
const version = 1

export const kept = (): Kept => ({ progress: readProgress(), notes: readNotes() })

/** What goes into the file. */
export const fileText = (made: string, all = kept()): string => `${JSON.stringify({ format, version, made, ...all }, null, 2)}\n`

/** Reads a file that somebody chose. Throws with words for the reader; nothing is changed by reading. */
export function readParcel(text: string): Parcel {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    throw new Error('This is not a file of progress: it is not JSON.')
  }
  if (file === null || typeof file !== 'object' || !('format' in file) || file.format !== format)
    throw new Error('This is JSON, but not a file of progress from this site.')
  const { version: found, progress = {}, notes = {} } = file as { version?: unknown; progress?: unknown; notes?: unknown }
  if (found !== version) throw new Error(`This file has the version ${String(found)}. This site reads version ${version}.`)
  const read = { progress: asProgress(progress), notes: asNotes(notes) }
  const count = (value: unknown) => (value !== null && typeof value === 'object' ? Object.keys(value).length : 1)
  const leftOut = count(progress) + count(notes) - Object.keys(read.progress).length - Object.keys(read.notes).length
  if (leftOut > 0 && Object.keys(read.progress).length + Object.keys(read.notes).length === 0)
    throw new Error('Nothing in this file can be read as progress or notes.')
  return { ...read, leftOut }
}

/** Both together: what was done anywhere is done, earlier dates win, and of two different notes both are kept. */
export function merged(mine: Kept, theirs: Kept): Kept {
  return { progress: joined(mine.progress, theirs.progress, bothLearned), notes: joined(mine.notes, theirs.notes, bothNotes) }
}

function joined<Value>(mine: Record<string, Value>, theirs: Record<string, Value>, both: (mine: Value, theirs: Value) => Value) {
  const all = { ...mine }
  for (const [page, value] of Object.entries(theirs)) all[page] = all[page] ? both(all[page], value) : value
  return all
}

function bothLearned(mine: Learned, theirs: Learned): Learned {
  const earlier = (one?: string, other?: string) => (one && other ? (one < other ? one : other) : (one ?? other))
  const done = waysToBeDone.flatMap((way) => {
    const when = earlier(mine[way], theirs[way])
    return when ? [[way, when]] : []
  })
  return {
    visited: earlier(mine.visited, theirs.visited)!,
    right: [...new Set([...mine.right, ...theirs.right])],
    ...Object.fromEntries(done),
  }
}

function bothNotes(mine: Notes[string], theirs: Notes[string]): Notes[string] {
  if (mine.text.includes(theirs.text)) return mine
  if (theirs.text.includes(mine.text)) return theirs
  const text = `${mine.text}\n\n${theirs.text}`
  if (text.length > longestNote) throw new Error('Two notes on one page are too long to be kept together. Nothing was changed.')
  const [changed = ''] = [mine.changed, theirs.changed].sort().reverse()
  return { text, changed }
}

/** Keeps all of it or nothing. */
export function replaceWith(all: Kept): void {
  const before = localStorage.getItem(progressKey)
  if (keep(progressKey, all.progress) && keep(notesKey, all.notes)) return
  if (before === null) localStorage.removeItem(progressKey)
  else localStorage.setItem(progressKey, before)
  throw new Error('Your browser could not keep it: its storage is full or switched off. What you had is unchanged.')
}
