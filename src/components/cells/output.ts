import { statusTone } from '#components/api/status.ts'
import type { RunEvent } from '#runtimes/protocol.ts'

/** Where a run shows what it says. Everything is text; nothing of it is taken for HTML. */
export interface Output {
  write: (text: string, kind: 'stdout' | 'stderr') => void
  request: (event: Extract<RunEvent, { kind: 'request' }>) => void
  say: (text: string) => void
  fail: (message: string, line: number | null) => void
  end: (milliseconds: number) => void
}

const mostLines = 500

/** Empties the place and makes it ready for a run. */
export function openOutput(place: HTMLElement): Output {
  place.replaceChildren()
  place.hidden = false
  let count = 0

  const add = (className: string, ...content: (string | Node)[]) => {
    count++
    if (count > mostLines + 1) return
    const line = document.createElement('div')
    line.className = className
    line.append(...(count > mostLines ? [`More than ${mostLines} lines; the rest is not shown.`] : content))
    place.append(line)
    place.scrollTop = place.scrollHeight
  }
  const span = (className: string, text: string) => {
    const element = document.createElement('span')
    element.className = className
    element.textContent = text
    return element
  }
  return {
    write: (text, kind) => add(kind === 'stderr' ? 'out-err' : 'out-text', text.replace(/\n$/, '')),
    request: ({ method, path, status, milliseconds }) =>
      add(
        'out-request',
        span(`method method-${method.toLowerCase()}`, method),
        ' ',
        span('out-path', path),
        ' ',
        span(`tone-${statusTone(status)}`, status === 0 ? 'no answer' : String(status)),
        ' ',
        span('out-time', `${milliseconds.toFixed(1)} ms`),
      ),
    say: (text) => add('out-note', text),
    fail: (message, line) => add('out-fail', line ? `${message} (line ${line})` : message),
    end: (milliseconds) => add('out-note', `Done in ${Math.round(milliseconds)} ms.`),
  }
}
