const product =
  'https://api.nexuscommerce.example/v1/products/prd_01KF0E44M0NYER1AA000000000'

const first = await fetch(product)
const etag = first.headers.get('ETag') ?? ''
console.log(first.status, `${(await first.text()).length} characters`)

const again = await fetch(product, {
  headers: { 'If-None-Match': etag },
})
console.log(again.status, `${(await again.text()).length} characters`)
