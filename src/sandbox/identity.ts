import { personas } from '#contract/generated/personas.ts'
import type { Schema } from '#contract/operation.ts'
import { send } from './exchange.ts'

/** Who the reader is for the shop, on every page of the site. */
export interface Identity {
  persona: string
  token: string
  /** When the token stops working, in milliseconds since 1970. */
  expires: number
}

export type Persona = keyof typeof personas.people

const key = 'nexus-identity'
const changed = 'nexus-identity-changed'

export const personaList = Object.entries(personas.people).map(([id, { name, role, about }]) => ({ id: id as Persona, name, role, about }))

/** The reader's identity, if there is one and its token still works. */
export function identity(): Identity | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as Identity | null
    return stored && stored.expires > Date.now() ? stored : undefined
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

/** Takes over the tokens of a login that was made by hand. */
export function keepTokens(persona: string, { access_token: token, expires_in: seconds }: Schema<'TokenPair'>): Identity {
  const kept = { persona, token, expires: Date.now() + seconds * 1000 }
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
