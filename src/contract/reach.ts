import type { JsonSchema } from './shape.ts'

/** The schemas that a piece of the document names itself: each `$ref` in it, followed no further. */
export function namedIn(piece: unknown): Set<string> {
  const text = JSON.stringify(piece) ?? ''
  return new Set(Array.from(text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g), ([, name]) => name!))
}

/** Every schema that a piece of the document leads to, at any depth. */
export function reachedFrom(piece: unknown, schemas: Record<string, JsonSchema>): Set<string> {
  const reached = new Set<string>()
  const follow = (names: Iterable<string>) => {
    for (const name of names) {
      if (reached.has(name)) continue
      reached.add(name)
      follow(namedIn(schemas[name]))
    }
  }
  follow(namedIn(piece))
  return reached
}
