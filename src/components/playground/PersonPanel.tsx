import { useEffect, useState } from 'preact/hooks'
import { control } from '#sandbox/control.ts'
import {
  forgetIdentity,
  type Identity,
  lastIdentity,
  logInAs,
  onIdentityChange,
  type Persona,
  personaList,
  renew,
} from '#sandbox/identity.ts'
import { readToken, type TokenParts } from '#sandbox/token.ts'
import { ClaimList } from './ClaimList.tsx'
import { useShopClock } from './use-shop-clock.ts'

/** Who the reader is for the shop: people to be, the token they have, and how long it still works. */
export default function PersonPanel() {
  const [who, setWho] = useState<Identity | undefined>(lastIdentity)
  const [said, setSaid] = useState('')
  useEffect(() => onIdentityChange(() => setWho(lastIdentity())), [])
  const act = (task: Promise<unknown>, words: string) =>
    void task.then(
      () => setSaid(words),
      (error: Error) => setSaid(error.message),
    )
  const parts = who && readToken(who.token)
  return (
    <div class="panel-inner">
      <ul class="people">
        {personaList.map(({ id, name, role, about }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={who?.persona === id}
              title={about}
              onClick={() => act(logInAs(id), `You are ${name} now, on every page.`)}
            >
              <strong>{name}</strong> <small>{role}</small>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-pressed={who === undefined}
            onClick={() => {
              forgetIdentity()
              setSaid('You are nobody now.')
            }}
          >
            <strong>Nobody</strong> <small>no token</small>
          </button>
        </li>
      </ul>
      {who && parts ? (
        <Token {...{ who, parts, act }} />
      ) : (
        <p class="log-empty">Choose somebody, or send loginUser. The token is filled in wherever a request asks for it.</p>
      )}
      <p class="panel-said" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

interface TokenProps {
  who: Identity
  parts: TokenParts
  act: (task: Promise<unknown>, words: string) => void
}

function Token({ who, parts, act }: TokenProps) {
  const now = useShopClock()
  const expires = Number(parts.claims.exp) * 1000
  const left = now === undefined ? undefined : Math.round((expires - now) / 1000)
  const tolerance = 31
  return (
    <>
      <p class="token-left">
        {left === undefined ? (
          'Asking for the time of the shop.'
        ) : left > 0 ? (
          <>
            The access token works for <strong class="countdown">{clockText(left)}</strong> more, by the shop's clock.
          </>
        ) : (
          <strong class="tone-warn">The access token has expired.</strong>
        )}
      </p>
      <p class="panel-buttons">
        <button
          class="button button-small"
          type="button"
          disabled={left === undefined || left < -tolerance}
          onClick={() =>
            act(control.advance(`PT${Math.max(1, (left ?? 0) + tolerance)}S`), 'The clock of the shop went past the end of the token.')
          }
        >
          Expire now
        </button>
        <button
          class="button button-small"
          type="button"
          onClick={() =>
            act(renew(who.persona as Persona), 'A new access token and a new refresh token. The old refresh token works no more.')
          }
        >
          Refresh now
        </button>
        <button
          class="button button-small"
          type="button"
          onClick={() => act(navigator.clipboard.writeText(who.token), 'The token is copied.')}
        >
          Copy the token
        </button>
      </p>
      <p class="panel-mode">Expire now moves the whole shop's clock, so other things fall due as well.</p>
      <ClaimList {...parts} />
    </>
  )
}

function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
