/** What is known of the values at one place: enough to write one type for all of them. */
interface Seen {
  words: Set<string>
  entries: Seen | undefined
  members: Map<string, { seen: Seen; count: number }> | undefined
  objects: number
}

const looked = 500

/** The TypeScript type that a JSON value has. Of long lists the first 500 entries are looked at. */
export function typeOf(value: unknown, name = 'Answer'): string {
  const seen = see(fresh(), value)
  const text = write(seen, 0)
  return seen.members && seen.words.size === 0 && !seen.entries ? `interface ${name} ${text}` : `type ${name} = ${text}`
}

const fresh = (): Seen => ({ words: new Set(), entries: undefined, members: undefined, objects: 0 })

function see(seen: Seen, value: unknown): Seen {
  if (Array.isArray(value)) {
    seen.entries ??= fresh()
    for (const entry of value.slice(0, looked)) see(seen.entries, entry)
  } else if (value !== null && typeof value === 'object') {
    seen.members ??= new Map()
    seen.objects++
    for (const [key, child] of Object.entries(value)) {
      const member = seen.members.get(key) ?? { seen: fresh(), count: 0 }
      member.count++
      see(member.seen, child)
      seen.members.set(key, member)
    }
  } else seen.words.add(value === null ? 'null' : typeof value)
  return seen
}

function write(seen: Seen, depth: number): string {
  const parts = partsOf(seen, depth)
  return parts.length === 0 ? 'unknown' : parts.join(' | ')
}

function partsOf({ words, entries, members, objects }: Seen, depth: number): string[] {
  const parts = [...words].filter((word) => word !== 'null')
  if (members) parts.push(object(members, objects, depth))
  if (entries) parts.push(partsOf(entries, depth).length > 1 ? `(${write(entries, depth)})[]` : `${write(entries, depth)}[]`)
  return words.has('null') ? [...parts, 'null'] : parts
}

function object(members: NonNullable<Seen['members']>, objects: number, depth: number): string {
  if (members.size === 0) return 'Record<string, unknown>'
  const pad = '  '.repeat(depth + 1)
  const lines = [...members].map(([key, { seen, count }]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
    return `${pad}${name}${count < objects ? '?' : ''}: ${write(seen, depth + 1)}`
  })
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`
}
