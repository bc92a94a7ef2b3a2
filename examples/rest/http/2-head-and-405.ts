const api = 'https://api.nexuscommerce.example'

// HEAD asks for the headers of a GET alone.
const head = await fetch(`${api}/v1/products`, { method: 'HEAD' })
console.log('HEAD', head.status, head.headers.get('Content-Type'))
console.log('Content:', (await head.text()).length, 'characters')

// A method that the path does not know is refused, and nothing is done.
const wrong = await fetch(`${api}/v1/products`, { method: 'DELETE' })
console.log('DELETE', wrong.status, wrong.headers.get('Allow'))
