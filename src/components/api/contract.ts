import { withOwnAddress } from '#components/site/own-address.ts'
import examples from '#contract/generated/examples.json'
import openapi from '#contract/generated/openapi.json'
import guides from '#contract/generated/problem-guides.json'
import { problems } from '#contract/generated/problems.ts'
import { routes } from '#contract/generated/routes.ts'
import { businessRules } from '#contract/generated/rules.ts'
import type { Access } from '#contract/opens-to.ts'
import type { OperationId } from '#contract/operation.ts'
import type { JsonSchema } from '#contract/shape.ts'

// What the reference pages say of the API, all of it read from the contract. Used while the site is built, never in a browser.

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  deprecated?: boolean
  description?: string
  schema: JsonSchema
  example?: unknown
}

export interface Answer {
  status: string
  description: string
  headers: string[]
  schema: JsonSchema | undefined
}

export interface Example {
  request: { method: string; path: string; headers: Record<string, string>; body: unknown }
  response: { status: number; headers: Record<string, string>; body: unknown }
}

export interface Operation {
  id: OperationId
  method: string
  path: string
  tag: string
  summary: string
  description: string
  access: Access
  /** Whose signature stands in for credentials. */
  signature: 'provider' | null
  identity: 'none' | 'optional' | 'required'
  rate: { name: string; limit: number; window_seconds: number; counts?: 'points' }
  idempotency: string | null
  rules: { id: string; title: string; text: string }[]
  parameters: Parameter[]
  body: { schema: JsonSchema; isRequired: boolean } | undefined
  answers: Answer[]
  problems: ProblemCode[]
  /** What recipes sent and got, by status or problem code. */
  examples: Record<string, Example>
  /** Who makes the example call of the success. */
  persona: string | null
}

export type ProblemCode = keyof typeof problems

interface RawOperation {
  operationId: string
  description: string
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { required?: boolean; content: Record<string, { schema: JsonSchema }> }
  responses: Record<string, { description: string; headers?: Record<string, unknown>; content?: Record<string, { schema: JsonSchema }> }>
  'x-nexus-recipes'?: Record<string, { as?: string }>
}

/** The document, as far as pages read it. */
export const document = openapi as unknown as {
  info: { title: string; version: string; summary: string }
  paths: Record<string, Record<string, RawOperation>>
  tags: { name: string; description: string }[]
  'x-nexus-rate-policies': Record<string, { limit: number; window_seconds: number; counts?: 'points' }>
}
// Read back with the addresses of this site's own problem pages.
const recorded = JSON.parse(withOwnAddress(JSON.stringify(examples))) as Record<string, Record<string, Example>>

/** Follows a `#/…` reference of the document; members beside the reference win. */
export function resolve<Target extends object>(value: Target & { $ref?: string }): Target {
  if (!value.$ref) return value
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], openapi)
  const { $ref: _, ...siblings } = value
  return { ...(resolve(found as Target) as Target), ...(siblings as Partial<Target>) }
}

/** The last part of a reference: the name of a schema. */
export const nameOf = (schema: JsonSchema): string | undefined => schema.$ref?.split('/').at(-1)

/** All operations of the API, in the order of the contract. */
export const operations: Operation[] = Object.values(document.paths).flatMap((item) =>
  Object.values(item).flatMap((raw) => (raw !== null && typeof raw === 'object' && 'operationId' in raw ? [operationOf(raw)] : [])),
)

export const tags = document.tags.map(({ name, description }) => ({
  name,
  description,
  operations: operations.filter(({ tag }) => tag === name),
}))

export function operation(id: string): Operation {
  const found = operations.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`[contract] "${id}" is not an operation of the contract.`)
  return found
}

function operationOf(raw: RawOperation): Operation {
  const id = raw.operationId as OperationId
  const route = routes[id]
  const body = Object.values(raw.requestBody?.content ?? {})[0]?.schema
  const rate = route.rate ?? 'default'
  const successes = Object.keys(raw['x-nexus-recipes'] ?? {})
    .filter((key) => /^2\d\d$/.test(key))
    .sort()
  return {
    id,
    method: route.method,
    path: route.path,
    tag: route.tag,
    summary: route.summary,
    description: raw.description,
    access: route.access,
    signature: route.signature,
    identity: route.identity,
    rate: { name: rate, ...document['x-nexus-rate-policies'][rate]! },
    idempotency: route.idempotency,
    rules: route.rules.map((rule) => ({ id: rule, ...businessRules[rule] })),
    parameters: (raw.parameters ?? []).map((parameter) => resolve(parameter as Parameter)),
    body: body && { schema: body, isRequired: raw.requestBody?.required ?? false },
    answers: Object.entries(raw.responses).map(([status, { description, headers = {}, content = {} }]) => ({
      status,
      description,
      headers: Object.keys(headers),
      schema: Object.values(content)[0]?.schema,
    })),
    problems: [...route.problems],
    examples: recorded[id] ?? {},
    persona: raw['x-nexus-recipes']?.[successes.at(-1) ?? '']?.as ?? null,
  }
}

/** The example of a success: the one with the highest status shows most. */
export function successExample({ examples: all }: Operation): Example | undefined {
  return Object.entries(all)
    .filter(([key]) => /^2\d\d$/.test(key))
    .sort(([a], [b]) => b.localeCompare(a))[0]?.[1]
}

export interface ProblemPage {
  code: ProblemCode
  slug: string
  status: number
  title: string
  detail: string
  when: string
  client: string
  rules: { id: string; title: string; text: string }[]
  members: Record<string, JsonSchema>
  operations: Operation[]
  example: { operation: Operation; example: Example } | undefined
}

/** One page for each problem code. */
export const problemPages: ProblemPage[] = (Object.keys(problems) as ProblemCode[]).sort().map((code) => {
  const { status, title, detail } = problems[code]
  const { when, client, rules, members } = (
    guides as unknown as Record<
      string,
      { when: string; client: string; rules: (keyof typeof businessRules)[]; members: Record<string, JsonSchema> }
    >
  )[code]!
  const declaring = operations.filter((candidate) => candidate.problems.includes(code))
  const shown = declaring.find((candidate) => candidate.examples[code])
  return {
    code,
    slug: code.replaceAll('_', '-'),
    status,
    title: title.en,
    detail: detail.en,
    when,
    client,
    rules: rules.map((rule) => ({ id: rule, ...businessRules[rule] })),
    members,
    operations: declaring,
    example: shown && { operation: shown, example: shown.examples[code]! },
  }
})
