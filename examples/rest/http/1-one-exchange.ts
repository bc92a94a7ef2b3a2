const response = await fetch(
  'https://api.nexuscommerce.example/v1/products/prd_01KF0E44M0NYER1AA000000000',
  { headers: { Accept: 'application/json', 'Accept-Language': 'en' } },
)

console.log(response.status, 'is the status')
for (const name of ['Content-Type', 'ETag', 'Cache-Control', 'Vary'])
  console.log(`${name}: ${response.headers.get(name)}`)

const product = await response.json()
console.log('The content is a product:', product.title)
