import type { routes } from './generated/routes.ts'
import type * as sandbox from './generated/sandbox-types.ts'
import type * as api from './generated/types.ts'

/** Every operation of the API and of the sandbox's control plane. */
export type Operations = api.operations & sandbox.operations
export type OperationId = keyof typeof routes
export type Tag = (typeof routes)[OperationId]['tag']

type Schemas = api.components['schemas'] & sandbox.components['schemas']
/** A schema of the contract, by its name there. */
export type Schema<Name extends keyof Schemas> = Schemas[Name]

/** What the contract lets a caller send. */
export interface Input<Id extends OperationId> {
  path: Part<Operations[Id]['parameters'], 'path'>
  query: Part<Operations[Id]['parameters'], 'query'>
  body: Sent<BodyOf<Operations[Id], 'requestBody'>, Operations[Id]>
  /** The `Accept` header, for operations that answer in more than one type. */
  accept: string
}

/** What an operation answers when all went well: one member for each declared 2xx status. */
export type Success<Id extends OperationId> = {
  [Status in keyof Operations[Id]['responses'] & SuccessStatus]: {
    status: Status
    body: BodyOf<Operations[Id]['responses'], Status>
    headers?: Record<string, string>
  }
}[keyof Operations[Id]['responses'] & SuccessStatus]

/** The problem codes that an operation declares. */
export type CodeOf<Id extends OperationId> = (typeof routes)[Id]['problems'][number]
export type ProblemCode = CodeOf<OperationId> | 'method_not_allowed'

/** The members that a problem document has beside those of RFC 9457, `code` and `request_id`. */
export type Members<Code extends ProblemCode> = `${Pascal<Code>}Problem` extends keyof Schemas
  ? Omit<Schemas[`${Pascal<Code>}Problem`], keyof Schema<'Problem'>>
  : Record<never, never>

/** Ids of the operations that carry the given tag. */
export type OperationsTagged<T extends Tag> = {
  [Id in OperationId]: (typeof routes)[Id]['tag'] extends T ? Id : never
}[OperationId]

/** A body that is not JSON is handed over as it came. */
type Sent<Body, Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? 'application/json' extends keyof Content
    ? Body
    : Uint8Array
  : Body
type SuccessStatus = 200 | 201 | 202 | 204
type Part<Parameters, Name extends string> = Parameters extends { [Key in Name]?: infer Value } ? NonNullable<Value> : Record<never, never>
type BodyOf<Message, Key extends PropertyKey> = Message extends { [K in Key]?: infer Carrier }
  ? NonNullable<Carrier> extends { content: infer Content }
    ? Content[keyof Content]
    : undefined
  : undefined
type Pascal<Code extends string> = Code extends `${infer Head}_${infer Tail}` ? `${Capitalize<Head>}${Pascal<Tail>}` : Capitalize<Code>

export type FieldErrorCode = Schema<'FieldError'>['code']
