/** What the reader made last: ids and the like, so that the next form can be filled in with them. */
export type Recent = Record<string, string | number>

const key = 'nexus-recent'

// From the first letters of an id to the names under which parameters and bodies ask for it.
const names: Record<string, string> = { crt: 'cart_id', itm: 'item_id', ord: 'order_id' }

export function recent(): Recent {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Recent
  } catch {
    return {}
  }
}

interface Answer {
  id?: unknown
  items?: { id?: unknown }[]
  owner_id?: string | null
  version?: number
  cart_token?: string
  refresh_token?: string
}

/** Remembers the ids of an answer that went well, and the token of a guest cart until another cart takes its place. */
export function remember(body: unknown): void {
  if (body === null || typeof body !== 'object') return
  const { id, items, owner_id: owner, version, cart_token: token, refresh_token: refresh } = body as Answer
  const found: Recent = {}
  for (const text of [id, items?.at(-1)?.id]) {
    const name = typeof text === 'string' ? names[text.slice(0, 3)] : undefined
    if (name) found[name] = text as string
  }
  if (found.cart_id && version) found.cart_version = version
  if (token) found.cart_token = token
  if (refresh) found.refresh_token = refresh
  if (Object.keys(found).length === 0) return
  const { cart_token: before, ...kept } = recent()
  const isGuest = !found.cart_id || owner === null
  localStorage.setItem(key, JSON.stringify({ ...kept, ...(before !== undefined && isGuest && { cart_token: before }), ...found }))
}
