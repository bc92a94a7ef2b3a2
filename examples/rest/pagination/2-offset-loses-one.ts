const shop = 'https://paging-lesson.nexuscommerce.example'

const get = async (path: string) => (await fetch(shop + path)).json()
const post = (path: string, body: object) =>
  fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
interface Page {
  data: { id: string; title: string }[]
  page: { next_cursor: string | null }
}

/** Reads coffee from the cheapest on, 15 at a time. After the first page a price rises. */
async function walk(kind: 'offset' | 'cursor') {
  await post('/__sandbox/reset', { scenario: 'last-units' })
  const list = '/v1/products?category=coffee&sort=price&limit=15'
  const seen: string[] = []
  let next = list
  for (let read = 15; next; read += 15) {
    const { data, page }: Page = await get(next)
    seen.push(...data.map(({ title }) => title))
    if (read === 15) await post('/__sandbox/clock', { by: 'PT1H1M' })
    const isLast = !page.next_cursor
    const place = kind === 'offset' ? read : page.next_cursor
    next = isLast ? '' : `${list}&${kind}=${place}`
  }
  const all: Page = await get('/v1/products?category=coffee&limit=100')
  const missing = all.data.filter(({ title }) => !seen.includes(title))
  const twice = seen.filter((title, at) => seen.indexOf(title) < at)
  console.log(`${kind}: ${seen.length} lines read`)
  console.log(
    '  never seen:',
    missing.map(({ title }) => title),
  )
  console.log('  seen twice:', twice)
}

await walk('offset')
await walk('cursor')
