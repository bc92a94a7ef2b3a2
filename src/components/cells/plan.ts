import type { PlanNode } from '#runtimes/protocol.ts'
import { element } from './element.ts'

/** A query plan as nested lists: each step above those that it gets its rows from, the most expensive one marked in words and colour. */
export function planTree(plan: PlanNode): HTMLElement {
  return element('ul', 'plan', step(plan))
}

function step({ name, details, rows, expected, milliseconds, share, isExpensive, children }: PlanNode): HTMLElement {
  const part = `${Math.round(share * 100)} %`
  const figures =
    rows === null
      ? `about ${count(expected)}, ${part} of the cost`
      : `${count(rows)} (expected ${expected.toLocaleString('en')}), ${milliseconds!.toFixed(1)} ms, ${part} of the time`
  return element(
    'li',
    isExpensive ? 'is-expensive' : '',
    element('span', 'plan-name', name),
    ' ',
    ...(isExpensive ? [element('span', 'plan-mark', 'most expensive'), ' '] : []),
    element('span', 'out-time', figures),
    ...details.map((detail) => element('div', 'plan-detail', detail)),
    ...(children.length > 0 ? [element('ul', '', ...children.map(step))] : []),
  )
}

const count = (rows: number) => `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`
