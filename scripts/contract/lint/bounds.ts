import type { JsonSchema } from '#contract/shape.ts'
import type { Rule } from './finding.ts'
import type { Place } from './walk.ts'
import { placesOf, typesOf } from './walk.ts'

/** Every value has an end: a text, a number, a list, a map. What has no type has none. */
export const bounds: Rule = ({ planes }) =>
  planes.flatMap((plane) => placesOf(plane).flatMap((place) => missing(place).map(([what, todo]) => ({ where: place.where, what, todo }))))

function missing({ schema, role }: Place): [what: string, todo: string][] {
  if (schema.enum !== undefined || schema.const !== undefined) return []
  const has = (keyword: string) => schema[keyword] !== undefined
  const types = typesOf(schema)
  const isNumber = types.includes('integer') || types.includes('number')
  const isMap = typeof schema.additionalProperties === 'object'
  const saysNothing = role !== 'part' && types.length === 0 && !['$ref', 'allOf', 'oneOf', 'anyOf'].some(has)
  return [
    ...only(saysNothing, 'it has no type', 'Give it one'),
    ...only(types.includes('string') && !isBounded(schema), 'the text has no greatest length', 'Add maxLength, or a pattern with an end'),
    ...only(isNumber && !has('minimum') && !has('exclusiveMinimum'), 'the number has no lower bound', 'Add minimum'),
    ...only(isNumber && !has('maximum') && !has('exclusiveMaximum'), 'the number has no upper bound', 'Add maximum'),
    ...only(types.includes('array') && !has('maxItems'), 'the list has no greatest length', 'Add maxItems'),
    ...only(isMap && !has('maxProperties'), 'the map has no greatest size', 'Add maxProperties'),
  ]
}

const only = (isWrong: boolean, what: string, todo: string): [string, string][] => (isWrong ? [[what, todo]] : [])

const isBounded = ({ maxLength, pattern }: JsonSchema) =>
  maxLength !== undefined || (typeof pattern === 'string' && isBoundingPattern(pattern))

/** Whether a text that fits the pattern has a greatest length. It may say no to a clever pattern, and never yes to an open one. */
export function isBoundingPattern(pattern: string): boolean {
  // What stands in [] and behind a backslash is one character, whatever it looks like.
  const bare = pattern.replace(/\\[pP]\{[^}]*\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return /^\^[^|]*\$$/.test(withoutGroups(bare)) && !/[*+]|\{\d+,\}/.test(bare)
}

// An alternative at the top would not be held by ^ and $.
function withoutGroups(pattern: string): string {
  const less = pattern.replace(/\([^()]*\)/g, 'x')
  return less === pattern ? pattern : withoutGroups(less)
}
