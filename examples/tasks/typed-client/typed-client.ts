import createClient from 'openapi-fetch'
// In a project of your own: import type { paths } from './types'
import type { paths } from '#contract/generated/types.ts'

const api = createClient<paths>({
  baseUrl: 'https://api.nexuscommerce.example/v1',
})

// An editor knows every path, parameter and member from here on. A wrong name is an error before anything is sent.
const { data } = await api.GET('/products', {
  params: { query: { category: 'coffee', sort: ['price'], limit: 3 } },
})
for (const { title, price_range } of data!.data)
  console.log(title, price_range?.min.amount)

// A middleware sees each request before it is sent, such as for a token.
const login = await api.POST('/auth/login', {
  body: {
    email: 'amina@nexus.example',
    password: 'learn-by-running',
  },
})
const token = login.data!.access_token
api.use({
  onRequest: ({ request }) =>
    request.headers.set('Authorization', `Bearer ${token}`),
})
const me = await api.GET('/me')
console.log('Hello,', me.data!.name)

// Errors are values with a type of their own, and nothing is thrown.
const { error, response } = await api.GET('/products/{product_id}', {
  params: { path: { product_id: 'prd_00000000000000000000000000' } },
})
console.log(response.status, error!.code)
