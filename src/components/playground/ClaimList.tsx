import type { TokenParts } from '#sandbox/token.ts'

const words: Record<string, string> = {
  alg: 'how it is signed',
  typ: 'what it is: an access token (RFC 9068)',
  kid: 'which of the public keys checks it',
  iss: 'who made it',
  aud: 'which API it is for',
  sub: 'who it speaks of',
  exp: 'when it ends',
  iat: 'when it was made',
  nbf: 'when it begins',
  jti: 'its own id',
  sid: 'the session that it belongs to',
  client_id: 'the program that asked for it',
  scope: 'what it is for',
  role: 'what this person is in the shop',
}
const instants = new Set(['exp', 'iat', 'nbf'])

/** What a token says, each claim with its meaning. Anybody can read it; only the shop can make it. */
export function ClaimList({ header, claims }: TokenParts) {
  return (
    <details class="claims" open>
      <summary>What the token says</summary>
      <dl>
        {[...Object.entries(header), ...Object.entries(claims)].map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {instants.has(name)
                ? new Date(Number(value) * 1000).toLocaleString('en')
                : typeof value === 'string'
                  ? value
                  : JSON.stringify(value)}
              {words[name] && <small>{words[name]}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
