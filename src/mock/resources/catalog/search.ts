import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { ProductRow } from './tables.ts'

/** The words of a text in lower case, without marks over letters, so that "café" is found as "cafe". */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

interface Searchable {
  title: string
  description: string
  around: string
}

const prepared = new WeakMap<ProductRow, Searchable>()

/**
 * How well a product fits: every word must begin a word of its title, description, vendor or category. A word in the title counts ten,
 * in the vendor or category three, in the description one. Zero means that it does not fit.
 */
export function scorer(words: string[], context: Pick<Context, 'db'>): (product: ProductRow) => number {
  const beginnings = words.map((word) => ` ${word}`)
  return (product) => {
    const { title, around, description } = searchable(product, context)
    let total = 0
    for (const word of beginnings) {
      const points = (title.includes(word) ? 10 : 0) + (around.includes(word) ? 3 : 0) + (description.includes(word) ? 1 : 0)
      if (points === 0) return 0
      total += points
    }
    return total
  }
}

/** Where words were found, for marking them. */
export function highlights(product: ProductRow, words: string[]): Schema<'SearchHit'>['highlights'] {
  return { title: spans(product.title, words), description: spans(product.description, words) }
}

function searchable(product: ProductRow, { db }: Pick<Context, 'db'>): Searchable {
  const known = prepared.get(product)
  if (known) return known
  const vendor = db.vendors.get(product.vendor_id)
  const categories = product.summary.category_path.map((id) => db.categories.get(id)?.name ?? '')
  const text = {
    title: spaced(product.title),
    description: spaced(product.description),
    around: spaced([vendor?.name, vendor?.city, ...categories].join(' ')),
  }
  prepared.set(product, text)
  return text
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const spaced = (text: string) => ` ${wordsOf(text).join(' ')}`

function spans(text: string, words: string[]): Schema<'TextSpan'>[] {
  const found = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)).filter(([word]) => words.some((wanted) => plain(word).startsWith(wanted)))
  return found.slice(0, 20).map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
