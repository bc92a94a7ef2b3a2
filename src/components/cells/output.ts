import { statusTone } from '#components/api/status.ts'
import { href } from '#components/href.ts'
import type { RunEvent } from '#runtimes/protocol.ts'
import { element } from './element.ts'
import { folded } from './fold.ts'
import { planTree } from './plan.ts'
import { resultTable } from './table.ts'

/** Where a run shows what it says. Everything is text; nothing of it is taken for HTML. */
export interface Output {
  show: (event: RunEvent) => void
  say: (text: string) => void
  /** Asks, and answers when the button was pressed. */
  ask: (text: string, button: string) => Promise<boolean>
  fail: (message: string, line: number | null) => void
}

const mostLines = 500
const longAnswer = 12

/** Empties the place and makes it ready for a run. */
export function openOutput(place: HTMLElement): Output {
  place.replaceChildren()
  place.hidden = false
  let count = 0
  let hasFailed = false
  let hasResult = false
  const progress = createProgress(place)

  const add = (className: string, ...content: (string | Node)[]) => {
    progress.end()
    count++
    if (count > mostLines + 1) return
    place.append(element('div', className, ...(count > mostLines ? [`More than ${mostLines} lines; the rest is not shown.`] : content)))
    // Lines are followed as they come; a table, a plan or a long answer is read from its start. What failed is always seen.
    if (!hasResult || className === 'out-fail') place.scrollTop = place.scrollHeight
  }
  const say = (text: string) => add('out-note', text)
  const fail = (message: string, line: number | null) => {
    hasFailed = true
    add('out-fail', line ? `${message} (line ${line})` : message)
  }
  return {
    say,
    fail,
    show(event) {
      if (event.kind === 'progress') progress.show(event.loaded, event.total)
      else if (event.kind === 'error') fail(event.message, event.line)
      else if (event.kind === 'done') say(`${hasFailed ? 'Ended after' : 'Done in'} ${Math.round(event.milliseconds)} ms.`)
      else {
        const isLong = event.kind === 'stdout' && event.text.split('\n').length > longAnswer
        hasResult ||= event.kind === 'table' || event.kind === 'plan' || isLong
        add(...drawn(event))
      }
    },
    ask(text, label) {
      const button = element('button', 'button', label)
      add('out-note', text, ' ', button)
      return new Promise((resolve) => button.addEventListener('click', () => resolve(true), { once: true }))
    },
  }
}

type Drawn = Exclude<RunEvent, { kind: 'progress' | 'error' | 'done' }>

function drawn(event: Drawn): [className: string, ...content: (string | Node)[]] {
  switch (event.kind) {
    case 'stdout':
      return ['out-text', ...folded(event.text.replace(/\n$/, ''))]
    case 'stderr':
      return ['out-err', event.text.replace(/\n$/, '')]
    case 'request':
      return ['out-request', ...requestLine(event)]
    case 'table':
      return ['out-table', resultTable(event)]
    case 'plan':
      return ['out-plan', planTree(event.plan)]
  }
}

const requestLine = ({ method, path, status, milliseconds, id }: Extract<RunEvent, { kind: 'request' }>) => [
  element('span', `method method-${method.toLowerCase()}`, method),
  ' ',
  element('span', 'out-path', path),
  ' ',
  element('span', `tone-${statusTone(status)}`, status === 0 ? 'no answer' : String(status)),
  ' ',
  element('span', 'out-time', `${milliseconds.toFixed(1)} ms`),
  ...(id === null ? [] : [' ', xrayLink(id, `${method} ${path}`)]),
]

/** What the shop did with this request, in the playground. */
function xrayLink(id: string, request: string): HTMLElement {
  const link = element('a', 'out-xray', 'X-ray')
  link.href = href(`/playground/#trace=${id}`)
  link.ariaLabel = `X-ray of ${request}`
  return link
}

/** How much of an engine is here. It goes when the first thing is said. */
function createProgress(place: HTMLElement) {
  const bar = element('progress', '')
  const words = element('span', '')
  // What a screen reader hears is that loading began; each kilobyte would be noise.
  const line = element('p', 'out-progress', bar, words)
  bar.setAttribute('aria-label', 'Loads the engine')
  words.ariaHidden = 'true'
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
  return {
    show(loaded: number, total: number) {
      if (!line.isConnected) place.append(line)
      bar.max = total
      bar.value = loaded
      words.textContent = loaded < total ? ` Loads ${megabytes(loaded)} of ${megabytes(total)} MB, once.` : ' Starts.'
    },
    end: () => line.remove(),
  }
}
