/** What a shop has counted since its reset. */
export interface Counters {
  /** How many ids, random numbers and order numbers it has given out. All that chance depends on, together with the seed. */
  ids: number
  random: number
  orders: number
  /** How often it was asked for data, and how often the caller's own copy was still good. */
  loads: number
  cache_hits: number
}

export const freshCounters = (): Counters => ({ ids: 0, random: 0, orders: 0, loads: 0, cache_hits: 0 })

export interface Random {
  /** The next number in [0, 1). */
  next: () => number
  /** The next `length` bytes. */
  bytes: (length: number) => Uint8Array
}

/**
 * Numbers that look random and follow from the seed and a counter alone (BR-42): the n-th number is a hash of both, so the state to
 * save is one integer. The hash is the finalizer of MurmurHash3, twice. Not for secrets outside a sandbox.
 */
export function createRandom(seed: number, counters: Counters): Random {
  const word = () => {
    const n = counters.random++
    return mix(mix((seed ^ 0x9e3779b9) + Math.imul(n, 0x85ebca6b)) ^ Math.imul(n + 1, 0xc2b2ae35))
  }
  return {
    next: () => word() / 2 ** 32,
    bytes(length) {
      const result = new Uint8Array(length)
      for (let index = 0; index < length; index += 4) {
        const value = word()
        for (let byte = 0; byte < 4 && index + byte < length; byte++) result[index + byte] = value >>> (8 * byte)
      }
      return result
    },
  }
}

function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
