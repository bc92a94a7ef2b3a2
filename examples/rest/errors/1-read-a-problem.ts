const response = await fetch('https://api.nexuscommerce.example/v1/carts', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ currency: 'shillings', colour: 'red' }),
})

console.log(response.status, response.headers.get('Content-Type'))
const { type, request_id, ...problem } = await response.json()
console.log('The type leads to a page and ends in', type.split('/').at(-2))
console.log(problem)
console.log('There is an id to quote:', request_id.startsWith('req_'))
