import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { definitionsIn } from './filter.ts'
import type { CategoryRow, ProductRow } from './tables.ts'

type Facet = Schema<'Facet'>

const mostValues = 50

/** Counts what filters would leave. `count` takes a product and the filters it fails; a facet ignores its own. */
export function createFacets(category: CategoryRow | undefined, { db, rules }: Pick<Context, 'db' | 'rules'>) {
  const definitions = definitionsIn(category, { db })
  const keys = new Set(rules.filterableKeys(definitions))
  const counts = new Map<string, Map<string, number>>()
  const add = (parameter: string, value: string) => {
    const values = counts.get(parameter) ?? new Map<string, number>()
    counts.set(parameter, values.set(value, (values.get(value) ?? 0) + 1))
  }
  const valuesOf = ({ vendor_id, summary, attributes }: ProductRow): [string, string][] => [
    ...summary.category_path.map((id): [string, string] => ['category', id]),
    ['vendor_id', vendor_id],
    ['in_stock', String(summary.in_stock)],
    ...Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
      keys.has(key) ? [[`attributes[${key}]`, String(value)]] : [],
    ),
  ]
  const shown = (parameter: string): Facet => {
    const values = Array.from(counts.get(parameter)!, ([value, count]) => ({ ...named(parameter, value), count }))
    const order = (a: Schema<'FacetValue'>, b: Schema<'FacetValue'>) => b.count - a.count || (a.value < b.value ? -1 : 1)
    return { parameter, label: labelOf(parameter), values: values.sort(order).slice(0, mostValues) }
  }
  const named = (parameter: string, value: string) => {
    const found = parameter === 'category' ? db.categories.get(value) : parameter === 'vendor_id' ? db.vendors.get(value) : undefined
    return { value: parameter === 'category' && found ? found.slug : value, label: found?.name ?? value }
  }
  const labelOf = (parameter: string): string => {
    const key = /^attributes\[(.+)\]$/.exec(parameter)?.[1]
    const label = { category: 'Category', vendor_id: 'Vendor', in_stock: 'In stock' }[parameter]
    return label ?? definitions.find((definition) => definition.key === key)?.label ?? parameter
  }
  return {
    count(product: ProductRow, failed: string[]) {
      if (failed.length > 1) return
      for (const [parameter, value] of valuesOf(product)) if (failed.length === 0 || failed[0] === parameter) add(parameter, value)
    },
    all: (): Facet[] => [...counts.keys()].sort(byRank).map(shown),
  }
}

const first = ['category', 'vendor_id', 'in_stock']
const rank = (parameter: string) => (first.includes(parameter) ? String(first.indexOf(parameter)) : parameter)
const byRank = (a: string, b: string) => (rank(a) < rank(b) ? -1 : 1)
