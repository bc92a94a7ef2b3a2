import { graphHtml } from './graph.ts'
import type { Repository } from './model.ts'
import { after, run } from './run.ts'

interface State {
  start: Repository
  now: Repository
  /** What was before each command that changed something. */
  past: Repository[]
  typed: string[]
  /** Where in what was typed the arrow keys are. */
  place: number
}

const states = new WeakMap<HTMLElement, State>()

function stateOf(element: HTMLElement): State {
  const known = states.get(element)
  if (known) return known
  const start = after(JSON.parse(element.dataset.start!) as string[])
  const state: State = { start, now: start, past: [], typed: [], place: 0 }
  states.set(element, state)
  return state
}

const part = <Kind extends HTMLElement>(element: HTMLElement, name: string) => element.querySelector<Kind>(`[data-part="${name}"]`)!

/** Carries out what was typed, or what a button says. */
export function act(element: HTMLElement, line: string): void {
  const state = stateOf(element)
  const wanted = line.trim()
  if (!wanted) return
  state.typed.push(wanted)
  state.place = state.typed.length
  if (wanted === 'undo') undo(element, state)
  else if (wanted === 'start over') startOver(element, state)
  else {
    const { repository, lines, isError } = run(state.now, wanted)
    if (repository !== state.now) state.past.push(state.now)
    state.now = repository
    say(element, wanted, lines, isError)
  }
  show(element, state)
}

function undo(element: HTMLElement, state: State): void {
  const before = state.past.pop()
  if (before) state.now = before
  say(element, 'undo', [before ? 'The last command is taken back.' : 'There is nothing to take back.'], !before)
}

function startOver(element: HTMLElement, state: State): void {
  if (state.now !== state.start) state.past.push(state.now)
  state.now = state.start
  part(element, 'output').replaceChildren()
  say(element, 'start over', ['The repository is as it was at the start.'], false)
}

function say(element: HTMLElement, line: string, lines: readonly string[], isError: boolean): void {
  const output = part(element, 'output')
  const typed = document.createElement('p')
  typed.className = 'typed'
  typed.textContent = `$ ${line}`
  const answer = document.createElement('pre')
  answer.className = isError ? 'is-error' : ''
  answer.textContent = lines.join('\n')
  output.append(typed, ...(lines.length > 0 ? [answer] : []))
  output.hidden = false
  output.scrollTop = output.scrollHeight
}

function show(element: HTMLElement, { now, past }: State): void {
  part(element, 'graph').innerHTML = graphHtml(now)
  part<HTMLButtonElement>(element, 'undo').disabled = past.length === 0
  const input = part<HTMLInputElement>(element, 'line')
  input.value = ''
}

/** Arrow keys bring back what was typed before. */
export function recall(element: HTMLElement, step: -1 | 1): void {
  const state = stateOf(element)
  state.place = Math.max(0, Math.min(state.typed.length, state.place + step))
  part<HTMLInputElement>(element, 'line').value = state.typed[state.place] ?? ''
}
