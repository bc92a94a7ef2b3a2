import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { address, createTestApi, type TestApi } from '#mock/testing.ts'

const wish = { email: 'Baraka@Nexus.example', password: 'four-red-bicycles', name: 'Baraka O.', locale: 'fr' }
const post = (api: TestApi, path: string, body: object) => api.call(`POST /v1/auth/${path}`, { body })
const logIn = (api: TestApi, email: string, password: string) => post(api, 'login', { email, password })

test('a new customer registers, finds the link in the mailbox, verifies the address and logs in', async () => {
  const api = createTestApi()
  await post(api, 'register', wish)
  const [mail] = await api.mailbox()
  expect(mail).toMatchObject({ to: 'baraka@nexus.example', subject: 'Bienvenue chez NexusCommerce' })
  expect(mail?.text).toContain(`https://nexuscommerce.example/verify-email#token=${mail?.link_token}`)
  expect((await post(api, 'email-verifications', { token: mail?.link_token })).status).toBe(204)
  const { body: session } = await logIn(api, 'baraka@nexus.example', wish.password)
  const { body: me } = await api.call('GET /v1/me', { headers: { Authorization: `Bearer ${session.access_token}` } })
  expect(me).toMatchObject({ role: 'customer', locale: 'fr', email_verified_at: '2026-01-15T09:00:00.000Z', time_zone: 'UTC' })
})

test('until an address is verified the newest registration counts, and links of older ones end', async () => {
  const api = createTestApi()
  const victim = { ...wish, password: 'another-long-password', name: 'Baraka', phone: '+254700000009' }
  await post(api, 'register', wish)
  const { body: stranger } = await logIn(api, wish.email, wish.password)
  const asStranger = { Authorization: `Bearer ${stranger.access_token}`, 'If-Match': '*' }
  await api.call('PATCH /v1/me', { headers: asStranger, body: { email: 'evil@nexus.example', current_password: wish.password } })
  expect(await post(api, 'register', victim)).toMatchObject({ status: 202 })
  const mails = await api.mailbox()
  expect(mails.slice(0, 1).map(({ to, template }) => [to, template])).toEqual([['baraka@nexus.example', 'user.verification_requested']])
  // Nobody gets into what is there already by registering again.
  expect((await logIn(api, wish.email, victim.password)).status).toBe(401)
  for (const { link_token } of mails.slice(1).filter((mail) => mail.link_token))
    expect((await post(api, 'email-verifications', { token: link_token })).body.code).toBe('link_token_invalid')
  expect((await post(api, 'email-verifications', { token: mails[0]?.link_token })).status).toBe(204)

  expect((await logIn(api, wish.email, wish.password)).status).toBe(401)
  expect((await post(api, 'refresh', { refresh_token: stranger.refresh_token })).body.code).toBe('refresh_token_invalid')
  const { body: session } = await logIn(api, wish.email, victim.password)
  const { body: me } = await api.call('GET /v1/me', { headers: { Authorization: `Bearer ${session.access_token}` } })
  expect(me).toMatchObject({ name: 'Baraka', phone: victim.phone, email: 'baraka@nexus.example', pending_email: null })
})

test('links are for one purpose, and an account that is suspended gets none', async () => {
  const api = createTestApi()
  await post(api, 'password-resets', { email: 'tunde@nexus.example' })
  expect(await api.mailbox()).toEqual([])
  await post(api, 'password-resets', { email: 'amina@nexus.example' })
  const [mail] = await api.mailbox()
  expect((await post(api, 'email-verifications', { token: mail?.link_token })).body.code).toBe('link_token_invalid')
})

test('a link ends when the address or the password it was sent under is another', async () => {
  const api = createTestApi()
  const change = (body: object) =>
    api.call('PATCH /v1/me', { as: 'amina', headers: { 'If-Match': '*' }, body: { ...body, current_password: 'learn-by-running' } })
  const reset = async (token: string | null | undefined) =>
    (await post(api, 'password-resets/confirmation', { token, password: 'seven-green-kettles' })).body.code
  const newest = async () => (await api.mailbox())[0]?.link_token
  const ask = async (email: string) => {
    await post(api, 'password-resets', { email })
    return newest()
  }
  const toOldAddress = await ask('amina@nexus.example')
  await change({ email: 'wangui@nexus.example' })
  const verification = (await api.mailbox()).find(({ to }) => to === 'wangui@nexus.example')?.link_token
  expect((await post(api, 'email-verifications', { token: verification })).status).toBe(204)
  expect(await reset(toOldAddress)).toBe('link_token_invalid')

  const underOldPassword = await ask('wangui@nexus.example')
  await change({ email: 'amina@nexus.example' })
  const wanted = (await api.mailbox()).find(({ to }) => to === 'amina@nexus.example')?.link_token
  await change({ password: 'nine-blue-umbrellas' })
  expect(await reset(underOldPassword)).toBe('link_token_invalid')
  expect((await post(api, 'email-verifications', { token: wanted })).body.code).toBe('link_token_invalid')
  expect((await logIn(api, 'wangui@nexus.example', 'nine-blue-umbrellas')).status).toBe(200)
})

test('asking for the same new address again sends a fresh link', async () => {
  const api = createTestApi()
  const body = { email: wish.email, current_password: 'learn-by-running' }
  for (const _ of [1, 2]) await api.call('PATCH /v1/me', { as: 'amina', headers: { 'If-Match': '*' }, body })
  const links = (await api.mailbox()).filter(({ to }) => to === 'baraka@nexus.example').map(({ link_token }) => link_token)
  expect(new Set(links).size).toBe(2)
  expect((await post(api, 'email-verifications', { token: links[0] })).status).toBe(204)
})

test('an address that found another owner meanwhile is not taken away from them', async () => {
  const api = createTestApi()
  await api.call('PATCH /v1/me', {
    as: 'amina',
    headers: { 'If-Match': '*' },
    body: { email: wish.email, current_password: 'learn-by-running' },
  })
  const [toAmina] = await api.mailbox()
  await post(api, 'register', wish)
  const [toBaraka] = await api.mailbox()
  expect((await post(api, 'email-verifications', { token: toBaraka?.link_token })).status).toBe(204)
  expect((await post(api, 'email-verifications', { token: toAmina?.link_token })).body.code).toBe('link_token_invalid')
})

test('wanting the address of somebody else answers as always, and tells the owner', async () => {
  const api = createTestApi()
  const { status, body } = await api.call('PATCH /v1/me', {
    as: 'amina',
    headers: { 'If-Match': '*' },
    body: { email: 'kofi@nexus.example', current_password: 'learn-by-running' },
  })
  expect([status, body.pending_email]).toEqual([200, 'kofi@nexus.example'])
  expect((await api.mailbox()).map(({ to, template, link_token }) => [to, template, link_token])).toEqual([
    ['kofi@nexus.example', 'user.registration_repeated', null],
    ['amina@nexus.example', 'user.email_change_requested', null],
  ])
})

test('wrong current passwords count as guesses', async () => {
  const api = createTestApi()
  const change = (current_password?: string) =>
    api.call('PATCH /v1/me', { as: 'amina', headers: { 'If-Match': '*' }, body: { password: 'nine-blue-umbrellas', current_password } })
  for (let guess = 0; guess < 5; guess++) expect((await change(`guess ${guess}`)).body.code).toBe('current_password_incorrect')
  expect((await change('learn-by-running')).status).toBe(429)
})

test('no token of a link stands in a trace', async () => {
  const api = createTestApi()
  const answer = await post(api, 'password-resets', { email: 'amina@nexus.example' })
  const [mail] = await api.mailbox()
  const { body: trace } = await api.call(`GET /__sandbox/requests/${answer.headers.get('x-request-id')}`)
  expect(JSON.stringify(trace)).not.toContain(mail?.link_token)
})

test('no secret stands in a trace, wherever it was written', async () => {
  const api = createTestApi()
  const login =
    'mutation { login(input: { email: "amina@nexus.example", password:, # mine\n "learn-by-running" }) { tokens { t: accessToken } } }'
  const answer = await api.call('POST /v1/graphql', { body: { query: login } })
  const token = answer.body.data.login.tokens.t
  const asked = await api.call(`GET /v1/products?access_token=${token}`)
  for (const { headers } of [answer, asked]) {
    const { body: trace } = await api.call(`GET /__sandbox/requests/${headers.get('x-request-id')}`)
    expect(JSON.stringify(trace)).not.toContain('by-running')
    expect(JSON.stringify(trace)).not.toContain(token)
  }
})

test('an address book has exactly one default, whatever happens', async () => {
  const api = createTestApi()
  const add = async (label: string, more: object = {}) =>
    (await api.call<Schema<'SavedAddress'>>('POST /v1/me/addresses', { as: 'amina', body: { label, ...address, ...more } })).body
  const book = async () =>
    (await api.call<Schema<'AddressList'>>('GET /v1/me/addresses', { as: 'amina' })).body.data.map(({ label, is_default }) => [
      label,
      is_default,
    ])
  const change = (method: string, { id, etag }: Schema<'SavedAddress'>, body?: object) =>
    api.call(`${method} /v1/me/addresses/${id}`, { as: 'amina', headers: { 'If-Match': etag }, ...(body && { body }) })
  const home = await add('Home')
  const work = await add('Work')
  const shop = await add('Shop', { is_default: true })
  expect(await book()).toEqual([
    ['Shop', true],
    ['Work', false],
    ['Home', false],
  ])
  expect((await change('DELETE', shop)).status).toBe(204)
  expect(await book()).toEqual([
    ['Work', true],
    ['Home', false],
  ])
  expect((await change('PATCH', { ...home, etag: '*' }, { is_default: true, line2: 'Flat 3' })).body).toMatchObject({
    is_default: true,
    line2: 'Flat 3',
  })
  expect(await book()).toEqual([
    ['Work', false],
    ['Home', true],
  ])
  // Work has changed twice since it was read.
  expect((await change('DELETE', work)).body.code).toBe('precondition_failed')
})
