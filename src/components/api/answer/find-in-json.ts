/** A place in a JSON value whose name or value has the wanted text in it. */
export interface Hit {
  path: string
  value: string
}

/** Looks through a JSON value, without regard to case. Stops after `most` hits; `more` says that there are others. */
export function findInJson(value: unknown, wanted: string, most = 200): { hits: Hit[]; more: boolean } {
  const text = wanted.toLowerCase()
  const hits: Hit[] = []
  for (const { path, name, at } of places(value, '', '')) {
    const shown = at !== null && typeof at === 'object' ? '' : String(at)
    if (!name.toLowerCase().includes(text) && !shown.toLowerCase().includes(text)) continue
    if (hits.length === most) return { hits, more: true }
    hits.push({ path: path || '(all of it)', value: shown.slice(0, 300) || summary(at) })
  }
  return { hits, more: false }
}

interface Place {
  path: string
  name: string
  at: unknown
}

function* places(at: unknown, path: string, name: string): Generator<Place> {
  yield { path, name, at }
  if (at === null || typeof at !== 'object') return
  for (const [key, child] of Object.entries(at)) {
    if (Array.isArray(at)) yield* places(child, `${path}[${key}]`, '')
    else yield* places(child, path === '' ? key : `${path}.${key}`, key)
  }
}

function summary(value: unknown): string {
  if (value === null || typeof value !== 'object') return ''
  return Array.isArray(value) ? `[${value.length}]` : `{${Object.keys(value).slice(0, 6).join(', ')}}`
}
