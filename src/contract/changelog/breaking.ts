import type { Change, Facts } from './fact.ts'

interface Sides {
  before: Facts
  after: Facts
}

/** What a change does to the set of messages that the contract allows. `none`: nothing that a client could notice. */
type Effect = 'widens' | 'narrows' | 'differs' | 'none'

/**
 * Why a change breaks clients, after the rule of oasdiff: what narrows requests or widens answers does, because a client may send what is
 * now refused, or get what it was never told of. Answers are open (a member or a problem that a client does not know is no harm, RFC 9110
 * and RFC 9457), requests are closed (members and parameters that are not listed are refused).
 */
export function whyBreaking(change: Change, sides: Sides): string | undefined {
  const { kind, before, after } = change
  switch (kind) {
    case 'operation':
      if (after === undefined) return 'Calls to it find nothing any more.'
      return before === undefined ? undefined : 'Calls to the old place find nothing any more.'
    case 'access':
      return after === undefined || (before === 'any' && after === 'own') ? 'Callers who were let in are refused.' : undefined
    case 'answer':
      return whyAnswer(change)
    case 'event':
      if (after === undefined) return 'Receivers wait for it in vain.'
      return before === undefined ? undefined : 'Receivers get something else.'
    case 'problem':
      return before !== undefined && after !== undefined ? 'Clients that look at the status take it for something else.' : undefined
    case 'parameter':
    case 'body':
      return effectOnRequest(change) === 'widens' ? undefined : reasonInRequest(change)
    case 'member':
    case 'value':
      return whyMember(change, sides)
    default:
      return undefined
  }
}

function whyAnswer({ before, after, name }: Change): string | undefined {
  if (after === undefined) return name.startsWith('2') ? 'Clients wait for a success that does not come any more.' : undefined
  return before === undefined || typeEffect(before, after) === 'narrows' ? undefined : 'Clients get something that they were not told of.'
}

function whyMember(change: Change, sides: Sides): string | undefined {
  const direction = directionOf(change, sides)
  const inRequest = change.kind === 'value' ? valueEffect(change, sides) : effectOnRequest(change)
  const inAnswer = change.kind === 'value' ? valueEffect(change, sides) : effectOnAnswer(change)
  if (direction.isSent && inRequest !== 'widens' && inRequest !== 'none') return reasonInRequest(change)
  if (direction.isAnswered && inAnswer !== 'narrows' && inAnswer !== 'none') return reasonInAnswer(change)
  return undefined
}

/** Whether clients send what the change is about, and whether they get it. Values of parameters are only ever sent. */
function directionOf({ owner, after }: Change, sides: Sides) {
  const use = sides[after === undefined ? 'before' : 'after'][`schema ${owner}`]
  const isOperation = `operation ${owner}` in sides.before || `operation ${owner}` in sides.after
  return {
    isSent: isOperation || use?.startsWith('sent') === true,
    isAnswered: !isOperation && (use === undefined || use.endsWith('answered')),
  }
}

const isRequired = (value: string) => value.startsWith('required ')
const typeIn = (value: string) => value.replace(/^required /, '')

function effectOnRequest({ before, after }: Change): Effect {
  if (before === undefined) return isRequired(after!) ? 'narrows' : 'widens'
  if (after === undefined) return 'narrows'
  return both(requiredness(before, after), typeEffect(typeIn(before), typeIn(after)))
}

function effectOnAnswer({ before, after }: Change): Effect {
  if (before === undefined) return 'none'
  if (after === undefined) return isRequired(before) ? 'differs' : 'none'
  return both(requiredness(before, after), typeEffect(typeIn(before), typeIn(after)))
}

const requiredness = (before: string, after: string): Effect =>
  isRequired(before) === isRequired(after) ? 'none' : isRequired(after) ? 'narrows' : 'widens'

/** A type is one or several kinds: more of them is wider, fewer is narrower, and others are another type. */
function typeEffect(before: string, after: string): Effect {
  const [old, now] = [before, after].map((type) => new Set(type.split(' or ')))
  if (now!.isSupersetOf(old!)) return now!.size === old!.size ? 'none' : 'widens'
  return now!.isSubsetOf(old!) ? 'narrows' : 'differs'
}

const both = (one: Effect, other: Effect): Effect => (one === 'none' ? other : other === 'none' || one === other ? one : 'differs')

/** A choice that comes widens what is allowed, unless it is among the first: then it closes what was open. The other way round for one that goes. */
function valueEffect({ owner, name, before }: Change, sides: Sides): Effect {
  const place = `value ${owner} ${name.split(' ').slice(0, -1).join(' ')} `
  const hasChoices = (facts: Facts) => Object.keys(facts).some((key) => key.startsWith(place))
  if (before === undefined) return hasChoices(sides.before) ? 'widens' : 'narrows'
  return hasChoices(sides.after) ? 'narrows' : 'widens'
}

function reasonInRequest({ kind, before, after }: Change): string {
  if (kind === 'value') return before === undefined ? 'Requests with other values are refused.' : 'Requests with this value are refused.'
  if (after === undefined) return 'Requests that send it are refused.'
  if (before === undefined || typeIn(before) === typeIn(after)) return 'Requests without it are refused.'
  return 'Requests of the old type are refused.'
}

function reasonInAnswer({ kind, before, after }: Change): string {
  if (kind === 'value')
    return before === undefined ? 'Clients get a value that they were not told of.' : 'Clients get values that they were not told of.'
  if (after === undefined) return 'Clients that read it find nothing.'
  return typeIn(before!) === typeIn(after)
    ? 'Clients that count on it may not find it.'
    : 'Clients get something that they were not told of.'
}
