import type { JsonSchema } from '#contract/shape.ts'
import type { Document, Parameter } from '../document.ts'
import { resolve } from '../document.ts'
import type { Plane } from './finding.ts'
import { placedOperations, pointerTo } from './finding.ts'

/** A schema that says what a value is, and where it stands. */
export interface Place {
  where: string
  schema: JsonSchema
  document: Document
  /** The name of the member or parameter whose value it is; items of a list have the name of the list. */
  name: string
  /** `part`: one of several schemas of the same value (`allOf`, `oneOf`, `anyOf`). `item`: of a list or a map. */
  role: 'root' | 'property' | 'parameter' | 'header' | 'item' | 'part'
}

/** A parameter and where it stands. */
export interface PlacedParameter {
  where: string
  document: Document
  parameter: Parameter
}

/** Every parameter, once where it is defined and never where it is only referred to. */
export function placedParameters(plane: Plane): PlacedParameter[] {
  const { document, file } = plane
  const shared = Object.entries(document.components.parameters ?? {}).map(([name, parameter]) => ({
    where: `${file}${pointerTo('components', 'parameters', name)}`,
    document,
    parameter,
  }))
  const own = placedOperations({ planes: [plane] }).flatMap(({ operation, where }) =>
    (operation.parameters ?? []).map((parameter, index) => ({ where: `${where}/parameters/${index}`, document, parameter })),
  )
  return [...shared, ...own].filter(({ parameter }) => !parameter.$ref)
}

/**
 * Every schema of a document that describes a value, those inside other schemas included. What stands under `if`, `then`, `else` and
 * `not` only narrows a value that is described elsewhere, so it is left out.
 */
export function placesOf(plane: Plane): Place[] {
  const { document, file } = plane
  const { schemas, headers = {} } = document.components
  const root = (where: string, schema: JsonSchema | undefined, role: Place['role'] = 'root', name = '') =>
    schema ? inside({ where, schema, document, name, role }) : []
  const headersIn = (where: string, found: typeof headers) =>
    Object.entries(found).flatMap(([name, { schema }]) => root(`${where}/${name}/schema`, schema, 'header', name))
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) => root(`${file}${pointerTo('components', 'schemas', name)}`, schema)),
    ...headersIn(`${file}#/components/headers`, headers),
    ...placedParameters(plane).flatMap(({ where, parameter }) => root(`${where}/schema`, parameter.schema, 'parameter', parameter.name)),
    ...placedOperations({ planes: [plane] }).flatMap(({ operation, where }) => [
      ...Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { schema }]) =>
        root(`${where}/requestBody/content${pointerTo(type).slice(1)}/schema`, schema),
      ),
      ...Object.entries(operation.responses).flatMap(([status, response]) => [
        ...headersIn(`${where}/responses/${status}/headers`, response.headers ?? {}),
        ...Object.entries(response.content ?? {}).flatMap(([type, { schema }]) =>
          root(`${where}/responses/${status}/content${pointerTo(type).slice(1)}/schema`, schema),
        ),
      ]),
    ]),
  ]
}

const inside = (place: Place): Place[] => [place, ...childrenOf(place).flatMap(inside)]

/** The schemas one step below a schema. References are not followed. */
export function childrenOf(place: Place): Place[] {
  const { schema, where, name, document } = place
  const child = (steps: (string | number)[], value: unknown, role: Place['role'], of = name): Place[] =>
    isSchema(value) ? [{ where: `${where}${pointerTo(...steps).slice(1)}`, schema: value, document, name: of, role }] : []
  const named = (keyword: string) =>
    Object.entries((schema[keyword] ?? {}) as object).flatMap(([key, value]) => child([keyword, key], value, 'property', key))
  const listed = (keyword: string, role: Place['role']) =>
    ((schema[keyword] ?? []) as unknown[]).flatMap((value, index) => child([keyword, index], value, role))
  return [
    ...named('properties'),
    ...child(['items'], schema.items, 'item'),
    ...child(['additionalProperties'], schema.additionalProperties, 'item'),
    ...listed('prefixItems', 'item'),
    ...['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => listed(keyword, 'part')),
  ]
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema behind any number of references; what stands beside a reference wins. */
export function followed(document: Document, schema: JsonSchema): JsonSchema {
  const next = resolve<JsonSchema>(document, schema)
  return next === schema ? schema : followed(document, next)
}

/** The schemas that a value may have, without `null`: behind references, and one for each alternative of `oneOf` and `anyOf`. */
export function alternativesOf(document: Document, schema: JsonSchema): JsonSchema[] {
  const found = followed(document, schema)
  const several = (found.oneOf ?? found.anyOf) as JsonSchema[] | undefined
  if (several) return several.flatMap((entry) => alternativesOf(document, entry))
  return found.type === 'null' ? [] : [found]
}

/** The types that a schema names. */
export const typesOf = ({ type }: JsonSchema): string[] => (type === undefined ? [] : [type].flat())
