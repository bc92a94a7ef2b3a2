import { useRef, useState } from 'preact/hooks'
import type { FormModel } from '#components/api/form.ts'
import type { Draft, Exchange } from '#sandbox/exchange.ts'
import { type Persona, renew } from '#sandbox/identity.ts'
import type { Finding } from './check-request.ts'
import { guideOf } from './guide.ts'
import type { Sent } from './keep.ts'
import type { Request } from './request.ts'
import { describeRequest, type Noted, type Prepared, prepare, sendNoted, withCredentials } from './sending.ts'

/** An answer, and which operation and request it belongs to. */
export interface Answered {
  exchange: Exchange
  operationId: string
}

/** Sends requests one at a time, and says what came of it. */
export function useSending(onNoted: (entry: Sent) => void) {
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
      const onSent = (noted: Noted) => onNoted({ ...noted, request, draft: publicDraft })
      try {
        return await sendNoted(sent, { signal, onPart: show, onSent })
      } catch (error) {
        setTrouble((error as Error).message)
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

/** A token that ended is the one refusal that a client can mend by itself. */
const isExpired = ({ status, responseBody }: Exchange, { headers }: Draft): boolean =>
  status === 401 && responseBody.includes('"access_token_expired"') && (headers.Authorization ?? '').includes('{{token}}')

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
