import { token } from './1-read-a-token.ts'

const api = 'https://api.nexuscommerce.example'
const bytes = (part: string) =>
  Uint8Array.from(
    atob(part.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  )
const read = (part: string) =>
  JSON.parse(new TextDecoder().decode(bytes(part)))

const { keys } = await (await fetch(`${api}/.well-known/jwks.json`)).json()
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** Says why a token is refused, or nothing. */
async function faultOf(
  token: string,
  now: number,
): Promise<string | undefined> {
  const [header = '', claims = '', signature = ''] = token.split('.')
  const { alg, typ, kid } = read(header)
  if (alg !== 'ES256') return `algorithm ${alg}`
  if (typ !== 'at+jwt') return `type ${typ}`

  const jwk = keys.find((key: { kid: string }) => key.kid === kid)
  if (!jwk) return 'unknown key'
  const key = await crypto.subtle.importKey('jwk', jwk, ecdsa, false, [
    'verify',
  ])
  const signed = new TextEncoder().encode(`${header}.${claims}`)
  if (!(await crypto.subtle.verify(ecdsa, key, bytes(signature), signed)))
    return 'signature'

  const { iss, aud, exp } = read(claims)
  if (iss !== api) return `issuer ${iss}`
  if (aud !== `${api}/v1`) return `audience ${aud}`
  return now > exp ? 'expired' : undefined
}

const write = (part: object) =>
  btoa(JSON.stringify(part))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const [header = '', claims = '', signature = ''] = token.split('.')
const now = read(claims).iat
const admin = write({ ...read(claims), role: 'admin' })
const none = write({ alg: 'none', typ: 'at+jwt' })

console.log('As it came:', await faultOf(token, now))
console.log(
  'Role changed:',
  await faultOf(`${header}.${admin}.${signature}`, now),
)
console.log('Algorithm "none":', await faultOf(`${none}.${admin}.`, now))
console.log('An hour later:', await faultOf(token, now + 3600))
