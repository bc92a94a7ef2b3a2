import { p256 } from '@noble/curves/nist.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url, fromBase64url } from './base64url.ts'
import { type Instant, milliseconds } from './time.ts'

/** What an access token says (RFC 9068). Times are seconds since 1970. */
export interface Claims {
  iss: string
  aud: string
  sub: string
  iat: number
  exp: number
  jti: string
  sid: string
  role: 'customer' | 'vendor' | 'admin'
}

export type TokenFault = 'form' | 'alg' | 'typ' | 'key' | 'signature' | 'iss' | 'aud' | 'sub'
export type Verified = { claims: Claims } | { fault: TokenFault }

export interface Tokens {
  /** Signs claims as a JWT with ES256. The same claims give the same token (RFC 6979). */
  sign: (claims: Claims) => string
  /** Checks everything but time. Verified tokens are remembered. */
  verify: (token: string) => Verified
  /** The public key as a JSON Web Key (RFC 7517). */
  publicKey: { kty: 'EC'; crv: 'P-256'; x: string; y: string; kid: string; use: 'sig'; alg: 'ES256' }
  /** What is stored of a secret: SHA-256. Enough for random tokens, and quick; a production shop keeps passwords with Argon2id. */
  fingerprint: (secret: string) => string
  /** Signs a text, so that it can be handed out and recognised. */
  seal: (text: string) => string
}

export const issuer = 'https://api.nexuscommerce.example'
export const audience = 'https://api.nexuscommerce.example/v1'

/** Leeway for clocks that disagree, in seconds (RFC 7519, 4.1.4). */
export const leeway = 30

/** Whether the token is past its time. */
export const isExpired = ({ exp }: Claims, now: Instant): boolean => milliseconds(now) / 1000 > exp + leeway

/** The shop's keys follow from its seed, so that tokens are the same in every run (BR-42). */
export function createTokens(seed: number): Tokens {
  const sealKey = sha256(utf8ToBytes(`nexus seal key ${seed}`))
  const known = new Map<string, Verified>()

  // Made on first use: in a fresh process the first key takes longer than all seeds together, and many shops never see a token.
  let made: SigningKey | undefined
  const key = () => {
    made ??= signingKey(seed)
    return made
  }

  const check = (token: string): Verified => {
    const { kid, point } = key()
    const { header, claims, signed, signature } = split(token) ?? {}
    if (!header || !claims || !signed || !signature) return { fault: 'form' }
    if (header.alg !== 'ES256') return { fault: 'alg' }
    if (header.typ !== 'at+jwt') return { fault: 'typ' }
    if (header.kid !== kid) return { fault: 'key' }
    if (signature.length !== 64 || !p256.verify(signature, signed, point, { lowS: false })) return { fault: 'signature' }
    if (claims.iss !== issuer) return { fault: 'iss' }
    return claims.aud === audience ? { claims } : { fault: 'aud' }
  }

  return {
    get publicKey() {
      const { kid, point } = key()
      const [x, y] = [base64url(point.slice(1, 33)), base64url(point.slice(33, 65))]
      return { kty: 'EC', crv: 'P-256', x, y, kid, use: 'sig', alg: 'ES256' } as const
    },
    sign(claims) {
      const { kid, secretKey } = key()
      const text = `${encodeJson({ alg: 'ES256', typ: 'at+jwt', kid })}.${encodeJson(claims)}`
      return `${text}.${base64url(p256.sign(utf8ToBytes(text), secretKey, { lowS: false }))}`
    },
    verify(token) {
      const before = known.get(token)
      if (before) return before
      const verified = check(token)
      if (known.size > 1000) known.clear()
      known.set(token, verified)
      return verified
    },
    fingerprint: (secret) => base64url(sha256(utf8ToBytes(secret))),
    seal: (text) => base64url(hmac(sha256, sealKey, utf8ToBytes(text))).slice(0, 22),
  }
}

type SigningKey = ReturnType<typeof signingKey>

function signingKey(seed: number) {
  const secretKey = sha256(utf8ToBytes(`nexus signing key ${seed}`))
  const point = p256.getPublicKey(secretKey, false)
  return { secretKey, point, kid: base64url(sha256(point)).slice(0, 16) }
}

/** The parts of a token in JWS compact form (RFC 7515, 7.1). Nothing of it is to be believed yet. */
function split(token: string) {
  const [head, body, signature, ...rest] = token.split('.')
  if (!head || !body || !signature || rest.length > 0) return undefined
  return {
    header: parseJson(head),
    claims: parseJson(body) as Claims | undefined,
    signed: utf8ToBytes(`${head}.${body}`),
    signature: fromBase64url(signature),
  }
}

const encodeJson = (value: object) => base64url(utf8ToBytes(JSON.stringify(value)))

function parseJson(text: string): Record<string, unknown> | undefined {
  const bytes = fromBase64url(text)
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
