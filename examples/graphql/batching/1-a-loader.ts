const vendors = new Map([
  ['v1', 'Highland Roasters'],
  ['v2', 'Hillside Cooperative'],
])

// Stands for a query such as: SELECT id, name FROM vendors WHERE id = ANY ($1)
async function readVendors(ids: string[]) {
  console.log(`query for ${ids.join(', ')}`)
  return ids.map((id) => vendors.get(id) ?? null)
}

function createLoader<Value>(
  readMany: (keys: string[]) => Promise<Value[]>,
) {
  const known = new Map<string, Promise<Value>>()
  let waiting: {
    key: string
    resolve: (value: Value) => void
    reject: (error: unknown) => void
  }[] = []

  async function flush() {
    const batch = waiting
    waiting = []
    try {
      const values = await readMany(batch.map(({ key }) => key))
      for (const [place, { resolve }] of batch.entries())
        resolve(values[place]!)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  return (key: string) => {
    const seen = known.get(key)
    if (seen) return seen
    const value = new Promise<Value>((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(flush)
      waiting.push({ key, resolve, reject })
    })
    known.set(key, value)
    return value
  }
}

// Four resolvers ask on their own. Nobody tells them about each other.
const products = ['v1', 'v2', 'v1', 'v2']
console.log('Without a loader')
await Promise.all(products.map(async (id) => (await readVendors([id]))[0]))

console.log('With a loader')
const vendorOf = createLoader(readVendors)
console.log(
  (await Promise.all(products.map((id) => vendorOf(id)))).join(' | '),
)
