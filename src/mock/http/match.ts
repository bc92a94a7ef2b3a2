import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import type { Route } from './exchange.ts'

export type Match =
  | { kind: 'operation'; operationId: OperationId; route: Route; path: Record<string, string> }
  | { kind: 'wrong_method'; allow: string[] }
  | { kind: 'nothing' }
  | { kind: 'unreadable' }

interface Node {
  literal: Map<string, Node>
  parameter?: { name: string; node: Node }
  operations: Map<string, OperationId>
}

const root = tree()

/** Finds the operation for a method and a path. HEAD is answered by GET (RFC 9110, 9.3.2). */
export function match(method: string, pathname: string): Match {
  const segments = pathname.replace(/\/$/, '').split('/').slice(1)
  const path: Record<string, string> = {}
  let node: Node = root
  for (const segment of segments) {
    const literal = node.literal.get(segment)
    if (literal) {
      node = literal
      continue
    }
    if (!node.parameter || segment === '') return { kind: 'nothing' }
    const value = decode(segment)
    if (value === undefined) return { kind: 'unreadable' }
    path[node.parameter.name] = value
    node = node.parameter.node
  }
  if (node.operations.size === 0) return { kind: 'nothing' }
  const operationId = node.operations.get(method === 'HEAD' ? 'GET' : method)
  if (!operationId) {
    const known = [...node.operations.keys()]
    return { kind: 'wrong_method', allow: known.includes('GET') ? [...known, 'HEAD'] : known }
  }
  return { kind: 'operation', operationId, route: routes[operationId] as Route, path }
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

function tree(): Node {
  const top: Node = emptyNode()
  for (const [operationId, { method, path }] of Object.entries(routes)) {
    let node = top
    for (const segment of path.split('/').slice(1)) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1]
      if (name) {
        node.parameter ??= { name, node: emptyNode() }
        node = node.parameter.node
      } else {
        const next = node.literal.get(segment) ?? emptyNode()
        node.literal.set(segment, next)
        node = next
      }
    }
    node.operations.set(method, operationId as OperationId)
  }
  return top
}

function emptyNode(): Node {
  return { literal: new Map(), operations: new Map() }
}
