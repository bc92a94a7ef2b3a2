import { describe, expect, test } from 'vitest'
import { personas } from '#contract/generated/personas.ts'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, userId } from '#mock/testing.ts'

const people = Object.entries(personas.people)

describe('personas of the control plane', () => {
  test('are listed with role and purpose, the guest first', async () => {
    const api = createTestApi()
    const { body } = await api.call<Schema<'PersonaList'>>('GET /__sandbox/personas')
    expect(body.data[0]).toEqual({ persona: 'guest', ...personas.guest, role: 'guest', email: null, status: 'active' })
    expect(body.data.slice(1).map(({ persona, role, about }) => [persona, role, about])).toEqual(
      people.map(([id, { role, about }]) => [id, role, about]),
    )
  })

  test.each(people.filter(([, person]) => !('suspended' in person)).map(([id]) => id))('%s is logged in with one call', async (id) => {
    const api = createTestApi({ scenario: 'empty' })
    const { status, body: pair } = await api.call<Schema<'TokenPair'>>(`POST /__sandbox/personas/${id}/login`)
    expect(status).toBe(200)
    const headers = { Authorization: `Bearer ${pair.access_token}` }
    expect((await api.call('GET /v1/me', { headers })).body.email).toBe(`${id}@nexus.example`)
    // The session is like any other: it is refreshed, and it ends.
    const { body: next } = await api.call<Schema<'TokenPair'>>('POST /v1/auth/refresh', { body: { refresh_token: pair.refresh_token } })
    await api.call('POST /v1/auth/logout', { headers })
    const again = await api.call('POST /v1/auth/refresh', { body: { refresh_token: next.refresh_token } })
    expect(again.body.code).toBe('refresh_token_invalid')
  })

  test('a guest gets a cart and what opens it', async () => {
    const api = createTestApi()
    const { status, headers, body: cart } = await api.call<Schema<'NewCart'>>('POST /__sandbox/personas/guest/login')
    expect([status, headers.get('location'), cart.currency]).toEqual([201, `/v1/carts/${cart.id}`, 'KES'])
    const own = await api.call(`GET /v1/carts/${cart.id}`, { headers: { 'Cart-Token': cart.cart_token! } })
    expect([own.status, own.body.owner_id]).toEqual([200, null])
  })

  test('who is suspended, or nobody, is not let in', async () => {
    const api = createTestApi()
    expect((await api.call('POST /__sandbox/personas/tunde/login')).body.code).toBe('account_suspended')
    for (const nobody of ['bob', 'constructor']) expect((await api.call(`POST /__sandbox/personas/${nobody}/login`)).status).toBe(404)
    const { body: listed } = await api.call('GET /v1/admin/users?limit=100', { as: 'selam' })
    const { etag } = listed.data.find(({ id }: Schema<'User'>) => id === userId('kofi'))
    await api.call(`PATCH /v1/admin/users/${userId('kofi')}`, {
      as: 'selam',
      headers: { 'If-Match': etag },
      body: { status: 'suspended' },
    })
    expect((await api.call('POST /__sandbox/personas/kofi/login')).body.code).toBe('account_suspended')
    const { body } = await api.call<Schema<'PersonaList'>>('GET /__sandbox/personas')
    expect(body.data.find(({ persona }) => persona === 'kofi')?.status).toBe('suspended')
  })

  test('a persona is let in by id, whatever became of password and quota', async () => {
    const api = createTestApi()
    for (let i = 0; i < 12; i++)
      await api.call('POST /v1/auth/login', { body: { email: 'amina@nexus.example', password: 'a wrong password' } })
    expect((await api.call('POST /__sandbox/personas/amina/login')).status).toBe(200)
  })
})
