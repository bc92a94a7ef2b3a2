import { personas } from '#contract/generated/personas.ts'
import type { Schema } from '#contract/operation.ts'
import { send } from './exchange.ts'

/** Who the reader is for the shop, on every page of the site. */
export interface Identity {
  persona: string
  token: string
  /** When the token stops working, in milliseconds since 1970. */
  expires: number
  /** Gets the next token, once. */
  refresh?: string
}

export type Persona = keyof typeof personas.people

const key = 'nexus-identity'
const changed = 'nexus-identity-changed'

export const personaList = Object.entries(personas.people).map(([id, { name, role, about }]) => ({ id: id as Persona, name, role, about }))

/** The reader's identity, if there is one and its token still works by the reader's clock. */
export function identity(): Identity | undefined {
  const stored = lastIdentity()
  return stored && stored.expires > Date.now() ? stored : undefined
}

/** Who logged in last, even if the token is too old by now. */
export function lastIdentity(): Identity | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Identity | null) ?? undefined
  } catch {
    return undefined
  }
}

/** Logs a persona in with its well-known password, by the same call that anybody would make. */
export async function logInAs(persona: Persona): Promise<Identity> {
  const body = JSON.stringify({ email: `${persona}@nexus.example`, password: personas.password })
  const { status, responseBody } = await send({
    method: 'POST',
    path: '/v1/auth/login',
    headers: { 'Content-Type': 'application/json' },
    body,
  })
  if (status !== 200) throw new Error((JSON.parse(responseBody) as { detail: string }).detail)
  return keepTokens(persona, JSON.parse(responseBody) as Schema<'TokenPair'>)
}

/** A token for a persona: the one that is there, or that of a refresh or of a new login. */
export async function tokenOf(persona: Persona): Promise<string> {
  const known = identity()
  return known?.persona === persona ? known.token : (await renew(persona)).token
}

/** Gets new tokens for a persona: by the refresh token, which works once, or else by a login. */
export async function renew(persona: Persona): Promise<Identity> {
  const known = lastIdentity()
  if (known?.persona !== persona || known.refresh === undefined) return logInAs(persona)
  const { status, responseBody } = await send({
    method: 'POST',
    path: '/v1/auth/refresh',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ refresh_token: known.refresh }),
  })
  return status === 200 ? keepTokens(persona, JSON.parse(responseBody) as Schema<'TokenPair'>) : logInAs(persona)
}

/** Takes over the tokens of a login that was made by hand. */
export function keepTokens(persona: string, pair: Schema<'TokenPair'>): Identity {
  const { access_token: token, expires_in: seconds, refresh_token: refresh } = pair
  const kept = { persona, token, expires: Date.now() + seconds * 1000, refresh }
  store(kept)
  return kept
}

export const forgetIdentity = (): void => store(undefined)

/** Listens to logins and logouts, in this page and in others. Answers how to stop. */
export function onIdentityChange(listener: () => void): () => void {
  const hear = (event: Event) => {
    if (!(event instanceof StorageEvent) || event.key === key || event.key === null) listener()
  }
  window.addEventListener(changed, hear)
  window.addEventListener('storage', hear)
  return () => {
    window.removeEventListener(changed, hear)
    window.removeEventListener('storage', hear)
  }
}

function store(kept: Identity | undefined): void {
  if (kept) localStorage.setItem(key, JSON.stringify(kept))
  else localStorage.removeItem(key)
  window.dispatchEvent(new Event(changed))
}
