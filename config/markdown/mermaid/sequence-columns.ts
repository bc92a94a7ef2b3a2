import type { Participant, Sequence, Step } from './picture.ts'
import { widestOf, wrapped } from './words.ts'

/** The sizes of text in a sequence, in its own unit, which is a pixel at the reader's usual size of text. */
export const sizes = { name: 14, label: 13, word: 13, number: 13 } as const

/** Distances in a sequence. */
export const room = { head: 38, beside: 14, loop: 34, person: 50, badge: 11, bar: 5 } as const

export interface Column extends Participant {
  lines: string[]
  width: number
  /** The middle of its line. */
  x: number
}

const widest = { name: 120, message: 190, self: 150, note: 190 }

/** A label as it is broken in the picture: a message along several columns may be as long as its line. */
export function linesOf(step: Step, columns: Column[]): string[] {
  if (step.kind === 'message' && step.from !== step.to) {
    const [first, last] = ends(columns, step.from, step.to)
    return wrapped(step.label, Math.max(widest.message, last.x - first.x - sideOf(step)), sizes.label)
  }
  if (step.kind === 'message') return wrapped(step.label, widest.self, sizes.label)
  if (step.kind === 'note') {
    const [first, last] = ends(columns, ...step.at)
    return wrapped(step.label, Math.max(widest.note, last.x - first.x + 20), sizes.label)
  }
  return 'label' in step ? step.label : []
}

/** The columns of two participants, from left to right. */
export function ends(columns: Column[], a: string, b: string): [Column, Column] {
  const [first, last] = columns.filter(({ id }) => id === a || id === b)
  return [first!, last ?? first!]
}

function sideOf(step: { number?: number }): number {
  return 2 * room.beside + (step.number === undefined ? 0 : 2 * room.badge)
}

/** Gives each participant a column, so far from the next that every label between them fits. */
export function columnsOf({ participants, steps }: Sequence): Column[] {
  const columns = participants.map((participant): Column => {
    const lines = wrapped(participant.label, widest.name, sizes.name)
    return { ...participant, lines, width: Math.max(84, widestOf(lines, sizes.name) + 28), x: 0 }
  })
  columns.forEach((column, index) => {
    const before = columns[index - 1]
    column.x = before ? before.x + Math.max(110, (before.width + column.width) / 2 + 28) : column.width / 2
  })
  const near = steps.map((step) => ({ step, ...needOf(step, columns) })).sort((a, b) => a.last - a.first - (b.last - b.first))
  for (const { first, last, need } of near) {
    const missing = need - ((columns[last]?.x ?? Number.POSITIVE_INFINITY) - (columns[first]?.x ?? 0))
    if (missing <= 0 || first < 0) continue
    const each = missing / (last - first)
    columns.slice(first + 1).forEach((column, index) => {
      column.x += each * Math.min(index + 1, last - first)
    })
  }
  return columns
}

/** Which columns a step lies between, and how far apart they have to be. */
function needOf(step: Step, columns: Column[]): { first: number; last: number; need: number } {
  const nothing = { first: 0, last: 0, need: 0 }
  if (step.kind !== 'message' && step.kind !== 'note') return nothing
  const [a, b] = step.kind === 'message' ? ends(columns, step.from, step.to) : ends(columns, ...step.at)
  const [first, last] = [columns.indexOf(a), columns.indexOf(b)]
  if (step.kind === 'message') {
    const width = widestOf(linesOf(step, columns), sizes.label)
    if (first === last) return { first, last: first + 1, need: room.loop + width + 2 * room.beside }
    return { first, last, need: width + sideOf(step) + 8 }
  }
  const width = widestOf(linesOf(step, columns), sizes.label) + 52
  if (step.place === 'right') return { first, last: first + 1, need: width }
  if (step.place === 'left') return { first: first - 1, last: first, need: width }
  return first === last ? nothing : { first, last, need: width - 60 }
}
