import { useRef, useState } from 'preact/hooks'
import type { FormModel } from '#components/api/form.ts'
import { control } from '#sandbox/control.ts'
import type { Draft, Exchange } from '#sandbox/exchange.ts'
import { type Persona, renew } from '#sandbox/identity.ts'
import type { Finding } from './check-request.ts'
import { guideOf } from './guide.ts'
import type { Sent } from './keep.ts'
import type { Request } from './request.ts'
import { describeRequest, exchangeFor, type Prepared, prepare, withCredentials } from './sending.ts'
import { markPoint } from './time-machine.ts'

/** An answer, and which operation and request it belongs to. */
export interface Answered {
  exchange: Exchange
  operationId: string
}

const lost = 'No answer came: the request or its answer was lost on the way. A fault may be on, or the sandbox was reset.'

/** Sends requests one at a time, and says what came of it. */
export function useSending(onSent: (entry: Sent) => void) {
  const [answers, setAnswers] = useState<Record<string, Answered>>({})
  const [findings, setFindings] = useState<Finding[]>([])
  const [trouble, setTrouble] = useState('')
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState<string>()
  const abort = useRef<AbortController>()

  const clear = () => {
    setFindings([])
    setTrouble('')
    setNote('')
  }

  const exchange = async (request: Request, draft: Draft, publicDraft: Draft) => {
    abort.current = new AbortController()
    const { signal } = abort.current
    const show = (found: Exchange) => setAnswers((all) => ({ ...all, [request.id]: { exchange: found, operationId: request.operationId } }))
    const once = async (sent: Draft): Promise<Exchange | undefined> => {
      const started = performance.now()
      const entry = { at: new Date().toISOString(), request, draft: publicDraft, point: await pointBefore(draft) }
      try {
        const answer = await exchangeFor(sent, signal, show)
        onSent({
          ...entry,
          id: answer.responseHeaders['x-request-id'] ?? request.id,
          status: answer.status,
          milliseconds: answer.milliseconds,
        })
        return answer
      } catch (error) {
        setTrouble(error instanceof TypeError ? lost : (error as Error).message)
        onSent({ ...entry, id: await idOfLost(sent), status: 0, milliseconds: performance.now() - started })
        return undefined
      }
    }
    const answer = await once(draft)
    if (!answer) return
    show(answer)
    if (!isExpired(answer, publicDraft)) return
    setNote('401: the access token had expired. Asking for new tokens with the refresh token.')
    await renew(request.who as Persona)
    setNote('The access token had expired (401). It was refreshed, and the request sent once more. All three are in the list of requests.')
    const again = await once(await withCredentials(publicDraft, request.who))
    if (again) show(again)
  }

  const guarded = async (id: string, task: () => Promise<unknown>) => {
    clear()
    setBusy(id)
    try {
      await task()
    } catch (error) {
      setTrouble((error as Error).message)
    } finally {
      setBusy(undefined)
    }
  }

  /** Fills in, checks against the contract, and sends. What is wrong is shown first; `isForced` sends it all the same. */
  const submit = (model: FormModel, request: Request, isForced: boolean) =>
    guarded(request.id, async () => {
      const described = describeRequest(model, request)
      const prepared: Prepared | { trouble: string } = 'trouble' in described ? described : await prepare(described, request.who)
      if ('trouble' in prepared) return setTrouble(prepared.trouble)
      const found = isForced || request.isFree ? [] : await check(model, request, prepared.draft)
      if (found.length > 0) return setFindings(found)
      await exchange(request, prepared.draft, prepared.publicDraft)
    })

  /** Sends exactly what was sent before, the same keys included, as whoever sent it. */
  const again = ({ request, draft }: Sent) =>
    guarded(request.id, async () => exchange(request, await withCredentials(draft, request.who), draft))

  return { answers, findings, trouble, note, busy, submit, again, clear, stop: () => abort.current?.abort() }
}

/** The id of a request whose answer was lost: the shop knows it, the answer could not say it. */
async function idOfLost({ method, path }: Draft): Promise<string> {
  const last = await control.requests(1).then(
    ({ data }) => data[0],
    () => undefined,
  )
  const isIt = last?.status === 0 && last.method === method && last.path === path
  return isIt ? last.id : `lost ${crypto.randomUUID()}`
}

/** A token that ended is the one refusal that a client can mend by itself. */
const isExpired = ({ status, responseBody }: Exchange, { headers }: Draft): boolean =>
  status === 401 && responseBody.includes('"access_token_expired"') && (headers.Authorization ?? '').includes('{{token}}')

/** Remembers the shop before a request that may change it. That it cannot be remembered stops nothing. */
async function pointBefore({ method, path }: Draft): Promise<string | undefined> {
  if (method === 'GET' || method === 'HEAD') return undefined
  return markPoint(`before ${method} ${path.split('?')[0]}`).catch(() => undefined)
}

/** What the contract would refuse. Without the schemas, for example offline, everything is let through. */
async function check(model: FormModel, request: Request, { body }: Draft): Promise<Finding[]> {
  try {
    const [{ checkRequest }, guide] = await Promise.all([import('./check-request.ts'), guideOf(model.operationId)])
    return checkRequest(guide.request, model, filledQuery(request), body ?? '')
  } catch {
    return []
  }
}

// A variable in a query stands for a text that is not known to be wrong.
const filledQuery = ({ values }: Request) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, key.startsWith('query.') && value.includes('{{') ? '' : value]))
