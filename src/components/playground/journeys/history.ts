import { fromRaw, type Listed, operationFor, type Request, rawText } from '#components/playground/request.ts'
import { modelOf } from '#components/playground/use-requests.ts'
import type { Draft } from '#sandbox/exchange.ts'
import { personaList } from '#sandbox/identity.ts'
import type { Walk } from './walk.ts'

interface Surroundings {
  listed: Listed[]
  walk: Walk
  who: string
}

/**
 * A step as the history of the playground keeps it, to be sent again or opened as a request. Nothing for levers of the sandbox, and for
 * requests that carry a secret which no variable stands for: tokens are never kept there.
 */
export async function historyEntry(
  draft: Draft,
  { listed, walk, who }: Surroundings,
): Promise<{ request: Request; draft: Draft } | undefined> {
  const open = withTokenMark(draft)
  const operation = operationFor(open, listed)
  const text = JSON.stringify(open)
  const needsPerson = text.includes('{{token}}') && !personaList.some(({ id }) => id === who)
  if (!operation || needsPerson || secretsIn(walk).some((secret) => text.includes(secret))) return undefined
  const raw = { method: open.method, path: open.path, headers: Object.entries(open.headers), body: open.body ?? '' }
  const form = await modelOf(operation.id).then(
    (model) => fromRaw(raw, model, who),
    () => undefined,
  )
  const request: Request = {
    id: crypto.randomUUID().slice(0, 8),
    operationId: operation.id,
    values: {},
    body: '',
    who,
    extra: [],
    view: form ? 'form' : 'raw',
    raw: form ? null : rawText(open),
    isFree: form === undefined,
    ...form,
  }
  return { request, draft: open }
}

const withTokenMark = (draft: Draft): Draft => ({
  ...draft,
  headers: Object.fromEntries(
    Object.entries(draft.headers).map(([name, value]) => [name, value.replace(/^(Bearer )eyJ[\w.-]+$/, '$1{{token}}')]),
  ),
})

const secretsIn = ({ runs }: Walk): string[] =>
  Object.values(runs).flatMap(({ outputs }) =>
    Object.entries(outputs).flatMap(([name, value]) => (/token$/.test(name) && typeof value === 'string' ? [value] : [])),
  )
