import { start } from '#runtimes/javascript/run.ts'
import { importsOf, SourceError } from '#runtimes/javascript/transform.ts'
import type { Run } from '#runtimes/protocol.ts'
import type { Editor } from './editor.ts'
import { type Output, openOutput } from './output.ts'

export type CellElement = HTMLElement

interface Cell {
  element: CellElement
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
}

function cellOf(element: CellElement): Cell {
  const known = cells.get(element)
  if (known) return known
  const cell: Cell = { element, source: () => cell.editor?.text() ?? element.dataset.source ?? '' }
  cells.set(element, cell)
  return cell
}

const button = ({ element }: Cell, action: string) => element.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!
const part = ({ element }: Cell, name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`)!

/** Runs a cell, and before it the earlier cells that it imports from and that have not run yet. Answers whether all went well. */
async function runWithEarlier(cell: Cell): Promise<boolean> {
  const output = openOutput(part(cell, 'output'))
  const linked: Record<string, Record<string, unknown>> = {}
  try {
    for (const name of await importsOf(cell.source())) {
      const earlier = earlierCell(cell, name)
      if (!earlier) throw new Error(`There is no cell ${name} on this page.`)
      if (!earlier.exports) output.say(`Runs ${name} first.`)
      if (!earlier.exports && !(await runWithEarlier(earlier)))
        throw new Error(`${name} did not go well, so this cell has nothing to go on from.`)
      linked[name] = earlier.exports!
    }
  } catch (error) {
    const line = error instanceof SourceError ? error.line : null
    output.fail((error as Error).message, line)
    cell.editor?.mark(line)
    return false
  }
  return runAlone(cell, linked, output)
}

function earlierCell({ element }: Cell, name: string): Cell | undefined {
  const all = document.querySelectorAll<CellElement>('nexus-cell')
  const found = [...all].find(({ dataset }) => dataset.folder === element.dataset.folder && `./${dataset.name}` === name)
  return found && cellOf(found)
}

async function runAlone(cell: Cell, linked: Record<string, Record<string, unknown>>, output: Output): Promise<boolean> {
  let isFine = true
  show(cell, 'Stop')
  cell.editor?.mark(null)
  try {
    cell.run = await start({ source: cell.source(), name: cell.element.dataset.name ?? 'cell.ts', linked })
    for await (const event of cell.run.events) {
      if (event.kind === 'stdout' || event.kind === 'stderr') output.write(event.text, event.kind)
      if (event.kind === 'request') output.request(event)
      if (event.kind === 'error') {
        isFine = false
        output.fail(event.message, event.line)
        cell.editor?.mark(event.line)
      }
      if (event.kind === 'done' && isFine) {
        cell.exports = event.exports
        output.end(event.milliseconds)
      }
    }
  } catch (error) {
    isFine = false
    output.fail(`The cell could not be started: ${(error as Error).message}`, null)
  } finally {
    cell.run = undefined
    show(cell, 'Run')
  }
  return isFine
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
  cell.editor = openEditor(place, original, {
    label: `Code of ${cell.element.dataset.name}`,
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
