const response = await fetch('https://api.nexuscommerce.example/v1/carts', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ currency: 'shillings', colour: 'red' }),
})

console.log(response.status, response.headers.get('Content-Type'))
const { request_id, ...problem } = await response.json()
console.log(problem)
console.log('There is an id to quote:', request_id.startsWith('req_'))
