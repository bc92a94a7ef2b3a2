import type { CheckResult } from '#runtimes/labs.ts'
import type { LabRecord } from './kept.ts'

/** Writes the numbers into the card. What was not measured yet stays a dash. */
export function showNumbers(lab: HTMLElement, record: LabRecord): void {
  for (const row of lab.querySelectorAll<HTMLElement>('[data-number]')) {
    for (const when of ['before', 'after'] as const) {
      const number = record[when]?.[row.dataset.number!]
      row.querySelector(`[data-when="${when}"]`)!.textContent = typeof number === 'number' ? number.toLocaleString('en') : '–'
    }
  }
}

/** Marks each requirement, in words too, and says beside it what was counted. */
export function showVerdict(lab: HTMLElement, results: CheckResult[]): void {
  for (const { id, says } of results) {
    const item = lab.querySelector<HTMLElement>(`[data-check="${id}"]`)!
    const words = item.querySelector('p')!
    item.dataset.state = says === null ? 'met' : 'unmet'
    words.textContent = says && says[0]!.toUpperCase() + says.slice(1)
    words.hidden = says === null
  }
}
