import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { editsBetween } from './edits.ts'
import type { ProductRow } from './tables.ts'

/** The words of a text in lower case, without marks over letters, so that "café" is found as "cafe". */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

interface Searchable {
  title: string
  description: string
}

// Rows are never changed in place, so what is made of one stays true.
const prepared = new WeakMap<ProductRow, Searchable>()

/**
 * How well a product fits: every word must begin a word of its title, description, vendor or category. A word in the title counts ten,
 * in the vendor or category three, in the description one. Zero means that it does not fit.
 */
export function scorer(words: string[], { db }: Pick<Context, 'db'>): (product: ProductRow) => number {
  const wanted = words.map((word) => ({ beginning: ` ${word}`, around: around(word, { db }) }))
  return (product) => {
    const { title, description } = searchable(product)
    const { category_path: path } = product.summary
    let total = 0
    for (const { beginning, around: ids } of wanted) {
      const isAround = ids.has(product.vendor_id) || path.some((id) => ids.has(id))
      const points = (title.includes(beginning) ? 10 : 0) + (isAround ? 3 : 0) + (description.includes(beginning) ? 1 : 0)
      if (points === 0) return 0
      total += points
    }
    return total
  }
}

/** The vendors and categories whose name or city has the word. There are few, and they are looked through once for each word. */
function around(word: string, context: Pick<Context, 'db'>): Set<string> {
  return new Set(namesAround(context).flatMap(({ id, text }) => (text.includes(` ${word}`) ? [id] : [])))
}

const namesAround = ({ db }: Pick<Context, 'db'>) => [
  ...Array.from(db.vendors.all(), ({ id, name, city }) => ({ id, text: spaced(`${name} ${city}`) })),
  ...Array.from(db.categories.all(), ({ id, name }) => ({ id, text: spaced(name) })),
]

/** Where words were found, for marking them. */
export function highlights(product: ProductRow, words: string[]): Schema<'SearchHit'>['highlights'] {
  return { title: spans(product.title, words), description: spans(product.description, words) }
}

function searchable(product: ProductRow): Searchable {
  const known = prepared.get(product)
  if (known) return known
  const text = { title: spaced(product.title), description: spaced(product.description) }
  prepared.set(product, text)
  return text
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const spaced = (text: string) => ` ${wordsOf(text).join(' ')}`

function spans(text: string, words: string[]): Schema<'TextSpan'>[] {
  const found = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)).filter(([word]) => words.some((wanted) => plain(word).startsWith(wanted)))
  return found.slice(0, 20).map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/**
 * The words as they were probably meant: one that begins no word of any product is replaced by the nearest word that some product has,
 * one edit away, or two for eight letters and more. Of equally near ones the most frequent is taken.
 */
export function corrected(words: string[], products: Iterable<ProductRow>, context: Pick<Context, 'db'>): Schema<'Correction'>[] {
  const texts = [
    ...namesAround(context).map(({ text }) => text),
    ...Array.from(products, searchable).flatMap(({ title, description }) => [title, description]),
  ]
  const unknown = [...new Set(words)].filter((word) => word.length >= 4 && !texts.some((text) => text.includes(` ${word}`)))
  if (unknown.length === 0) return []
  const frequency = new Map<string, number>()
  for (const text of texts) for (const word of text.trim().split(' ')) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return unknown.flatMap((from) => {
    const most = from.length >= 8 ? 2 : 1
    const near = Array.from(frequency, ([to, times]) => ({ to, times, edits: editsBetween(from, to, most) })).filter(
      ({ edits }) => edits <= most,
    )
    const [best] = near.sort((a, b) => a.edits - b.edits || b.times - a.times || (a.to < b.to ? -1 : 1))
    return best ? [{ from, to: best.to }] : []
  })
}
