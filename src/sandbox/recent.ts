/** What the reader made or looked at last: ids and the like, so that the next form can be filled in with them. */
export type Recent = Record<string, string | number>

const key = 'nexus-recent'
const tagsKey = 'nexus-etags'
const tagsKept = 60

/** From the first letters of an id to what it names. Parameters and bodies ask for it as `<kind>_id`. */
export const kinds: Record<string, string> = {
  adr: 'address',
  cat: 'category',
  crt: 'cart',
  img: 'image',
  itm: 'item',
  job: 'job',
  ntf: 'notification',
  ord: 'order',
  pay: 'payment',
  prd: 'product',
  rev: 'review',
  rfd: 'refund',
  rpt: 'report',
  shp: 'shipment',
  upl: 'upload',
  usr: 'user',
  var: 'variant',
  vnd: 'vendor',
  whd: 'delivery',
  whe: 'endpoint',
}

export const recent = (): Recent => read<Recent>(key)

/** The version of what a path names, as the shop told it last: of the thing itself, or of the nearest one that it belongs to. */
export function etagOf(path: string): string | undefined {
  const tags = read<Record<string, string>>(tagsKey)
  const steps = (path.split('?')[0] ?? '').split('/')
  for (let length = steps.length; length > 2; length--) {
    const found = tags[steps.slice(0, length).join('/')]
    if (found !== undefined) return found
  }
  return undefined
}

interface Answer {
  id?: unknown
  report_id?: unknown
  items?: { id?: unknown }[]
  owner_id?: string | null
  version?: number
  cart_token?: string
  refresh_token?: string
}

/** Remembers the ids of an answer that went well, and the token of a guest cart until another cart takes its place. */
export function remember(body: unknown): void {
  if (body === null || typeof body !== 'object') return
  const { id, report_id: report, items, owner_id: owner, version, cart_token: token, refresh_token: refresh } = body as Answer
  const found: Recent = {}
  for (const text of [id, report, Array.isArray(items) ? items.at(-1)?.id : undefined]) {
    const kind = typeof text === 'string' && text[3] === '_' ? kinds[text.slice(0, 3)] : undefined
    if (kind) found[`${kind}_id`] = text as string
  }
  if (found.cart_id && version) found.cart_version = version
  if (token) found.cart_token = token
  if (refresh) found.refresh_token = refresh
  if (Object.keys(found).length === 0) return
  const { cart_token: before, ...kept } = recent()
  const isGuest = !found.cart_id || owner === null
  write(key, { ...kept, ...(before !== undefined && isGuest && { cart_token: before }), ...found })
}

/** Remembers which version a path has. The newest are kept. */
export function rememberEtag(path: string, etag: string): void {
  const bare = path.split('?')[0]!
  const { [bare]: _, ...others } = read<Record<string, string>>(tagsKey)
  write(tagsKey, Object.fromEntries([...Object.entries(others), [bare, etag]].slice(-tagsKept)))
}

/** What belonged to a shop that was thrown away. */
export function forgetRecent(): void {
  for (const name of [key, tagsKey]) localStorage.removeItem(name)
}

function read<Kept extends object>(name: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Kept
  } catch {
    return {} as Kept
  }
}

function write(name: string, value: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing fills nothing in.
  }
}
