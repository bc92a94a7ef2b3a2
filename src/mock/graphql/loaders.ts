import DataLoader from 'dataloader'
import type { BatchReads, ReviewPageKey } from './door.ts'

type Reads = Omit<BatchReads, 'productIds'>

interface Options {
  /** Counts a read. */
  counted: <Given extends unknown[], Result>(read: (...given: Given) => Result) => (...given: Given) => Result
  /** Without it each thing is read when it is asked for, one by one: the N+1 problem. */
  isBatching: boolean
}

/**
 * A loader collects the keys that all fields of a level ask for, reads them at once, and remembers them for this request. Twenty products
 * whose vendor is asked for read vendors once, and each vendor only once.
 */
export function createLoaders(reads: Reads, { counted, isBatching }: Options) {
  const loader = <Key, Value>(read: (keys: readonly Key[]) => Value[], nameOf: (key: Key) => string = String) => {
    const readCounted = counted(read)
    return new DataLoader<Key, Value, string>((keys) => Promise.resolve(readCounted(keys)), {
      batch: isBatching,
      cache: isBatching,
      cacheKeyFn: nameOf,
    })
  }
  return {
    products: loader(reads.products),
    vendors: loader(reads.vendors),
    categories: loader(reads.categories),
    authors: loader(reads.authors),
    reviewPages: loader(reads.reviewPages, (key: ReviewPageKey) => JSON.stringify(key)),
  }
}

export type Loaders = ReturnType<typeof createLoaders>

/** Forgets what was read, because something is about to change. */
export function forget(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll()
}
