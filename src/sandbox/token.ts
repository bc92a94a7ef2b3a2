/** What a JSON Web Token says, read without checking it (RFC 7519). */
export interface TokenParts {
  header: Record<string, unknown>
  claims: Record<string, unknown>
}

/** Reads a token. `undefined` when it is none. */
export function readToken(token: string): TokenParts | undefined {
  const [header, claims] = token.split('.').map(part)
  return header && claims ? { header, claims } : undefined
}

function part(text: string): Record<string, unknown> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
