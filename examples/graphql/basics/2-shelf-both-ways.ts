const api = 'https://api.nexuscommerce.example/v1'
const json = { 'Content-Type': 'application/json' }
let requests = 0
let bytes = 0

async function ask(path: string, init?: RequestInit) {
  const response = await fetch(api + path, init)
  const text = await response.text()
  requests++
  bytes += text.length
  return JSON.parse(text)
}

// A shelf: five coffees, each with its vendor and its best review.
const shelf = await ask(
  '/products?category=coffee&sort=title&limit=5&expand=vendor',
)
for (const { id } of shelf.data)
  await ask(`/products/${id}/reviews?sort=-rating&limit=1`)
console.log(`REST: ${requests} requests, ${Math.round(bytes / 1000)} kB`)

requests = bytes = 0
const query = `{
  products(first: 5, filter: { category: "coffee" }, sort: [TITLE_ASC]) {
    nodes {
      title
      vendor { name }
      reviews(first: 1, sort: RATING_DESC) { nodes { rating title } }
    }
  }
}`
const { data } = await ask('/graphql', {
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query }),
})
console.log(`GraphQL: ${requests} request, ${Math.round(bytes / 1000)} kB`)

for (const { title, vendor, reviews } of data.products.nodes) {
  const [best] = reviews.nodes
  console.log(
    `${title}, ${vendor.name}: ${best ? `"${best.title}"` : 'no review yet'}`,
  )
}
