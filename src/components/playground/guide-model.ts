import { type Operation, problemPages } from '#components/api/contract.ts'
import openapi from '#contract/generated/openapi.json'
import { requestSchemas } from '#contract/generated/request-schemas.ts'
import { responseSchemas } from '#contract/generated/response-schemas.ts'
import { routes } from '#contract/generated/routes.ts'
import { businessRules } from '#contract/generated/rules.ts'
import type { JsonSchema, SchemaSet } from '#contract/shape.ts'
import type { Guide } from './guide.ts'

const pages = new Map(problemPages.map((page) => [page.code as string, page]))
const headerTexts = (openapi as unknown as { components: { headers: Record<string, { description: string }> } }).components.headers

/** The guide of an operation. Used while the site is built, never in a browser. */
export function guideModel(operation: Operation): Guide {
  const problems = operation.problems.map((code) => pages.get(code)!)
  const rules = new Set([...operation.rules.map(({ id }) => id), ...problems.flatMap((page) => page.rules.map(({ id }) => id))])
  return {
    request: only(requestSchemas, operation.id),
    response: only(responseSchemas, operation.id),
    produces: routes[operation.id].produces,
    answers: Object.fromEntries(operation.answers.map(({ status, description }) => [status, description])),
    problems: Object.fromEntries(
      problems.map(({ code, title, when, client, rules: own }) => [code, { title, when, client, rules: own.map(({ id }) => id) }]),
    ),
    rules: Object.fromEntries([...rules].sort().map((id) => [id, businessRules[id as keyof typeof businessRules]])),
    headers: headersOf(operation),
  }
}

function headersOf({ answers }: Operation): Record<string, string> {
  const names = new Set(answers.flatMap(({ headers }) => headers))
  const components = Object.entries(headerTexts).map(([name, { description }]) => [name.toLowerCase(), description] as const)
  const texts = Object.fromEntries(components)
  return Object.fromEntries([...names].map((name) => [name.toLowerCase(), texts[name.replaceAll('-', '').toLowerCase()] ?? '']))
}

/** One operation's schemas, and of the definitions only those that they need. */
export function only({ $defs, operations }: SchemaSet, id: string): SchemaSet {
  const own = operations[id] ?? {}
  const needed: SchemaSet['$defs'] = {}
  const take = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    for (const [name, child] of Object.entries(value as JsonSchema)) {
      const target = name === '$ref' && typeof child === 'string' ? child.split('/').at(-1)! : undefined
      if (target === undefined) take(child)
      else if (!(target in needed) && $defs[target]) {
        needed[target] = $defs[target]
        take($defs[target])
      }
    }
  }
  take(own)
  return { $defs: needed, operations: { [id]: own } }
}
