const api = 'https://api.nexuscommerce.example'

const send = async (path: string, body: object, token?: string) =>
  fetch(`${api}/v1${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })

const login = await send('/auth/login', {
  email: 'wanjiru@nexus.example',
  password: 'learn-by-running',
})
const { access_token } = await login.json()

const categories = await fetch(`${api}/v1/categories?limit=100`)
const { data } = await categories.json()
const coffee = data.find(({ slug }: { slug: string }) => slug === 'coffee')

const product = { title: 'Kiambu peaberry', category_ids: [coffee?.id] }
const made = await send('/products', product, access_token)
const body = await made.json()
console.log(made.status, body.title)
console.log('vendor', body.vendor_id, 'status', body.status)

// The same in the name of another vendor.
const stolen = { ...product, vendor_id: 'vnd_01KF0E44M0HARB0VR000000000' }
const refused = await send('/products', stolen, access_token)
console.log(refused.status, (await refused.json()).code)
