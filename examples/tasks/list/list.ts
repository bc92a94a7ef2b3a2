const api = 'https://api.nexuscommerce.example'

const filter = new URLSearchParams({
  in_stock: 'true',
  price_max: '150000',
  sort: 'price',
  fields: 'id,title',
  limit: '50',
})

/** All products that fit, however many pages they fill. */
async function* products() {
  let cursor: string | null = null
  do {
    if (cursor) filter.set('cursor', cursor)
    const response = await fetch(`${api}/v1/products?${filter}`)
    const { data, page } = await response.json()
    yield* data as { id: string; title: string }[]
    cursor = page.next_cursor
  } while (cursor)
}

let count = 0
for await (const { title } of products()) {
  if (++count <= 5) console.log(title)
}
console.log(`… ${count} in all`)

// A filter that does not exist is an error, and not the whole list.
const wrong = await fetch(`${api}/v1/products?colour=red`)
console.log(wrong.status, (await wrong.json()).code)
