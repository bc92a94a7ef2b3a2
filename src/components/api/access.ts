import { ownerOf, type Party, parties, people, type Verdict, verdictOf } from '#contract/access.ts'
import { personas } from '#contract/generated/personas.ts'
import { problems } from '#contract/generated/problems.ts'
import { opensTo } from '#contract/opens-to.ts'
import { type Operation, successExample } from './contract.ts'
import { statusTone } from './status.ts'

/** Who may call an operation, in words: one line for each party that has some access. */
export function accessLines({ access, identity, signature }: Operation): string[] {
  if (signature) return ['The payment provider, known by its signature over the body.']
  if (access.anyone && opensTo(access, 'vendor'))
    return [
      identity === 'optional' ? 'Everybody. Somebody who is logged in may see or get more.' : 'Everybody. Credentials are not looked at.',
    ]
  const parties = {
    guest: 'A guest with the token of the cart',
    customer: 'A customer',
    vendor: 'A vendor',
    admin: 'An administrator',
  } as const
  const reach = { own: 'for what is their own', any: 'for everything' } as const
  const strangers = access.anyone ? ['Whoever is not logged in.'] : []
  const known = Object.entries(parties).flatMap(([party, name]) => {
    const scope = access[party as keyof typeof parties]
    return scope ? [`${name}, ${reach[scope]}.`] : []
  })
  return [...strangers, ...known]
}

export interface AccessRow {
  party: string
  /** The person who plays the party in the calls that were made. */
  who: string
  answers: { status: number; tone: string; code: string | undefined }[]
  why: string
}

const names: Record<Party, string> = {
  nobody: 'Nobody',
  guest: 'A guest',
  customer: 'A customer',
  'other customer': 'Another customer',
  vendor: 'A vendor',
  'other vendor': 'Another vendor',
  admin: 'An administrator',
}

/** Seven parties make the call of the example in turn: what each gets, and why. The suite of roles makes these very calls. */
export function accessRows(operation: Operation): { rows: AccessRow[]; about: string } {
  const owner = ownerOf(operation.id)
  const whose = owner ? personas.people[owner as keyof typeof personas.people] : undefined
  const about = whose
    ? `Each makes the same call, about something that belongs to ${whose.name} (${whose.role}). The contract tests make these calls and judge the answers.`
    : 'Each makes the same call. The contract tests make these calls and judge the answers.'
  return { about, rows: parties.map((party) => rowOf(operation, party, owner)) }
}

function rowOf(operation: Operation, party: Party, owner: string | null): AccessRow {
  const person = party === 'nobody' || party === 'guest' ? undefined : people[party]
  const verdict = verdictOf(operation.id, party)
  const done = successExample(operation)?.response.status ?? 200
  return {
    party: names[party],
    who: person ? personas.people[person].name : '',
    answers: verdict.map((one) => {
      const status = one === 'in' ? done : one
      return { status, tone: statusTone(status), code: one === 'in' ? undefined : codeOf(operation, one) }
    }),
    why: reasonOf(operation, { party, verdict, isOwner: person !== undefined && person === owner }),
  }
}

const refusals = { 401: ['unauthenticated'], 403: ['purchase_required', 'forbidden'], 404: ['not_found'] } as const

const codeOf = ({ problems: declared }: Operation, status: 401 | 403 | 404): string | undefined =>
  refusals[status].find((code) => (declared as readonly string[]).includes(code) && problems[code].status === status)

function reasonOf(operation: Operation, { party, verdict, isOwner }: { party: Party; verdict: Verdict; isOwner: boolean }): string {
  if (verdict.length > 1) return 'It depends on whether they have one of their own.'
  switch (verdict[0]) {
    case 401:
      return party === 'guest' ? 'A cart token does not count here.' : 'Credentials are missing.'
    case 403:
      return codeOf(operation, 403) === 'purchase_required' ? 'They have not bought it.' : 'The role may not do this.'
    case 404:
      return 'For them it does not exist.'
    default:
      if (operation.access.anyone) return 'Open to everybody.'
      return isOwner ? 'It is theirs.' : party === 'admin' ? 'Administrators reach everything here.' : 'The role may do this.'
  }
}
