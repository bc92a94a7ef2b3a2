import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'

/** The path with something else in place of its first parameter. */
export function withParameter(operationId: string, path: string, value: string): string {
  const at = routes[operationId as OperationId].path.split('/').findIndex((segment) => segment.startsWith('{'))
  return path
    .split('/')
    .map((segment, index) => (index === at ? value : segment))
    .join('/')
}
