import type { Members } from '#contract/operation.ts'

type Reason = Members<'url_not_allowed'>['reason']

/**
 * Why an address must not be called, or nothing. Hosts are read as a browser reads them, so that `127.1`, `0x7f000001` and
 * `[::ffff:7f00:1]` are seen for what they are. A production shop checks again, after it has resolved the name and for each connection.
 */
export function refusalOf(address: string): Reason | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url?.hostname) return 'malformed'
  if (url.protocol !== 'https:') return 'not_https'
  if (url.username || url.password) return 'credentials'
  return isPrivate(url.hostname.replace(/\.+$/, '')) ? 'private_address' : undefined
}

function isPrivate(host: string): boolean {
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1))
  if (/^\d+(\.\d+){3}$/.test(host)) return isPrivateV4(host.split('.').map(Number))
  // A name without a dot is known only inside a network, and these endings are kept for that (RFC 6761, 6762, 8375).
  return !host.includes('.') || /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan|corp)$/.test(host)
}

const v4Ranges: [number, number, number, number][] = [
  [0, 0, 0, 8],
  [10, 0, 0, 8],
  [100, 64, 0, 10],
  [127, 0, 0, 8],
  [169, 254, 0, 16],
  [172, 16, 0, 12],
  [192, 0, 0, 24],
  [192, 168, 0, 16],
  [198, 18, 0, 15],
  // Multicast and what is reserved.
  [224, 0, 0, 3],
]

function isPrivateV4(parts: number[]): boolean {
  const [a = 0, b = 0, c = 0] = parts
  const bits = (a << 16) | (b << 8) | c
  return v4Ranges.some(([x, y, z, length]) => {
    const shift = 24 - length
    return bits >> shift === ((x << 16) | (y << 8) | z) >> shift
  })
}

// Of IPv6 only 2000::/3 is given out to the world. What lies outside is local, is multicast, or carries an IPv4 address: mapped, compatible
// or translated (NAT64). Inside, 2001::/23 is for protocols such as Teredo, and 2002::/16 (6to4) carries an IPv4 address too.
function isPrivateV6(address: string): boolean {
  const [first = 0, second = 0] = address.split(':').map((group) => Number.parseInt(group || '0', 16))
  if (first < 0x2000 || first > 0x3fff) return true
  return first === 0x2002 || (first === 0x2001 && second < 0x200)
}
