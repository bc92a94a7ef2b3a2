import type { Counters, Random } from './random.ts'
import { type Instant, instant, milliseconds } from './time.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lookAlikes: Record<string, string> = { I: '1', L: '1', O: '0', U: 'V' }

/** The instant every scenario starts from. Ids of seeds and pinned clocks come from it, so that they never change. */
export const epoch: Instant = '2026-01-15T09:00:00.000Z'
const epochLetters = encode(milliseconds(epoch), 10)

export type IdPrefix =
  | 'usr'
  | 'adr'
  | 'ntf'
  | 'ses'
  | 'vnd'
  | 'cat'
  | 'prd'
  | 'var'
  | 'img'
  | 'rev'
  | 'upl'
  | 'adj'
  | 'crt'
  | 'itm'
  | 'ord'
  | 'lin'
  | 'evt'
  | 'out'
  | 'aud'
  | 'req'
  | 'flt'
  | 'agd'
  | 'tok'
  | 'shp'
  | 'pay'
  | 'act'
  | 'cap'
  | 'rfd'
  | 'job'
  | 'rpt'
  | 'sch'
  | 'whe'
  | 'whd'
  | 'rcv'
  | 'msg'

/**
 * Makes ids: a prefix and a ULID. The first 30 of its 80 random bits count up, so that ids made in the same millisecond still sort by
 * when they were made (the monotonic option of the ULID specification).
 */
export function createIds(now: () => Instant, random: Random, counters: Counters) {
  return (prefix: IdPrefix): string => {
    const tail = random.bytes(7)
    let letters = ''
    let value = 0
    let bits = 0
    for (const byte of tail) {
      value = (value << 8) | byte
      for (bits += 8; bits >= 5 && letters.length < 10; bits -= 5) letters += alphabet[(value >>> (bits - 5)) & 31]
      value &= 0xff
    }
    return `${prefix}_${encode(milliseconds(now()), 10)}${encode(counters.ids++, 6)}${letters}`
  }
}

/**
 * The id of a seed row, made from a name that people can recognise in it: `seedId('var', 'NYERI-AA-250G')` ends in
 * `NYER1AA250G00000`. Letters that ULIDs do not have become their look-alikes.
 */
export function seedId(prefix: IdPrefix, name: string): string {
  const letters = name
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILOU]/g, (letter) => lookAlikes[letter] ?? letter)
  return `${prefix}_${epochLetters}${letters.slice(0, 16).padEnd(16, '0')}`
}

/** When an id was made, as it says itself; `undefined` when it is no id. */
export function madeAt(id: string): Instant | undefined {
  const time = /^[a-z]{2,5}_([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}$/.exec(id)?.[1]
  return time && instant(Array.from(time).reduce((value, letter) => value * 32 + alphabet.indexOf(letter), 0))
}

function encode(number: number, length: number): string {
  let rest = number
  let text = ''
  for (let index = 0; index < length; index++) {
    text = alphabet[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}
