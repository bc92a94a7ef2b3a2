import { line } from './edge-svg.ts'
import type { Drawing } from './graph-svg.ts'
import type { Sequence, Step } from './picture.ts'
import { closeBlock, openBlock, splitBlock } from './sequence-block.ts'
import { type Column, columnsOf, ends, linesOf, room, sizes } from './sequence-columns.ts'
import { cover, emptySheet, endAllBars, endBar, type Sheet, startBar } from './sequence-sheet.ts'
import { element, lineHeight, paper, path, text } from './svg.ts'
import { widestOf, widthOf } from './words.ts'

type Message = Step & { kind: 'message' }
type Note = Step & { kind: 'note' }

const margin = 3

/** Draws a sequence diagram, from top to bottom. */
export function drawSequence(sequence: Sequence): Drawing {
  const columns = columnsOf(sequence)
  const head = Math.max(0, ...columns.map(headOf))
  const sheet = emptySheet(columns, head + 14)
  sequence.steps.forEach((step, index) => {
    drawStep(step, sheet, sequence.steps.slice(index + 1))
  })
  endAllBars(sheet)
  const bottom = sheet.y + 12
  const left = Math.min(sheet.left, 0)
  const content = element(
    'g',
    { class: 'sequence', transform: `translate(${margin - left} ${margin})` },
    ...columns.map(({ x }) => element('path', { class: 'lifeline', d: path('M', x, head, 'V', bottom) })),
    ...sheet.behind,
    ...sheet.inFront,
    ...columns.map((column) => drawHead(column, head)),
  )
  return { width: sheet.right - left + 2 * margin, height: bottom + 2 * margin, content }
}

function headOf({ isPerson, lines }: Column): number {
  return lines.length * lineHeight(sizes.name) + (isPerson ? 40 : 22)
}

function drawHead({ id, x, width, lines, isPerson }: Column, head: number): string {
  const words = lines.length * lineHeight(sizes.name)
  if (!isPerson) {
    const box = element('rect', { x: x - width / 2, y: 0, width, height: head, rx: 6 })
    return element('g', { class: 'box', 'data-id': id }, box, text({ x, y: head / 2, lines, size: sizes.name, class: 'name' }))
  }
  const top = head - words - 36
  return element(
    'g',
    { class: 'person', 'data-id': id },
    element('circle', { cx: x, cy: top + 9, r: 8 }),
    element('path', { d: path('M', x - 13, top + 32, 'a', 13, 13, 0, 0, 1, 26, 0, 'z') }),
    text({ x, y: head - words / 2 - 2, lines, size: sizes.name, class: 'name' }),
  )
}

function drawStep(step: Step, sheet: Sheet, later: Step[]): void {
  if (step.kind === 'message') drawMessage(step, sheet, later)
  else if (step.kind === 'note') drawNote(step, sheet)
  else if (step.kind === 'activate') startBar(sheet, step.at)
  else if (step.kind === 'deactivate') endBar(sheet, step.at)
  else if (step.kind === 'open') openBlock(sheet, step.word, step.label)
  else if (step.kind === 'split') splitBlock(sheet, step.label)
  else closeBlock(sheet)
}

function drawMessage(step: Message, sheet: Sheet, later: Step[]): void {
  const lines = linesOf(step, sheet.columns)
  const [first, last] = ends(sheet.columns, step.from, step.to)
  const begins = later.slice(0, 2).some((next) => next.kind === 'activate' && next.at === step.to)
  /** How far from the middle of a column its end of the line is: at the number, at the bar or at the line of life. */
  const offset = (id: string, isStart: boolean) => {
    if (isStart && step.number !== undefined) return room.badge
    return sheet.bars.get(id)?.length || (!isStart && begins) ? room.bar : 0
  }
  sheet.y += 12
  if (first === last) drawMessageToSelf(step, sheet, { column: first, lines, offset })
  else drawMessageAcross(step, sheet, { first, last, lines, offset })
}

type Offset = (id: string, isStart: boolean) => number

function drawMessageAcross(
  { from, to, line: kind, tips, number }: Message,
  sheet: Sheet,
  { first, last, lines, offset }: { first: Column; last: Column; lines: string[]; offset: Offset },
): void {
  const height = lines.length * lineHeight(sizes.label)
  const y = sheet.y + height + 6
  const isRight = first.id === from
  const points = [
    { x: first.x + offset(first.id, isRight), y },
    { x: last.x - offset(last.id, !isRight), y },
  ]
  const shift = number === undefined ? 0 : (isRight ? 1 : -1) * room.badge
  const middle = (first.x + last.x + shift) / 2
  sheet.inFront.push(line({ class: `edge ${kind}`, from, to, tips, points: isRight ? points : points.reverse() }))
  if (lines.length > 0) sheet.inFront.push(text({ x: middle, y: sheet.y + height / 2, lines, size: sizes.label, class: 'label' }))
  sheet.inFront.push(drawNumber(number, isRight ? first.x : last.x, y))
  cover(sheet, first.x - room.badge, last.x + room.badge)
  sheet.y = y + 6
}

function drawMessageToSelf(
  { from, to, line: kind, tips, number }: Message,
  sheet: Sheet,
  { column, lines, offset }: { column: Column; lines: string[]; offset: Offset },
): void {
  const top = sheet.y + 8
  const bottom = sheet.y + Math.max(lines.length * lineHeight(sizes.label), 28)
  const x = column.x + room.loop - 8
  const points = [
    { x: column.x + offset(column.id, true), y: top },
    { x, y: top },
    { x, y: bottom },
    { x: column.x + offset(column.id, false), y: bottom },
  ]
  sheet.inFront.push(line({ class: `edge ${kind}`, from, to, tips, points }))
  if (lines.length > 0) sheet.inFront.push(text({ x: x + 9, y: (top + bottom) / 2, lines, size: sizes.label, class: 'aside' }))
  sheet.inFront.push(drawNumber(number, column.x, top))
  cover(sheet, column.x - room.badge, x + widestOf(lines, sizes.label) + 16)
  sheet.y = bottom + 8
}

function drawNumber(number: number | undefined, x: number, y: number): string {
  if (number === undefined) return ''
  const half = Math.max(room.badge, widthOf(String(number), sizes.number) / 2 + 5)
  return (
    element('rect', { class: 'badge', x: x - half, y: y - room.badge, width: 2 * half, height: 2 * room.badge, rx: room.badge }) +
    text({ x, y, lines: [String(number)], size: sizes.number, class: 'number' })
  )
}

function drawNote(step: Note, sheet: Sheet): void {
  const lines = linesOf(step, sheet.columns)
  const [first, last] = ends(sheet.columns, ...step.at)
  const fits = widestOf(lines, sizes.label) + 28
  const width = first === last ? fits : Math.max(fits, last.x - first.x + 60)
  const x = { left: first.x - 12 - width, right: first.x + 12, over: (first.x + last.x - width) / 2 }[step.place]
  const y = sheet.y + 10
  const height = lines.length * lineHeight(sizes.label) + 16
  const words = text({ x: x + width / 2, y: y + height / 2, lines, size: sizes.label, class: 'name' })
  sheet.inFront.push(element('g', { class: 'note' }, paper({ x, y, width, height }), words))
  cover(sheet, x, x + width)
  sheet.y = y + height + 2
}
