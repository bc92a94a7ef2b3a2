import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { OperationId, Schema, Success } from '#contract/operation.ts'
import type { ProblemDocument } from '#mock/kernel/handlers.ts'
import type { GraphqlDoor, Invocation, Outcome } from './door.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { snake } from './names.ts'

/** What the resolvers of one request share. It is made for each request, so that nobody is given what was loaded for somebody else. */
export interface Session {
  invoke: GraphqlDoor['invoke']
  productIds: GraphqlDoor['reads']['productIds']
  cursorsOf: GraphqlDoor['cursorsOf']
  loaders: Loaders
  /** How often the shop was asked for data so far. */
  loads: () => number
}

export type Resolver<Source> = (source: Source, args: Record<string, unknown>, session: Session, info: GraphQLResolveInfo) => unknown
export type Resolvers<Source = never> = Record<string, Resolver<Source>>

export function createSession({ invoke, reads, cursorsOf }: GraphqlDoor, { isBatching }: { isBatching: boolean }): Session {
  let loads = 0
  const counted = <Given extends unknown[], Result>(ask: (...given: Given) => Result) => {
    return (...given: Given): Result => {
      loads++
      return ask(...given)
    }
  }
  const { productIds, ...batched } = reads
  return {
    invoke: counted(invoke) as GraphqlDoor['invoke'],
    productIds: counted(productIds),
    cursorsOf,
    loaders: createLoaders(batched, { counted, isBatching }),
    loads: () => loads,
  }
}

/** What an operation of REST answers. Its problem becomes the error of this one field. */
export const ask = <Id extends OperationId>({ invoke }: Session, operation: Id, invocation: Invocation): Success<Id>['body'] =>
  bodyOf(invoke(operation, invocation))

export function bodyOf<Body>(outcome: Outcome<Body>): Body {
  if ('problem' in outcome) throw fieldError(outcome.problem)
  return outcome.body
}

export const fieldError = (problem: ProblemDocument): GraphQLError => new GraphQLError(problem.detail, { extensions: problem })

/** A member of what REST answers, by its name there. */
export const memberOf: Resolver<Record<string, unknown>> = (source, _args, _session, { fieldName }) => source[snake(fieldName)]

interface Listed<Item> {
  data: Item[]
  page: Schema<'Page'>
  meta: object
}

/** A page of REST as a connection (GraphQL Cursor Connections). Cursors of single items are made only when they are asked for. */
export function connection<Item>({ cursorsOf }: Session, { data, page, meta }: Listed<Item>) {
  return {
    ...meta,
    nodes: data,
    get edges() {
      const cursors = cursorsOf(page)
      return data.map((node, index) => ({ node, cursor: cursors[index] }))
    },
    get page_info() {
      const cursors = cursorsOf(page)
      return {
        has_next_page: page.has_more,
        has_previous_page: page.prev_cursor !== null,
        start_cursor: cursors[0] ?? null,
        end_cursor: cursors.at(-1) ?? null,
      }
    },
  }
}

/** The arguments of a connection as parameters of REST. */
export function pageQuery({ first, after, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { limit: first, cursor: after, ...rest }
}
