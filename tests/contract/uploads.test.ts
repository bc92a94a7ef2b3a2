import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { contentDigest } from '#mock/kernel/content-digest.ts'
import { createTestApi, productId } from '#mock/testing.ts'
import { attach, pixel, text, upload } from './rules/uploads.ts'

test('a file is announced, sent, scanned, attached, and drawn in two widths', async () => {
  const api = createTestApi()
  const { id, sent } = await upload(api, pixel)
  expect(sent.status).toBe(204)
  expect((await attach(api, id)).body).toMatchObject({ upload_status: 'complete' })
  await api.advance('PT1S')
  expect((await attach(api, id)).body).toMatchObject({ upload_status: 'scanning' })
  await api.advance('PT2S')
  const { status, body: image } = await attach(api, id)
  expect([status, image.position]).toEqual([202, 1])
  expect(image.renditions.map((one: Schema<'Rendition'>) => one.status)).toEqual(['pending', 'pending'])
  await api.advance('PT3S')
  const { body: product } = await api.call<Schema<'Product'>>(`GET /v1/products/${productId('nyeri-aa')}`)
  expect(product.images?.[1]?.renditions.map((one) => one.status)).toEqual(['ready', 'ready'])
  expect(product.images?.[1]?.upload_id).toBe(id)
})

test('renditions are a job of their own queue, which only its owner and administrators see', async () => {
  const api = createTestApi()
  const { id } = await upload(api, pixel)
  await api.advance('PT3S')
  const { headers, body: image } = await attach(api, id)
  const location = headers.get('location')!
  expect(location).toMatch(/^\/v1\/jobs\/job_/)
  const job = async () => (await api.call<Schema<'Job'>>(`GET ${location}`, { as: 'wanjiru' })).body
  const images = async () =>
    (await api.call<Schema<'QueueStatsList'>>('GET /v1/admin/queues', { as: 'selam' })).body.data.find(({ name }) => name === 'images')
  expect(await job()).toMatchObject({ type: 'image', status: 'running', result: null })
  expect(await images()).toMatchObject({ in_flight: 1, dead_letters: 0 })
  expect((await api.call(`GET ${location}`, { as: 'chidi' })).status).toBe(404)
  expect((await api.call(`GET ${location}`, { as: 'selam' })).status).toBe(200)
  await api.advance('PT3S')
  expect(await job()).toMatchObject({ status: 'succeeded', result: { image_id: image.id, url: `/v1/products/${productId('nyeri-aa')}` } })
  expect(await images()).toMatchObject({ in_flight: 0, done_per_minute: 1 })
})

test('renditions whose worker crashes are made once, and a job whose image is gone is refused', async () => {
  const api = createTestApi()
  const { id } = await upload(api, pixel)
  await api.advance('PT3S')
  await api.call('POST /__sandbox/faults', { body: { kind: 'crash' } })
  const { headers } = await attach(api, id)
  const versionOf = async () => (await api.call(`GET /v1/products/${productId('nyeri-aa')}`)).body.version
  await api.advance('PT3S')
  const version = await versionOf()
  const jobAt = async (location: string | null) => (await api.call(`GET ${location}`, { as: 'wanjiru' })).body
  expect(await jobAt(headers.get('location'))).toMatchObject({ status: 'retrying', error: { code: 'worker_crashed' } })
  await api.advance('PT5M')
  expect(await jobAt(headers.get('location'))).toMatchObject({ status: 'dead_lettered', attempts: 4 })
  expect(await versionOf()).toBe(version)
  await api.call('DELETE /__sandbox/faults')
  const again = await attach(api, id)
  await api.call(`DELETE /v1/products/${productId('nyeri-aa')}/images/${again.body.id}`, { as: 'wanjiru' })
  await api.advance('PT3S')
  expect(await jobAt(again.headers.get('location'))).toMatchObject({ status: 'failed', error: { code: 'work_refused' } })
})

test('images change places, get other words, and leave, but never the last one of an active product', async () => {
  const api = createTestApi()
  const path = `/v1/products/${productId('nyeri-aa')}`
  const { id } = await upload(api, pixel)
  await api.advance('PT3S')
  await attach(api, id)
  const { body: before } = await api.call<Schema<'Product'>>(`GET ${path}`)
  const [first, second] = before.images!.map((image) => image.id)
  const patch = (images: object[]) =>
    api.call<Schema<'Product'>>(`PATCH ${path}`, { as: 'wanjiru', headers: { 'If-Match': '*' }, body: { images } })
  const { body: after } = await patch([{ id: second, alt: 'Beans' }, { id: first }])
  expect(after.images?.map(({ id: one, alt, position }) => [one, alt, position])).toEqual([
    [second, 'Beans', 0],
    [first, 'Drawing: Nyeri AA coffee', 1],
  ])
  expect((await patch([{ id: second }])).status).toBe(422)
  expect((await patch([{ id: second }, { id: second }])).status).toBe(422)
  const remove = async (image: string | undefined) => (await api.call(`DELETE ${path}/images/${image}`, { as: 'wanjiru' })).status
  expect([await remove(first), await remove(first), await remove(second)]).toEqual([204, 404, 409])
})

test('other bytes than announced, a wrong digest in the header, a second time and too late are all refused', async () => {
  const api = createTestApi()
  const announce = async (size = pixel.length) => {
    const body = { filename: 'a.png', content_type: 'image/png', size, digest: contentDigest(pixel) }
    return (await api.call('POST /v1/uploads', { as: 'amina', body })).body.upload_url as string
  }
  const put = async (url: string, headers: Record<string, string> = {}) =>
    (await api.call(`PUT ${url}`, { as: 'amina', headers: { 'Content-Type': 'image/png', ...headers }, body: pixel })).status
  expect(await put(await announce(70))).toBe(422)
  const url = await announce()
  expect(await put(url, { 'Content-Digest': contentDigest(text('other')) })).toBe(422)
  expect(await put(url, { 'Content-Type': 'text/html' })).toBe(415)
  expect(await put(url, { 'Content-Digest': `sha-512=:YWJj:, ${contentDigest(pixel)}` })).toBe(204)
  expect(await put(url)).toBe(409)
  const late = await announce()
  await api.advance('PT15M')
  expect(await put(late)).toBe(410)
})

test('more than 5 MiB are not even read', async () => {
  const api = createTestApi()
  const { id } = await upload(api, pixel)
  const body = new Uint8Array(5_242_881)
  const answer = await api.call(`PUT /v1/uploads/${id}/content`, { as: 'wanjiru', headers: { 'Content-Type': 'image/png' }, body })
  expect(answer.body).toMatchObject({ code: 'payload_too_large', limit_bytes: 5_242_880 })
})

test('nothing of the bytes is kept', async () => {
  const api = createTestApi()
  const photo = new Uint8Array([...pixel.slice(0, 33), 0, 0, 0, 8, ...text('eXIfGPS-1.28'), 0, 0, 0, 0, ...pixel.slice(33)])
  const { sent } = await upload(api, photo)
  expect(sent.status).toBe(204)
  const response = await api.fetch(new Request('https://api.nexuscommerce.example/__sandbox/state'))
  expect(await response.text()).not.toContain('GPS')
})
