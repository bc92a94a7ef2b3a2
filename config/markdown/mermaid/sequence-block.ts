import { sizes } from './sequence-columns.ts'
import { type Block, cover, type Sheet } from './sequence-sheet.ts'
import { element, lineHeight, path, text } from './svg.ts'
import { widestOf, widthOf } from './words.ts'

const row = lineHeight(sizes.word)
const margin = 14

/** Begins a loop, an alternative or the like. */
export function openBlock(sheet: Sheet, word: string, label: string[]): void {
  sheet.blocks.push({ word, label, top: sheet.y + 12, left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, splits: [] })
  sheet.y += 12 + Math.max(1, label.length) * row + 8
}

/** Begins the next case of an alternative. */
export function splitBlock(sheet: Sheet, label: string[]): void {
  sheet.blocks.at(-1)?.splits.push({ y: sheet.y + 14, label })
  sheet.y += 14 + label.length * row + 8
}

/** Ends the block that was opened last, and draws it around everything that was drawn in it. */
export function closeBlock(sheet: Sheet): void {
  const block = sheet.blocks.pop()
  if (!block) return
  const tab = widthOf(block.word, sizes.word, 'bold') + 20
  const words = [tab + widestOf(block.label, sizes.word), ...block.splits.map(({ label }) => widestOf(label, sizes.word))]
  // A block in which nothing happens still has its words.
  const start = Number.isFinite(block.left) ? block.left : 0
  const left = start - margin
  const right = Math.max(block.right + margin, left + Math.max(...words) + 24)
  const bottom = sheet.y + 12
  sheet.behind.push(drawBlock(block, { left, right, bottom, tab }))
  cover(sheet, left, right)
  sheet.y = bottom + 4
}

function drawBlock(
  { word, label, top, splits }: Block,
  { left, right, bottom, tab }: Record<'left' | 'right' | 'bottom' | 'tab', number>,
): string {
  const words = (lines: string[], x: number, y: number) =>
    lines.length > 0 ? text({ x, y: y + (lines.length * row) / 2, lines, size: sizes.word, class: 'case' }) : ''
  return element(
    'g',
    { class: 'block' },
    element('rect', { x: left, y: top, width: right - left, height: bottom - top, rx: 6 }),
    element('path', { class: 'tab', d: path('M', left, top + row + 6, 'h', tab - 6, 'l', 6, -6, 'V', top) }),
    text({ x: left + 10, y: top + (row + 6) / 2, lines: [word], size: sizes.word, class: 'word' }),
    words(label, left + tab + 8, top + 3),
    ...splits.map(
      (split) => element('path', { class: 'split', d: path('M', left, split.y, 'H', right) }) + words(split.label, left + 10, split.y + 6),
    ),
  )
}
