import { type Column, room } from './sequence-columns.ts'
import { element } from './svg.ts'

/** A loop, an alternative or the like that is open. */
export interface Block {
  word: string
  label: string[]
  top: number
  left: number
  right: number
  splits: { y: number; label: string[] }[]
}

/** Everything of a sequence that has been drawn so far, and how far down. */
export interface Sheet {
  columns: Column[]
  y: number
  left: number
  right: number
  blocks: Block[]
  /** Since when those who are at work are, for each participant the outermost first. */
  bars: Map<string, number[]>
  behind: string[]
  inFront: string[]
}

/** A sheet on which nothing but the names at the top take room. */
export function emptySheet(columns: Column[], y: number): Sheet {
  const right = Math.max(0, ...columns.map(({ x, width }) => x + width / 2))
  return { columns, y, left: 0, right, blocks: [], bars: new Map(), behind: [], inFront: [] }
}

/** Makes the picture, and the block that is open, wide enough. */
export function cover(sheet: Sheet, left: number, right: number): void {
  sheet.left = Math.min(sheet.left, left)
  sheet.right = Math.max(sheet.right, right)
  const block = sheet.blocks.at(-1)
  if (!block) return
  block.left = Math.min(block.left, left)
  block.right = Math.max(block.right, right)
}

/** Somebody starts to work. */
export function startBar({ bars, y }: Sheet, id: string): void {
  bars.set(id, [...(bars.get(id) ?? []), y])
}

/** Somebody stops working: a bar is drawn on the line of their life. */
export function endBar({ bars, behind, columns, y }: Sheet, id: string): void {
  const starts = bars.get(id) ?? []
  const top = starts.pop()
  const column = columns.find((one) => one.id === id)
  if (top === undefined || !column) return
  const x = column.x - room.bar + starts.length * 4
  behind.push(element('rect', { class: 'bar', x, y: top - 6, width: 2 * room.bar, height: Math.max(y - top, 12) }))
}

/** Draws the bars of those who never stop. */
export function endAllBars(sheet: Sheet): void {
  for (const [id, starts] of sheet.bars) {
    for (let left = starts.length; left > 0; left--) endBar(sheet, id)
  }
}
