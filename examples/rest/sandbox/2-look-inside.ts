const api = 'https://api.nexuscommerce.example'

const response = await fetch(
  `${api}/v1/products/prd_01KF0E44M0NYER1AA000000000`,
)
const id = response.headers.get('X-Request-Id')

const trace = await (await fetch(`${api}/__sandbox/requests/${id}`)).json()

console.log(
  'Steps:',
  trace.steps.map((step: { name: string }) => step.name).join(' › '),
)
console.log('Rules it met:', trace.rules)
console.log('Rows it read:', trace.reads)
console.log('Rows it changed:', trace.changes.length)
