import { languageOf, languages } from '#runtimes/languages.ts'
import type { Engine, Run, RunEvent } from '#runtimes/protocol.ts'
import type { Editor } from './editor.ts'
import { type EndedRun, noteRun } from './ended.ts'
import { type Output, openOutput } from './output.ts'
import { isWanted } from './wanted.ts'

export type CellElement = HTMLElement

interface Cell {
  element: CellElement
  name: string
  /** Cells of one folder share what their engine keeps. */
  group: string
  source: () => string
  /** What stands beside the source, such as variables. */
  beside: () => string
  editor?: Editor
  besideEditor?: Editor
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

/** Says of a run that it ended the page, and brings its code back. */
export async function comeBack(element: CellElement, { source }: EndedRun): Promise<void> {
  const cell = cellOf(element)
  openOutput(part(cell, 'output')).fail(
    'The browser ended this page while this cell ran. Most likely its code filled the memory. The shop is as it was. Change the code before you run it again.',
    null,
  )
  if (source === cell.source()) return
  await edit(cell)
  cell.editor?.replace(source)
  button(cell, 'reset').hidden = false
}

function cellOf(element: CellElement): Cell {
  const known = cells.get(element)
  if (known) return known
  const { name = 'cell.ts', folder: group = '' } = element.dataset
  const cell: Cell = {
    element,
    name,
    group,
    source: () => cell.editor?.text() ?? element.dataset.source ?? '',
    beside: () => cell.besideEditor?.text() ?? element.dataset.beside ?? '',
  }
  cells.set(element, cell)
  return cell
}

const languageIn = ({ name }: Cell) => languages[languageOf(name)]
/** What runs the language of a cell, loaded with the first run. A browser does not ask again for a script that did not come. */
const engineOf = (cell: Cell): Promise<Engine> =>
  languageIn(cell)
    .engine()
    .catch(() => {
      throw new Error(`What runs ${languageIn(cell).name} could not be loaded. Look to your network connection, then reload the page.`)
    })
const button = ({ element }: Cell, action: string) => element.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!
const part = ({ element }: Cell, name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`)!

/** Runs a cell, and before it the earlier cells that it imports from and that have not run yet. Answers whether all went well. */
async function runWithEarlier(cell: Cell): Promise<boolean> {
  const output = openOutput(part(cell, 'output'))
  const linked: Record<string, Record<string, unknown>> = {}
  try {
    if (!(await isWanted(languageOf(cell.name), output))) return false
    const { importsOf } = await engineOf(cell)
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
      const taken = Object.keys(linked[name]).filter((value) => new RegExp(`\\b${value}\\b`).test(cell.source()))
      output.say(`Takes ${taken.join(', ')} from ${name}.`)
    }
  } catch (error) {
    const { line = null } = error as { line?: number | null }
    output.fail((error as Error).message, line)
    mark(cell, line)
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
  mark(cell, null)
  const hear = (event: RunEvent) => {
    output.show(event)
    if (event.kind === 'error') {
      isFine = false
      mark(cell, event.line)
    }
    if (event.kind === 'done' && isFine) cell.exports = event.exports
  }
  const forgetRun = noteRun({ file: cell.group + cell.name, source: cell.source() })
  try {
    const { start, reset } = await engineOf(cell)
    cell.run = await start({ source: cell.source(), beside: cell.beside(), name: cell.name, group: cell.group, linked })
    for await (const event of cell.run.events) hear(event)
    if (reset) button(cell, 'reset-data').hidden = false
  } catch (error) {
    isFine = false
    output.fail(`The cell could not be started: ${(error as Error).message}`, null)
  } finally {
    forgetRun()
    cell.run = undefined
    show(cell, 'Run')
  }
  return isFine
}

async function resetData(cell: Cell): Promise<void> {
  const { reset } = await engineOf(cell)
  reset?.(cell.group)
  openOutput(part(cell, 'output')).say('The data is as it was at the start. The next run sees it.')
}

function show(cell: Cell, word: 'Run' | 'Stop'): void {
  const run = button(cell, 'run')
  run.textContent = word
  run.classList.toggle('button-run', word === 'Run')
}

/** Marks the line that failed: in the editor, or in the code as it stands on the page. */
function mark(cell: Cell, line: number | null): void {
  cell.editor?.mark(line)
  const lines = cell.element.querySelectorAll('[data-part="code"] .ec-line')
  for (const [index, one] of lines.entries()) one.classList.toggle('cell-failed', !cell.editor && index + 1 === line)
}

async function edit(cell: Cell): Promise<void> {
  if (cell.editor) return cell.editor.focus()
  const loaded = await import('./editor.ts').catch(() => undefined)
  if (!loaded)
    return openOutput(part(cell, 'output')).fail(
      'The editor could not be loaded. Look to your network connection, then reload the page.',
      null,
    )
  const { openEditor } = loaded
  const place = part(cell, 'code')
  const { source = '', beside = '' } = cell.element.dataset
  const wishes = {
    onChange: () => {
      button(cell, 'reset').hidden = cell.source() === source && cell.beside() === beside
    },
    onRun: () => void act(cell.element, 'run'),
  }
  cell.editor = await openEditor(place, source, { ...wishes, language: languageOf(cell.name), label: `Code of ${cell.name}` })
  if (beside)
    cell.besideEditor = await openEditor(part(cell, 'beside'), beside, { ...wishes, language: 'json', label: `Variables of ${cell.name}` })
  button(cell, 'edit').hidden = true
  cell.editor.focus()
}

function reset(cell: Cell): void {
  cell.editor?.replace(cell.element.dataset.source ?? '')
  cell.besideEditor?.replace(cell.element.dataset.beside ?? '')
  button(cell, 'reset').hidden = true
  cell.editor?.focus()
}
