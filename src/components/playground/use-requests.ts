import { useEffect, useRef, useState } from 'preact/hooks'
import type { FormModel } from '#components/api/form.ts'
import { identity, onIdentityChange, personaList } from '#sandbox/identity.ts'
import { recent } from '#sandbox/recent.ts'
import { load } from './guide.ts'
import { keep, kept, mostRequests, type Sent } from './keep.ts'
import { fromRaw, type Listed, operationFor, parseRaw, type Request } from './request.ts'
import { startRequest } from './start.ts'

const models = new Map<string, Promise<FormModel>>()

/** The form of an operation, loaded once. */
export function modelOf(operationId: string): Promise<FormModel> {
  const coming = models.get(operationId) ?? load<FormModel>(`/api/forms/${operationId}.json`)
  models.set(operationId, coming)
  coming.catch(() => models.delete(operationId))
  return coming
}

const isBrowser = typeof window !== 'undefined'
const newId = () => (isBrowser ? crypto.randomUUID().slice(0, 8) : 'first')
const whoFor = ({ persona, acceptsGuest }: FormModel) =>
  (isBrowser && acceptsGuest && recent().cart_token !== undefined ? 'guest' : undefined) ??
  (isBrowser ? identity()?.persona : undefined) ??
  persona ??
  'nobody'

/** The requests that are open here, which one is shown, and what was sent. Kept in this browser. */
export function useRequests(listed: Listed[], first: FormModel) {
  const [requests, setRequests] = useState<Request[]>(() => [startRequest(first, {}, first.persona ?? 'nobody', 'first')])
  const [current, setCurrent] = useState('first')
  const [sent, setSent] = useState<Sent[]>([])
  const [model, setModel] = useState(first)
  const [trouble, setTrouble] = useState('')
  const isRestored = useRef(false)
  const request = requests.find(({ id }) => id === current) ?? requests[0]!

  const patch = (change: Partial<Request>) => setRequests((all) => all.map((one) => (one.id === request.id ? { ...one, ...change } : one)))
  const withModel = async (operationId: string, use: (model: FormModel) => void) => {
    setTrouble('')
    try {
      use(await modelOf(operationId))
    } catch {
      setTrouble(`The form of ${operationId} could not be loaded. It was not opened before, and there is no network.`)
    }
  }
  const fresh = (found: FormModel) => startRequest(found, isBrowser ? recent() : {}, whoFor(found), newId())

  /** Puts a request beside the others and shows it. The oldest goes when there are too many. */
  const open = (added: Request) => {
    setRequests((all) => [...all.slice(-(mostRequests - 1)), added])
    setCurrent(added.id)
  }
  const pick = (operationId: string) =>
    withModel(operationId, (found) => {
      setModel(found)
      patch({ ...fresh(found), id: request.id, view: request.view })
    })
  const openNew = (operationId: string) => withModel(operationId, (found) => open(fresh(found)))
  const openCopy = (copied: Request) => open({ ...copied, id: newId() })
  const openAll = (added: Request[]) => {
    setRequests((all) => [...all, ...added].slice(-mostRequests))
    setCurrent(added[0]!.id)
  }
  /** Opens a form for each operation that an address names: `#createCart`, or several with `+` between them. Nothing is sent. */
  const openNamed = async (fragment: string) => {
    const named = fragment.split('+').filter((id) => listed.some((one) => one.id === id))
    if (named.length < 2) return named[0] === undefined ? undefined : openNew(named[0])
    try {
      openAll((await Promise.all(named.map(modelOf))).map(fresh))
    } catch {
      setTrouble('The forms could not all be loaded. They were not opened before, and there is no network.')
    }
  }
  const close = (id: string) => {
    const rest = requests.filter((one) => one.id !== id)
    if (rest.length === 0) return void pick('listProducts')
    setRequests(rest)
    if (id === current) setCurrent(rest[Math.max(0, requests.findIndex((one) => one.id === id) - 1)]!.id)
  }
  const writeRaw = (text: string) => {
    const parsed = parseRaw(text)
    const operation = 'trouble' in parsed ? undefined : operationFor(parsed, listed)
    // Half-written text counts alone until a form can show it.
    patch({ raw: text, ...(!operation && { isFree: true }) })
    if ('trouble' in parsed || !operation) return
    void withModel(operation.id, (found) => {
      const read = fromRaw(parsed, found, request.who)
      const change = read ? { ...read, operationId: operation.id, isFree: false } : { operationId: operation.id, isFree: true }
      setRequests((all) => all.map((one) => (one.id === request.id && one.raw === text ? { ...one, ...change } : one)))
    })
  }
  /** The form was used, so the text is made from it again. */
  const writeForm = (change: Partial<Request>) => patch('view' in change ? change : { ...change, raw: null })

  useEffect(() => {
    const found = kept()
    const wanted = location.hash.slice(1)
    const shown = found?.requests.find(({ id }) => id === found.current)
    if (found) {
      setRequests(found.requests)
      setCurrent(found.current)
      setSent(found.sent)
    }
    isRestored.current = true
    if (shown?.operationId !== wanted && (found || wanted !== first.operationId)) void openNamed(wanted)
    const follow = () => void openNamed(location.hash.slice(1))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  // Whoever is chosen anywhere on the site sends the open request.
  useEffect(
    () =>
      onIdentityChange(() => {
        const chosen = identity()?.persona
        if (personaList.some(({ id }) => id === chosen))
          setRequests((all) => all.map((one) => (one.id === current ? { ...one, who: chosen!, raw: null } : one)))
      }),
    [current],
  )
  useEffect(() => {
    // What was asked for before may come later.
    let isCurrent = true
    void withModel(request.operationId, (found) => isCurrent && setModel(found))
    if (isRestored.current && !/^#(?:s|trace|journey)=/.test(location.hash)) history.replaceState(null, '', `#${request.operationId}`)
    return () => {
      isCurrent = false
    }
  }, [request.operationId])
  useEffect(() => {
    if (!isRestored.current) return
    const timer = setTimeout(() => keep({ requests, current, sent }), 200)
    const leave = () => keep({ requests, current, sent })
    addEventListener('pagehide', leave)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', leave)
    }
  }, [requests, current, sent])

  const remember = (entry: Sent) => setSent((all) => [entry, ...all])
  return {
    requests,
    request,
    model,
    sent,
    trouble,
    writeForm,
    pick,
    openNew,
    openCopy,
    openAll,
    close,
    show: setCurrent,
    writeRaw,
    remember,
  }
}
