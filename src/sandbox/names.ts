/** The origin of the reader's own shop. The name never resolves, so a request that nobody intercepts cannot leave the machine. */
export const apiOrigin = 'https://api.nexuscommerce.example'

/** Whether a URL is one of the sandbox: the reader's own shop or a disposable one. */
export const isSandboxUrl = (url: URL): boolean => url.hostname.endsWith('.nexuscommerce.example')

/** The origin of a disposable shop. Names have lower-case letters, digits and dashes. */
export const disposableOrigin = (name: string): string => `https://${name}.nexuscommerce.example`

/** Names that tell two sites on one origin apart: of the database and of the channel. `base` is the path of the site. */
export const databaseName = (base: string): string => `nexus-shop ${base}`
export const channelName = (base: string): string => `nexus-sandbox ${base}`

/** Told to everybody who has the site open, after each request and each reset. */
export interface SandboxChange {
  /** Who tells, so that nobody listens to themselves. */
  from: string
  shop: string
  /** The id of the request, or nothing after a reset. */
  request?: string
}

/** What a page asks the service worker. */
export type WorkerMessage =
  | { kind: 'claim' }
  | { kind: 'keep'; urls: string[] }
  | { kind: 'request'; method: string; url: string; headers: Record<string, string>; body: ArrayBuffer | null }

/** The answer to a `request` message; status 0 when it was lost. */
export interface PortAnswer {
  status: number
  headers: Record<string, string>
  body: string | null
  /** The body comes in parts, through the same port. */
  isStream: boolean
}
