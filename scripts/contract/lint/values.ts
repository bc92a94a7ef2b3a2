import type { JsonSchema } from '#contract/shape.ts'
import type { Finding, Rule } from './finding.ts'
import type { Place } from './walk.ts'
import { alternativesOf, placesOf, typesOf } from './walk.ts'

// What an id names, and its prefix (A3.3). `owner`, `customer` and `parent` are roles of a user and a category.
const prefixes: Record<string, string> = {
  ...{ user: 'usr', owner: 'usr', customer: 'usr', address: 'adr', session: 'ses', vendor: 'vnd', category: 'cat', parent: 'cat' },
  ...{ product: 'prd', variant: 'var', image: 'img', review: 'rev', cart: 'crt', item: 'itm', order: 'ord', line: 'lin', event: 'evt' },
  ...{ shipment: 'shp', payment: 'pay', action: 'act', challenge: 'act', capture: 'cap', refund: 'rfd', endpoint: 'whe', delivery: 'whd' },
  ...{ notification: 'ntf', template: 'tpl', mail: 'out', job: 'job', report: 'rpt', schedule: 'sch', upload: 'upl', invoice: 'inv' },
  ...{ adjustment: 'adj', audit: 'aud', request: 'req', fault: 'flt' },
  ...{ receiver: 'rcv', message: 'msg' },
}
const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}$'
const idPatterns = new Set(Object.values(prefixes).map((prefix) => `^${prefix}_${ulid}`))
const instant = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$'

/** Ids are a prefix and a ULID, with the prefix of what the name says. `operation_id` is no id of a resource. */
export const ids: Rule = ({ planes }) =>
  planes.flatMap((plane) =>
    placesOf(plane)
      .filter(({ name, role }) => ['property', 'parameter', 'item'].includes(role) && /^id$|_ids?$/.test(name) && name !== 'operation_id')
      .flatMap(idFindings),
  )

function idFindings({ name, schema, document, where }: Place): Finding[] {
  const noun = /([a-z]+)_ids?$/.exec(name)?.[1] ?? ''
  const prefix = prefixes[noun]
  const fits = ({ pattern }: JsonSchema) => (prefix ? pattern === `^${prefix}_${ulid}` : idPatterns.has(String(pattern)))
  const texts = alternativesOf(document, schema).filter((found) => typesOf(found).includes('string'))
  const isList = alternativesOf(document, schema).some((found) => typesOf(found).includes('array'))
  if (isList || (texts.length > 0 && texts.every(fits))) return []
  const what = `"${name}" is not said to be ${prefix ? `${prefix}_` : 'a known prefix'} and a ULID`
  return [{ where, what, todo: 'Refer to one of the …Id schemas in openapi/components/schemas/common.yaml' }]
}

/** Instants are RFC 3339 in UTC with milliseconds, and every text whose name ends in `_at` is one. */
export const instants: Rule = ({ planes }) =>
  planes.flatMap((plane) =>
    placesOf(plane).flatMap(({ schema, where, name, role, document }): Finding[] => {
      const todo = 'Refer to Instant in openapi/components/schemas/common.yaml'
      if (schema.format === 'date-time' && schema.pattern !== instant) {
        return [{ where, what: 'the instant may lack milliseconds or be in another zone than UTC', todo }]
      }
      const texts = alternativesOf(document, schema).filter((found) => typesOf(found).includes('string'))
      const isOther = texts.some(({ format }) => format !== 'date-time')
      return role === 'property' && name.endsWith('_at') && isOther ? [{ where, what: `"${name}" is not an instant`, todo }] : []
    }),
  )

const moneyWords = new Set('amount balance cost discount fee price refund revenue shipping subtotal tax total'.split(' '))
const otherUnits = new Set(['bps', 'count', 'id', 'ids', 'quantity', 'rate'])

/** Money is an amount with its currency, never a bare number or text. Parameters are left out: a query cannot hold an object. */
export const money: Rule = ({ planes }) =>
  planes.flatMap((plane) =>
    placesOf(plane).flatMap(({ name, role, schema, document, where }): Finding[] => {
      const words = name.split('_')
      const isMoney = role === 'property' && words.some((word) => moneyWords.has(word)) && !words.some((word) => otherUnits.has(word))
      if (!isMoney || where.endsWith('/components/schemas/Money/properties/amount')) return []
      const isBare = alternativesOf(document, schema).some(
        (found) => found.enum === undefined && typesOf(found).some((type) => ['number', 'integer', 'string'].includes(type)),
      )
      return isBare ? [{ where, what: `"${name}" sounds like money and is a bare value`, todo: 'Use Money' }] : []
    }),
  )
