import type { Input, Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import type { Key } from '#mock/kernel/ordered-index.ts'
import { type Listing, sortedRows } from '#mock/kernel/page.ts'
import { createFacets } from './facets.ts'
import { filterParts } from './filter.ts'
import { corrected, scorer, wordsOf } from './search.ts'
import type { CategoryRow, ProductRow } from './tables.ts'

type Query = Input<'searchProducts'>['query']
type Uses = Pick<Context, 'db' | 'rules'>

/** What a search found: products with their scores, what was searched for in the end, and facets. */
export interface Found {
  hits: Map<ProductRow, number>
  words: string[]
  corrections: Schema<'Correction'>[]
  facets: Schema<'Facet'>[]
}

/** Looks through all public products once. Only when no text has all words are these corrected, and looked for again. */
export function search(query: Query, category: CategoryRow | undefined, context: Uses): Found {
  const words = [...new Set(wordsOf(query.q))]
  const found = collect(query, words, category, context)
  if (found.texts > 0) return { ...found, words, corrections: [] }
  const corrections = corrected(words, publicProducts(context), context)
  if (corrections.length === 0) return { ...found, words, corrections }
  const meant = words.map((word) => corrections.find(({ from }) => from === word)?.to ?? word)
  return { ...collect(query, meant, category, context), words: meant, corrections }
}

const publicProducts = ({ db }: Pick<Context, 'db'>) => Array.from(db.products.all()).filter(({ summary }) => summary.is_public)

function collect(query: Query, words: string[], category: CategoryRow | undefined, context: Uses) {
  const score = scorer(words, context)
  const parts = filterParts(query, category)
  const facets = createFacets(category, context)
  const hits = new Map<ProductRow, number>()
  let texts = 0
  for (const product of context.db.products.all()) {
    const points = words.length > 0 && product.summary.is_public ? score(product) : 0
    if (points === 0) continue
    texts++
    const failed = parts.filter(({ keep }) => !keep(product)).map(({ parameter }) => parameter)
    facets.count(product, failed)
    if (failed.length === 0) hits.set(product, points)
  }
  return { hits, texts, facets: facets.all() }
}

/** Hits in the order that was asked for. What has no such key comes last, and the id breaks ties. */
export function rankedHits(
  hits: Map<ProductRow, number>,
  sort: NonNullable<Query['sort']>,
  currency: Currency,
  { db }: Pick<Context, 'db'>,
): Listing<ProductRow> {
  const keyOf = keyFor(sort, hits, currency, { db })
  const direction = sort === 'relevance' || sort.startsWith('-') ? -1 : 1
  return sortedRows([...hits.keys()], keyOf, (a, b) => {
    const isFirst = a.id < b.id ? -1 : a.id > b.id ? 1 : 0
    if (a.key === b.key) return isFirst
    if (a.key === null) return 1
    if (b.key === null) return -1
    return a.key < b.key ? -direction : direction
  })
}

function keyFor(
  sort: NonNullable<Query['sort']>,
  hits: Map<ProductRow, number>,
  currency: Currency,
  { db }: Pick<Context, 'db'>,
): (product: ProductRow) => Key {
  if (sort === 'relevance') return (product) => hits.get(product) ?? 0
  const order = sort.replace('-', '') as 'price' | 'rating' | 'created_at'
  return db.products.ordered(order, order === 'price' ? currency : '').keyOf
}
