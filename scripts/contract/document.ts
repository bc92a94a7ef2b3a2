import type { JsonSchema, Recipe } from '#contract/shape.ts'

/** The parts of an OpenAPI document that the generator touches, our extensions included. */
export interface Document {
  openapi: string
  info: { title: string; version: string; summary?: string; description?: string }
  servers: Server[]
  tags: { name: string; description: string }[]
  security: Record<string, string[]>[]
  paths: Record<string, PathItem>
  /** What the shop sends, by the type of the event. */
  webhooks?: Record<string, { post: WebhookOperation }>
  components: {
    schemas: Record<string, JsonSchema>
    headers?: Record<string, Header>
    parameters?: Record<string, Parameter>
    responses?: Record<string, Response>
    securitySchemes?: Record<string, unknown>
  }
  'x-nexus-rate-policies'?: Record<string, { limit: number; window_seconds: number; counts?: 'points' }>
  'x-nexus-scenarios'?: Record<string, { title: string; about: string }>
  'x-nexus-machines'?: Record<string, Machine>
}

/** The life of a thing, as `openapi/machines.yaml` describes it. */
export interface Machine {
  table: string
  moment?: string
  about: string
  states: Record<string, string>
  steps: { from: string | string[] | null; to: string | null; by: string[]; when: string }[]
}

export interface Server {
  url: string
  description?: string
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]
export type PathItem = { [M in Method]?: Operation } & { servers?: Server[]; parameters?: Parameter[] }

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response>
  security?: Record<string, string[]>[]
  /** Who may call, and whose things they reach. Left out in the control plane. */
  'x-nexus-access'?: Partial<Record<Party, 'own' | 'any'>>
  /** `optional`: a public operation that answers more to somebody who is known. */
  'x-nexus-identity'?: 'optional'
  /** Whose signature over the body stands in for credentials. */
  'x-nexus-signature'?: 'provider'
  'x-nexus-rate'?: string
  'x-nexus-rules'?: string[]
  /** What staff and vendors have done who call it, as it stands in the audit log: a thing and a deed. */
  'x-nexus-audit'?: string
  'x-nexus-etag'?: 'read' | 'optional' | 'required'
  'x-nexus-idempotency'?: 'optional' | 'required'
  'x-nexus-cache'?: 'public'
  'x-nexus-body-limit'?: number
  /** One recipe for each status or problem code that is special to the operation. */
  'x-nexus-recipes'?: Record<string, Recipe>
  /** Problem codes without a recipe of their own; derived ones are added by the generator. */
  'x-nexus-problems'?: string[]
}

/** An event that the shop sends. Whoever receives it answers, so there is nothing here to serve. */
export interface WebhookOperation {
  requestBody: { content: { 'application/json': { schema: JsonSchema } } }
  /** What the event is about. */
  'x-nexus-subject': string
}

export type Party = 'anyone' | 'guest' | 'customer' | 'vendor' | 'admin'

export interface Parameter {
  $ref?: string
  name: string
  in: 'query' | 'path' | 'header'
  required?: boolean
  deprecated?: boolean
  description?: string
  style?: string
  explode?: boolean
  schema: JsonSchema
  example?: unknown
}

export interface MediaType {
  schema: JsonSchema
  examples?: Record<string, { summary?: string; value: unknown }>
}

export interface Header {
  $ref?: string
  description?: string
  schema?: JsonSchema
}

export interface Response {
  description: string
  headers?: Record<string, Header>
  content?: Record<string, MediaType>
}

export interface ProblemEntry {
  status: number
  title: string
  detail: string
  when: string
  client: string
  members?: Record<string, JsonSchema>
  headers?: string[]
  rules?: string[]
  /** How it is sent; a problem document when left out. */
  form?: 'graphql'
}

/** Short texts that problems are filled with. */
export interface Words {
  field_errors: Record<string, string>
  phrases: Record<string, string>
}

export interface Translation extends Words {
  problems: Record<string, { title: string; detail: string }>
}

export interface RuleEntry {
  title: string
  text: string
}

export interface Personas {
  password: string
  /** What the payment provider signs its events with. */
  provider_secret: string
  guest: Pick<Persona, 'name' | 'about'>
  people: Record<string, Persona>
}

export interface Persona {
  name: string
  role: 'customer' | 'vendor' | 'admin'
  country: string
  city: string
  currency: string
  locale: string
  time_zone: string
  about: string
  verified?: boolean
  suspended?: boolean
  /** In E.164; text messages go there. */
  phone?: string
}

/** Every operation of a document with its path and method. */
export function operationsOf(document: Document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, method, item, operation }] : []
    }),
  )
}

/** Follows a `#/…` reference once. Fails with the reference when it leads nowhere. */
export function resolve<Target>(document: Document, value: Target & { $ref?: string }): Target {
  if (!value.$ref) return value
  let found: unknown = document
  for (const key of value.$ref.slice(2).split('/')) {
    found = (found as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  if (found === undefined) throw new Error(`Failed to resolve ${value.$ref}: nothing is there.`)
  // $ref siblings such as `description` win over what the reference names (JSON Schema 2020-12).
  const { $ref: _, ...siblings } = value
  return { ...(found as Target), ...siblings } as Target
}

/** The media types of an operation's successes. */
export function producedTypes(operation: Operation): string[] {
  const types = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.keys(content ?? {}))
  return [...new Set(types)]
}
