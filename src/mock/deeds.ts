import type { Engine } from './engine.ts'
import type { Exchange } from './http/exchange.ts'
import type { Change } from './kernel/database.ts'
import type { AnyHandler, AnyReply, AnySuccess } from './kernel/handlers.ts'
import { isProblem } from './kernel/problem.ts'
import { redactRow } from './kernel/trace.ts'
import { audit } from './workflows/audit.ts'

/**
 * Runs the handler of an operation. What somebody of the shop or a vendor has to answer for by the contract (`x-nexus-audit`) is noted in
 * the transaction of the deed, so what is refused, or changes nothing, leaves no trace.
 */
export function perform(exchange: Exchange, handler: AnyHandler, { changes }: Pick<Engine, 'changes'>): AnyReply {
  const { input, found, context } = exchange
  // The handler table has lost the input's type; the steps have checked it against the contract.
  const reply = handler.run({ ...input, found } as never, context)
  if (!isProblem(reply)) note(exchange, reply, changes())
  return reply
}

function note({ route, path, context }: Exchange, { body }: AnySuccess, changes: readonly Change[]): void {
  const { audit: action } = route
  const { actor } = context
  if (!action || actor.kind !== 'user' || actor.role === 'customer' || changes.length === 0) return
  const [type = ''] = action.split('.')
  // What it was done to is named by the path, else by what was made.
  const made = (body ?? {}) as Record<string, unknown>
  const id = String(path[`${type}_id`] ?? made[`${type}_id`] ?? made.id)
  const own = changes.filter((change) => change.id === id)
  audit({ action, target: { type, id }, ...difference(own[0]?.before, own.at(-1)?.after) }, context)
}

type Words = Record<string, string | null>

const mostMembers = 30
const longestText = 300
// They change with everything else, or follow from it.
const silent = new Set(['id', 'version', 'created_at', 'updated_at', 'summary'])

/** The members of a row that are not the same any more, as they were and as they are. */
function difference(before: object | null | undefined, after: object | null | undefined): { before: Words | null; after: Words | null } {
  const [old, next] = [wordsOf(before), wordsOf(after)]
  const names = Object.keys({ ...old, ...next }).filter((name) => !silent.has(name) && old?.[name] !== next?.[name])
  const pick = (from: Words | null) => from && Object.fromEntries(names.slice(0, mostMembers).map((name) => [name, from[name] ?? null]))
  return { before: pick(old), after: pick(next) }
}

const wordsOf = (row: object | null | undefined): Words | null =>
  row ? Object.fromEntries(Object.entries(redactRow(row) ?? {}).map(([name, value]) => [name, wordOf(value)])) : null

function wordOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, longestText)
}
