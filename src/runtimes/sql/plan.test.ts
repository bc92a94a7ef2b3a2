import { expect, test } from 'vitest'
import { asJsonExplain, type JsonPlan, planOf } from './plan.ts'
import { planText, tableText } from './text.ts'

test('explain asks for JSON, unless it asks for something else', () => {
  expect(asJsonExplain('explain select 1')).toEqual({ text: 'explain (format json) select 1', shift: 14 })
  expect(asJsonExplain('EXPLAIN ANALYZE verbose select 1')?.text).toBe('explain (ANALYZE, verbose, format json) select 1')
  expect(asJsonExplain('explain (analyze, buffers) select 1')?.text).toBe('explain (analyze, buffers, format json) select 1')
  expect(asJsonExplain('explain (format yaml) select 1')).toBeUndefined()
  expect(asJsonExplain('select 1')).toBeUndefined()
})

const scan = { 'Node Type': 'Seq Scan', 'Relation Name': 'orders', Alias: 'o', 'Total Cost': 90, 'Plan Rows': 10, Filter: '(a = 1)' }
const sort: JsonPlan = { 'Node Type': 'Sort', 'Sort Key': ['a', 'b'], 'Total Cost': 100, 'Plan Rows': 10, Plans: [scan] }

test('the step that adds most to the cost is marked', () => {
  const plan = planOf(sort)
  expect(plan).toMatchObject({ isExpensive: false, share: 0.1, rows: null })
  expect(plan.children[0]).toMatchObject({ name: 'Seq Scan on orders o', isExpensive: true, share: 0.9, details: ['Filter: (a = 1)'] })
})

test('when it was run, time decides, and loops are counted together', () => {
  const times = { 'Actual Loops': 1, 'Actual Total Time': 10, 'Actual Rows': 6 }
  const plan = planOf({ ...sort, ...times, Plans: [{ ...scan, 'Actual Loops': 3, 'Actual Total Time': 1, 'Actual Rows': 2 }] })
  expect(plan).toMatchObject({ isExpensive: true, milliseconds: 7, rows: 6 })
  expect(plan.children[0]).toMatchObject({ milliseconds: 3, rows: 6 })
  expect(planText(plan)).toBe('Sort (6 rows)\n  Sort Key: a, b\n  └ Seq Scan on orders o (6 rows)\n      Filter: (a = 1)')
})

test('blocks are those of the step alone, from memory and from disk', () => {
  const below = { ...scan, 'Shared Hit Blocks': 3, 'Shared Read Blocks': 4 }
  const plan = planOf({ ...sort, 'Shared Hit Blocks': 9, 'Shared Read Blocks': 4, Plans: [below] })
  expect(plan.details).toEqual(['Sort Key: a, b', 'Blocks: 6'])
  expect(plan.children[0]?.details).toEqual(['Filter: (a = 1)', 'Blocks: 7'])
})

test('a table is drawn like in psql', () => {
  const columns = [
    { name: 'name', isNumber: false },
    { name: 'n', isNumber: true },
  ]
  expect(
    tableText({
      columns,
      rows: [
        ['tea', '5'],
        [null, '12'],
      ],
      total: 900,
    }),
  ).toBe('name | n\n-----+---\ntea  |  5\nNULL | 12\n(900 rows; the first 2 are shown)')
})
