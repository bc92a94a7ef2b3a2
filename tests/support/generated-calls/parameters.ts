import api from '#contract/generated/openapi.json' with { type: 'json' }
import sandbox from '#contract/generated/sandbox.json' with { type: 'json' }
import type { JsonSchema } from '#contract/shape.ts'

interface Parameter {
  $ref?: string
  in: string
  name: string
  schema: JsonSchema
}
interface Operation {
  operationId: string
  parameters?: Parameter[]
}
interface Document {
  paths: Record<string, Record<string, unknown>>
  components: { parameters?: Record<string, Parameter>; schemas?: Record<string, JsonSchema> }
}

/** The schemas of an operation's path parameters, which the shop itself does not check: what is no id is not found. */
export const pathParameters: Record<string, Record<string, JsonSchema>> = Object.fromEntries(
  ([api, sandbox] as unknown as Document[]).flatMap(({ paths, components }) => {
    const named = <Value>(kind: 'parameters' | 'schemas', given: Value & { $ref?: string }): Value =>
      given.$ref ? (components[kind]![given.$ref.split('/').at(-1)!] as Value) : given
    return Object.values(paths)
      .flatMap((path) => Object.values(path).filter((value): value is Operation => typeof (value as Operation).operationId === 'string'))
      .map(({ operationId, parameters = [] }) => {
        const inPath = parameters.map((parameter) => named('parameters', parameter)).filter((parameter) => parameter.in === 'path')
        return [operationId, Object.fromEntries(inPath.map(({ name, schema }) => [name, named('schemas', schema)]))]
      })
  }),
)
