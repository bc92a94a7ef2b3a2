const api = 'https://api.nexuscommerce.example'

const seen = new Set<string>()
let pages = 0
let next: string | null = '/v1/products?limit=100&sort=title&fields=id'

while (next) {
  const response: Response = await fetch(api + next)
  const { data }: { data: { id: string }[] } = await response.json()
  for (const { id } of data) seen.add(id)
  pages++

  // Link: </v1/products?limit=100&cursor=…>; rel="next"
  const links = response.headers.get('Link') ?? ''
  next = links.match(/<([^>]+)>; rel="next"/)?.[1] ?? null
}
console.log(`${seen.size} products on ${pages} pages`)
