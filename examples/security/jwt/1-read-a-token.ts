const login = await fetch(
  'https://api.nexuscommerce.example/v1/auth/login',
  {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      email: 'amina@nexus.example',
      password: 'learn-by-running',
    }),
  },
)
export const token: string = (await login.json()).access_token

/** base64url is base64 with - and _ for + and /, and no padding. */
const decode = (part: string) =>
  JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')))

const [header = '', claims = '', signature = ''] = token.split('.')
const { kid, ...shown } = decode(header)
const { sub, role, iss, aud, iat, exp } = decode(claims)

console.log('Header:', shown, 'and a key id:', kid.length > 0)
console.log('Who:', sub.slice(0, 4), role)
console.log('From:', iss)
console.log('For:', aud)
console.log('Valid for seconds:', exp - iat)
console.log('Signature:', signature.length, 'characters')
