import type { Locator } from '@playwright/test'
import type { PlanNode, Rows } from '../../src/runtimes/protocol.ts'
import { planText, tableText } from '../../src/runtimes/sql/text.ts'

type Part = { text: string } | { table: Rows } | { plan: PlanNode }

/** What a cell shows, as the lines of an expected result: tables and plans are read from the page and written as CI writes them. */
export async function shownLines(log: Locator): Promise<string[]> {
  const parts = await log.evaluate((place): Part[] => {
    const planIn = (step: Element): PlanNode => ({
      name: step.querySelector(':scope > .plan-name')!.textContent,
      details: Array.from(step.querySelectorAll(':scope > .plan-detail'), ({ textContent }) => textContent),
      rows: Number(/^([\d,]+) row/.exec(step.querySelector(':scope > .out-time')!.textContent)?.[1]?.replaceAll(',', '') ?? Number.NaN),
      expected: 0,
      milliseconds: null,
      share: 0,
      isExpensive: false,
      children: Array.from(step.querySelectorAll(':scope > ul > li'), planIn),
    })
    const tableIn = (table: Element): Rows => {
      const rows = Array.from(table.querySelectorAll('tbody tr'), (row) => Array.from(row.children, ({ textContent }) => textContent))
      return {
        columns: Array.from(table.querySelectorAll('th'), ({ textContent, className }) => ({
          name: textContent,
          isNumber: className === 'is-number',
        })),
        rows,
        total: rows.length,
      }
    }
    return Array.from(place.querySelectorAll<HTMLElement>(':scope > div'), (line) => {
      const table = line.querySelector('table')
      const plan = line.querySelector('.plan > li')
      return table ? { table: tableIn(table) } : plan ? { plan: planIn(plan) } : { text: line.textContent }
    })
  })
  return parts.flatMap((part) => ('table' in part ? tableText(part.table) : 'plan' in part ? planText(part.plan) : part.text).split('\n'))
}
