/** What runtime expressions can see: the answer of this step, and what steps before it have kept. */
export interface Scope {
  inputs: Record<string, unknown>
  steps: Record<string, { outputs: Record<string, unknown> }>
  statusCode?: number
  header?: (name: string) => string | null
  body?: unknown
}

/** The value of a runtime expression (Arazzo 1.0.1, 4.7). Fails when it is none that this project knows. */
export function evaluate(expression: string, scope: Scope): unknown {
  const [path = '', pointer] = expression.split('#', 2)
  const [source, ...names] = path.split('.')
  const value = sourceValue(source!, names, scope)
  if (value === unknown) throw new Error(`Failed to read "${expression}": no such runtime expression. Look for a misspelt name.`)
  return pointer === undefined ? value : pointed(value, pointer)
}

const unknown = Symbol('unknown')

function sourceValue(source: string, names: string[], { inputs, steps, statusCode, header, body }: Scope): unknown {
  if (source === '$statusCode') return statusCode
  if (source === '$inputs') return inputs[names.join('.')]
  if (source === '$response' && names[0] === 'body') return body
  if (source === '$response' && names[0] === 'header') return header?.(names.slice(1).join('.')) ?? undefined
  if (source === '$steps' && names[1] === 'outputs') return steps[names[0]!]?.outputs[names.slice(2).join('.')]
  return unknown
}

/** The part of a value that a JSON Pointer names (RFC 6901); `undefined` when there is none. */
export function pointed(value: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1)
  return names.reduce<unknown>((part, name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~')
    return part !== null && typeof part === 'object' && Object.hasOwn(part, key) ? (part as Record<string, unknown>)[key] : undefined
  }, value)
}

const whole = /^\$[a-z]+(\.|$)/i
const within = /\{(\$[^}]+)\}/g

/**
 * Puts values in place of expressions, in texts and everything that holds them. A text that is one expression becomes its value. An
 * expression without a value stays as it is written.
 */
export function fillIn(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') {
    if (whole.test(value)) return evaluate(value, scope) ?? value
    return value.replace(within, (written, expression: string) => String(evaluate(expression, scope) ?? written))
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, scope))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, fillIn(child, scope)]))
}

/** The expressions in a value, each with the JSON Pointer of the text that it stands in. */
export function expressionsIn(value: unknown, pointer = ''): { pointer: string; expression: string }[] {
  if (typeof value === 'string') {
    const found = whole.test(value) ? [value] : [...value.matchAll(within)].map(([, expression]) => expression!)
    return found.map((expression) => ({ pointer, expression }))
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, child]) =>
    expressionsIn(child, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}
