import type { JsonSchema } from '#contract/shape.ts'
import type { Document } from '../document.ts'
import type { Finding, Rule } from './finding.ts'
import { placedOperations, pointerTo } from './finding.ts'
import type { Place } from './walk.ts'
import { childrenOf, followed } from './walk.ts'

/** Request bodies refuse members they do not know, at every depth. A map without named members is free. */
export const closedRequests: Rule = (subject) =>
  placedOperations(subject).flatMap(({ plane: { document, file }, operation, where }) =>
    Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { schema }]) => {
      const at = `${where}/requestBody/content${pointerTo(type).slice(1)}/schema`
      return openObjects({ where: at, schema, document, name: '', role: 'root' }, file, { isHeld: false, seen: new Set() })
    }),
  )

interface Way {
  /** Whether an `allOf` above closes the object for all of its parts. */
  isHeld: boolean
  seen: Set<string>
}

function openObjects(place: Place, file: string, { isHeld, seen }: Way): Finding[] {
  const { schema, document } = place
  if (schema.$ref) {
    if (seen.has(schema.$ref)) return []
    const target = { ...place, schema: followed(document, { $ref: schema.$ref }), where: `${file}${schema.$ref}` }
    return openObjects(target, file, { isHeld, seen: new Set(seen).add(schema.$ref) })
  }
  const isClosed = schema.unevaluatedProperties === false || (schema.additionalProperties === false && !isComposed(document, schema))
  const isOpen = !isHeld && !isClosed && (schema.properties !== undefined || isComposed(document, schema))
  const keyword = isComposed(document, schema) ? 'unevaluatedProperties' : 'additionalProperties'
  const todo = `Add ${keyword}: false, so that a misspelt member is refused and not lost`
  return [
    ...(isOpen ? [{ where: place.where, what: 'a request body may hold members that nobody knows', todo }] : []),
    ...childrenOf(place).flatMap((child) =>
      openObjects(child, file, { isHeld: child.role === 'part' && (isHeld || isClosed || isOpen), seen }),
    ),
  ]
}

// additionalProperties sees only its own schema; what comes together in an allOf takes unevaluatedProperties to close.
function isComposed(document: Document, schema: JsonSchema): boolean {
  const parts = (schema.allOf ?? []) as JsonSchema[]
  return parts.some((part) => followed(document, part).properties !== undefined)
}
