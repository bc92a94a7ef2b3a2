import { languageOf, languages } from '#runtimes/languages.ts'
import type { Run, RunEvent } from '#runtimes/protocol.ts'
import type { Editor } from './editor.ts'
import { type Output, openOutput } from './output.ts'
import { isWanted } from './wanted.ts'

export type CellElement = HTMLElement

interface Cell {
  element: CellElement
  name: string
  /** Cells of one folder share what their engine keeps. */
  group: string
  source: () => string
  editor?: Editor
  run?: Run | undefined
  /** Values that later cells can import, once it ran. */
  exports?: Record<string, unknown>
}

const cells = new WeakMap<CellElement, Cell>()

/** Does what a button of a cell says. */
export async function act(element: CellElement, action: string): Promise<void> {
  const cell = cellOf(element)
  if (action === 'run' && cell.run) cell.run.stop()
  else if (action === 'run') await runWithEarlier(cell)
  else if (action === 'edit') await edit(cell)
  else if (action === 'reset') reset(cell)
  else if (action === 'reset-data') await resetData(cell)
}

function cellOf(element: CellElement): Cell {
  const known = cells.get(element)
  if (known) return known
  const { name = 'cell.ts', folder: group = '' } = element.dataset
  const cell: Cell = { element, name, group, source: () => cell.editor?.text() ?? element.dataset.source ?? '' }
  cells.set(element, cell)
  return cell
}

const languageIn = ({ name }: Cell) => languages[languageOf(name)]
const button = ({ element }: Cell, action: string) => element.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!
const part = ({ element }: Cell, name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`)!

/** Runs a cell, and before it the earlier cells that it imports from and that have not run yet. Answers whether all went well. */
async function runWithEarlier(cell: Cell): Promise<boolean> {
  const output = openOutput(part(cell, 'output'))
  const linked: Record<string, Record<string, unknown>> = {}
  try {
    if (!(await isWanted(languageOf(cell.name), output))) return false
    const { importsOf } = await languageIn(cell).engine()
    for (const name of (await importsOf?.(
      cell.source(),
      neighbours(cell).map(({ dataset }) => dataset.name!),
    )) ?? []) {
      const earlier = earlierCell(cell, name)
      if (!earlier) throw new Error(`There is no cell ${name} on this page.`)
      if (!earlier.exports) output.say(`Runs ${name} first.`)
      if (!earlier.exports && !(await runWithEarlier(earlier)))
        throw new Error(`${name} did not go well, so this cell has nothing to go on from.`)
      linked[name] = earlier.exports!
    }
  } catch (error) {
    const { line = null } = error as { line?: number | null }
    output.fail((error as Error).message, line)
    cell.editor?.mark(line)
    return false
  }
  return runAlone(cell, linked, output)
}

function earlierCell(cell: Cell, name: string): Cell | undefined {
  const found = neighbours(cell).find(({ dataset }) => `./${dataset.name}` === name)
  return found && cellOf(found)
}

/** The cells of the same folder, itself left out. */
const neighbours = ({ element, group }: Cell): CellElement[] =>
  [...document.querySelectorAll<CellElement>('nexus-cell')].filter((one) => one !== element && one.dataset.folder === group)

async function runAlone(cell: Cell, linked: Record<string, Record<string, unknown>>, output: Output): Promise<boolean> {
  let isFine = true
  show(cell, 'Stop')
  cell.editor?.mark(null)
  const hear = (event: RunEvent) => {
    output.show(event)
    if (event.kind === 'error') {
      isFine = false
      cell.editor?.mark(event.line)
    }
    if (event.kind === 'done' && isFine) cell.exports = event.exports
  }
  try {
    const { start, reset } = await languageIn(cell).engine()
    cell.run = await start({ source: cell.source(), name: cell.name, group: cell.group, linked })
    for await (const event of cell.run.events) hear(event)
    if (reset) button(cell, 'reset-data').hidden = false
  } catch (error) {
    isFine = false
    output.fail(`The cell could not be started: ${(error as Error).message}`, null)
  } finally {
    cell.run = undefined
    show(cell, 'Run')
  }
  return isFine
}

async function resetData(cell: Cell): Promise<void> {
  const { reset } = await languageIn(cell).engine()
  reset?.(cell.group)
  openOutput(part(cell, 'output')).say('The data is as it was at the start. The next run sees it.')
}

function show(cell: Cell, word: 'Run' | 'Stop'): void {
  const run = button(cell, 'run')
  run.textContent = word
  run.classList.toggle('button-run', word === 'Run')
}

async function edit(cell: Cell): Promise<void> {
  if (cell.editor) return cell.editor.focus()
  const { openEditor } = await import('./editor.ts')
  const place = part(cell, 'code')
  const original = cell.element.dataset.source ?? ''
  cell.editor = await openEditor(place, original, {
    language: languageOf(cell.name),
    label: `Code of ${cell.name}`,
    onChange: (text) => {
      button(cell, 'reset').hidden = text === original
    },
    onRun: () => void act(cell.element, 'run'),
  })
  button(cell, 'edit').hidden = true
  cell.editor.focus()
}

function reset(cell: Cell): void {
  cell.editor?.replace(cell.element.dataset.source ?? '')
  button(cell, 'reset').hidden = true
  cell.editor?.focus()
}
