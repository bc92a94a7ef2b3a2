import type { Seen } from './arbitrary.ts'

const idForm = /^([a-z]{2,5})_[0-7][0-9A-HJKMNP-TV-Z]{25}$/
const mostKept = 40

/** What the answers of one sequence have shown: ids by prefix, values by the name of their member, entity tags by id or path, and who saw what. */
export function createMemory() {
  const values = new Map<string, unknown[]>()
  const etags = new Map<string, string>()
  const owners = new Map<string, string>()

  const keep = (what: string, value: unknown) => {
    const kept = values.get(what) ?? []
    values.set(what, kept)
    const at = kept.indexOf(value)
    if (at >= 0) kept.splice(at, 1)
    kept.unshift(value)
    if (kept.length > mostKept) kept.pop()
  }
  const lookInto = (value: object, name: string, by: string): void => {
    const { id, etag, amount, currency } = value as Record<string, unknown>
    for (const [key, child] of Object.entries(value)) look(child, key, by)
    if (typeof id === 'string' && typeof etag === 'string') etags.set(id, etag)
    if (typeof amount === 'number' && typeof currency === 'string') keep(name, value)
  }
  const look = (value: unknown, name: string, by: string): void => {
    // The first of a list ends up newest: it is what a person would take.
    if (Array.isArray(value)) for (const item of value.slice(0, 10).reverse()) look(item, name, by)
    else if (value !== null && typeof value === 'object') lookInto(value, name, by)
    else if (value !== null) {
      const prefix = typeof value === 'string' ? idForm.exec(value)?.[1] : undefined
      if (prefix) owners.set(value as string, by)
      keep(prefix ?? name, value)
    }
  }
  /** Names of members differ a little between what is read and what is sent: `cart_version` is the `version` of a cart. */
  const find = (what: string) => values.get(what) ?? values.get(what.replace(/^[a-z]+_/, '')) ?? []

  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill)
    if (value === null || typeof value !== 'object') return value
    if ('$seen' in value) {
      const { $seen: what, n, or } = value as Seen
      const known = find(what)
      return known.length > 0 ? known[n % known.length] : fill(or)
    }
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]))
  }

  return {
    /** Remembers what an answer shows to whom. */
    learn: (body: unknown, by: string) => look(body, '', by),
    /** Puts remembered values in place of `$seen`. */
    fill,
    /** Who was shown this last. */
    ownerOf: (id: string) => owners.get(id),
    keepEtag: (path: string, etag: string) => etags.set(path, etag),
    etagOf: (idOrPath: string) => etags.get(idOrPath),
  }
}

export type Memory = ReturnType<typeof createMemory>
