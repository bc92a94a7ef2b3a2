const query = `query Shelf($first: Int!) {
  products(first: $first) { nodes { title vendor { name } } }
}`

async function shelf(first: number) {
  const response = await fetch(
    'https://api.nexuscommerce.example/v1/graphql',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { first } }),
    },
  )
  const { extensions, code } = await response.json()
  if (!response.ok) return `${response.status}: ${code}`
  const { requested, actual } = extensions.cost
  return `${response.status}: at most ${requested} points, in fact ${actual}`
}

for (const first of [10, 100, 100, 100, 100, 100])
  console.log(`${first} products, ${await shelf(first)}`)
