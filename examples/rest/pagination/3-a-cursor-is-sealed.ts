const api = 'https://api.nexuscommerce.example'
const ask = async (path: string) => {
  const response = await fetch(api + path)
  return { status: response.status, body: await response.json() }
}

const first = await ask('/v1/products?sort=price&limit=2')
const cursor = first.body.page.next_cursor

const same = await ask(`/v1/products?sort=price&limit=5&cursor=${cursor}`)
console.log('Same list, longer pages:', same.status)

const other = await ask(`/v1/products?sort=title&limit=2&cursor=${cursor}`)
console.log('Another order:', other.status, other.body.code)

const changed = await ask(`/v1/products?sort=price&cursor=${cursor}x`)
console.log('A changed cursor:', changed.status, changed.body.code)

const total = await ask('/v1/products?limit=1&include_total=true')
console.log('How many there are:', total.body.page.total)
