import { expect, test } from 'vitest'
import { configuration, renewing } from './scalar-configuration.ts'

const url = 'https://api.nexuscommerce.example/v1/me'
const amina = { persona: 'amina', token: 'old', expires: 1000 }

/** What is sent for a request with a token, at a time, while the reader is Amina. */
async function sentFor(token: string | undefined, now: number): Promise<Request> {
  const sent: Request[] = []
  const send = renewing(
    async (request) => {
      sent.push(request)
      return new Response()
    },
    { given: () => amina, renew: async () => 'new' },
    () => now,
  )
  await send(new Request(url, { method: 'POST', body: '{"a":1}', ...(token && { headers: { Authorization: `Bearer ${token}` } }) }))
  return sent[0]!
}

test('a page offers only the shop in this browser as a server', () => {
  const servers = [{ url: 'https://api.nexuscommerce.example/v1' }, { url: 'http://127.0.0.1:4010/v1' }]
  const settings = configuration({ content: { servers }, customCss: '', send: fetch, token: '', theme: 'light' })
  expect(settings).toMatchObject({ servers: [{ url: 'https://api.nexuscommerce.example/v1' }] })
})

test('a token whose time is not over is sent as it is', async () => {
  expect((await sentFor('old', 999)).headers.get('Authorization')).toBe('Bearer old')
})

test('the token that Scalar was given is renewed when its time is over, and the body stays', async () => {
  const request = await sentFor('old', 1000)
  expect(request.headers.get('Authorization')).toBe('Bearer new')
  expect(await request.text()).toBe('{"a":1}')
})

test('a token that was typed in is sent as it is', async () => {
  expect((await sentFor('typed', 2000)).headers.get('Authorization')).toBe('Bearer typed')
})

test('nobody is logged in where nobody was wanted', async () => {
  expect((await sentFor(undefined, 2000)).headers.has('Authorization')).toBe(false)
})
