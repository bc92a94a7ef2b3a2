import type { createApiReference } from '@scalar/api-reference'
import type { Identity } from '#sandbox/identity.ts'
import { isSandboxUrl } from '#sandbox/names.ts'

/** What is read of the contract here; Scalar reads the rest. */
export interface Contract {
  servers: { url: string; description?: string }[]
}

type Send = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

interface Settings {
  content: Contract
  customCss: string
  send: Send
  /** The reader's access token; empty when there is nobody. */
  token: string
  theme: 'light' | 'dark'
}

/** Scalar as it is used here: nothing of it speaks with another host, and what the site has already is left out. */
export const configuration = ({ content, customCss, send, token, theme }: Settings): Parameters<typeof createApiReference>[1] => ({
  content: { ...content },
  // A page may ask only the shop that lives in this browser; the local mock is for other programs.
  servers: content.servers.filter(({ url }) => isSandboxUrl(new URL(url))),
  customCss,
  customFetch: send,
  authentication: { preferredSecurityScheme: token === '' ? null : 'bearerAuth', securitySchemes: { bearerAuth: { token } } },
  forceDarkModeState: theme,
  theme: 'none',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  hideDarkModeToggle: true,
  hideSearch: true,
  documentDownloadType: 'none',
  persistAuth: false,
})

interface Renewal {
  /** Whose token Scalar was given last. */
  given: () => Identity | undefined
  /** Logs the same person in again, and answers with the new token. */
  renew: (identity: Identity) => Promise<string>
}

/** Sends what Scalar has made. The token that it was given is renewed when its time is over; one that was typed in is sent as it is. */
export function renewing(send: (request: Request) => Promise<Response>, { given, renew }: Renewal, now = Date.now): Send {
  return async (input, init) => {
    const request = new Request(input, init)
    const identity = given()
    const isOver = identity !== undefined && identity.expires <= now()
    if (isOver && request.headers.get('Authorization') === `Bearer ${identity.token}`)
      request.headers.set('Authorization', `Bearer ${await renew(identity)}`)
    return send(request)
  }
}
