import { type GraphQLResolveInfo, getDirectiveValues } from 'graphql'
import type { OperationId, Schema } from '#contract/operation.ts'
import type { ProblemDocument } from '#mock/kernel/handlers.ts'
import type { Invocation } from './door.ts'
import { forget } from './loaders.ts'
import { camel, toRest } from './names.ts'
import type { Resolver, Resolvers } from './session.ts'

interface Mutation {
  operation: OperationId
  /** The field of the payload that holds what REST answers. */
  gives: string
  /** Parts of the input that REST takes from the path, and from `If-Match`. The rest is the body. */
  path?: string[]
  ifMatch?: string
  /** The body, where it is not simply the rest of the input. */
  body?: (input: Record<string, unknown>) => unknown
  /** Where members of the body stand in the input, if elsewhere. */
  from?: Record<string, string>
}

const plans: Record<string, Mutation> = {
  login: { operation: 'loginUser', gives: 'tokens' },
  addCartItem: { operation: 'addCartItem', gives: 'cart', path: ['cart_id'] },
  updateCartItem: { operation: 'updateCartItem', gives: 'cart', path: ['cart_id', 'item_id'], ifMatch: 'etag' },
  setDelivery: { operation: 'setCartDelivery', gives: 'cart', path: ['cart_id'] },
  checkout: { operation: 'createOrder', gives: 'order' },
  pay: { operation: 'createPayment', gives: 'payment', body: paymentBody, from: { method: 'payment', token: 'payment' } },
  confirmPayment: { operation: 'confirmPayment', gives: 'payment', path: ['payment_id'] },
  cancelOrder: { operation: 'cancelOrder', gives: 'order', path: ['order_id'] },
  createReview: { operation: 'createReview', gives: 'review', path: ['product_id'] },
  refund: { operation: 'createRefund', gives: 'refund', path: ['payment_id'] },
}

/** The fields of Mutation. Each runs one operation of REST; what that refuses is an answer too, in `userErrors`. */
export const mutations: Resolvers = Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, resolverOf(plan)]))

function resolverOf(plan: Mutation): Resolver<never> {
  return (_source, args, session, info) => {
    forget(session.loaders)
    const outcome = session.invoke(plan.operation, invocationOf(plan, toRest(args.input) as Record<string, unknown>, info))
    if ('problem' in outcome) return { user_errors: userErrors(outcome.problem, plan.from ?? {}) }
    return { [plan.gives]: outcome.body, user_errors: [] }
  }
}

function invocationOf({ path = [], ifMatch, body }: Mutation, input: Record<string, unknown>, info: GraphQLResolveInfo): Invocation {
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !path.includes(name) && name !== ifMatch))
  return {
    path: Object.fromEntries(path.map((name) => [name, String(input[name])])),
    body: body ? body(rest) : rest,
    key: keyOf(info),
    etag: ifMatch && (input[ifMatch] as string | undefined),
  }
}

/** The key of `@idempotent`. */
function keyOf({ schema, fieldNodes, variableValues }: GraphQLResolveInfo): string | undefined {
  const given = getDirectiveValues(schema.getDirective('idempotent')!, fieldNodes[0]!, variableValues)
  return given?.key as string | undefined
}

/** `payment: { mobileMoney: "tok_prompt_ok" }` is a method with its token. */
function paymentBody({ payment, ...rest }: Record<string, unknown>): unknown {
  const [[method, token] = []] = Object.entries(payment as Record<string, string>)
  return { ...rest, method, token }
}

const common = new Set(['type', 'title', 'status', 'code', 'detail', 'instance', 'request_id', 'errors'])

/** One error for a problem, or one for each field that is at fault. */
function userErrors(problem: ProblemDocument, from: Record<string, string>) {
  const members = Object.entries(problem).filter(([name]) => !common.has(name))
  const details = members.length > 0 ? Object.fromEntries(members) : null
  const { code, detail, errors } = problem
  if (!errors) return [{ code, message: detail, path: null, details }]
  return errors.map((fault) => ({ code, message: fault.detail, path: inputPath(fault, from), details: { rule: fault.code } }))
}

function inputPath({ pointer }: Schema<'FieldError'>, from: Record<string, string>): string[] {
  const [, first, ...rest] = pointer.split('/')
  return first === undefined ? ['input'] : ['input', camel(from[first] ?? first), ...rest.map(camel)]
}
