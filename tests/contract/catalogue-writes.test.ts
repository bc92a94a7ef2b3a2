import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, productId, readyCart, type TestApi, variantId } from '#mock/testing.ts'

type Product = Schema<'Product'>

const wild = { 'If-Match': '*' }

const category = async (api: TestApi, slug: string) => {
  const { body } = await api.call<Schema<'CategoryList'>>('GET /v1/categories?limit=100')
  return (body.data as Schema<'Category'>[]).find((one) => one.slug === slug)!
}

test('a moved category takes its products along', async () => {
  const api = createTestApi()
  const [coffee, home] = [await category(api, 'coffee'), await category(api, 'home')]
  const { status, body } = await api.call(`PATCH /v1/categories/${coffee.id}`, {
    as: 'selam',
    headers: { 'If-Match': coffee.etag },
    body: { parent_id: home.id },
  })
  expect([status, body.path]).toEqual([200, 'home/coffee'])
  expect((await category(api, 'home')).product_count).toBe(home.product_count + coffee.product_count)
  expect((await category(api, 'food')).product_count).toBe(40)
  const { body: list } = await api.call('GET /v1/products?category=home&include_total=true')
  expect(list.page.total).toBe(home.product_count + coffee.product_count)
})

test('a category is another one when one above it has another name', async () => {
  const api = createTestApi()
  const coffee = await category(api, 'coffee')
  const read = () => api.call(`GET /v1/categories/${coffee.id}`, { headers: { 'If-None-Match': coffee.etag } })
  expect((await read()).status).toBe(304)
  await api.call(`PATCH /v1/categories/${coffee.parent_id}`, { as: 'selam', headers: wild, body: { name: 'Groceries' } })
  expect((await read()).body).toMatchObject({ breadcrumbs: [{ name: 'Groceries' }] })
})

test('a change that was made on an old version changes nothing', async () => {
  const api = createTestApi()
  const coffee = await category(api, 'coffee')
  const rename = (name: string) =>
    api.call(`PATCH /v1/categories/${coffee.id}`, { as: 'selam', headers: { 'If-Match': coffee.etag }, body: { name } })
  expect((await rename('Coffees')).status).toBe(200)
  expect((await rename('Kahawa')).body).toMatchObject({ code: 'precondition_failed' })
  expect((await category(api, 'coffee')).name).toBe('Coffees')
})

test('a merge patch takes away what is null, keeps what is not named, and refuses what no product can lack', async () => {
  const api = createTestApi()
  const path = `/v1/products/${productId('nyeri-aa')}`
  const patch = (body: object) => api.call<Product>(`PATCH ${path}`, { as: 'wanjiru', headers: wild, body })
  expect((await patch({ attributes: { organic: null } })).body.attributes).toEqual({ origin: 'Nyeri', roast: 'medium' })
  const refused = await patch({ attributes: { roast: null }, title: null })
  expect(refused.status).toBe(422)
  const lacking = await patch({ attributes: { roast: null } })
  expect(lacking.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/attributes/roast', code: 'required' }] })
  expect((await patch({ options: [{ name: 'size', values: ['250 g'] }] })).body).toMatchObject({ errors: [{ pointer: '/options' }] })
})

test('a product goes from active to archived to draft to active, and only in that order', async () => {
  const api = createTestApi()
  const path = `/v1/products/${productId('nyeri-aa')}`
  const become = async (status: string) => (await api.call(`PATCH ${path}`, { as: 'wanjiru', headers: wild, body: { status } })).status
  const seen = async () => (await api.call(`GET ${path}`)).status
  expect([await become('archived'), await seen(), await become('active')]).toEqual([200, 404, 409])
  expect([await become('draft'), await seen(), await become('archived')]).toEqual([200, 404, 409])
  expect([await become('active'), await seen()]).toEqual([200, 200])
})

test('words in the French of the caller say what is wrong with a field', async () => {
  const api = createTestApi()
  const { body } = await api.call('POST /v1/categories', {
    as: 'selam',
    headers: { 'Accept-Language': 'fr' },
    body: { name: 'Miel', parent_id: 'cat_01KF0E44M00000000000000000' },
  })
  expect(body.errors).toEqual([{ pointer: '/parent_id', code: 'invalid', detail: "N'est pas valide ici." }])
})

test('a new price is in every cart at once, and a deleted variant leaves them', async () => {
  const api = createTestApi()
  const sku = 'NYERI-AA-1KG'
  const cart = await readyCart(api, 'amina', [
    [sku, 1],
    ['NYERI-AA-250G', 1],
  ])
  await api.call(`PATCH /v1/variants/${variantId(sku)}`, {
    as: 'wanjiru',
    headers: wild,
    body: { prices: [{ amount: 600_000, currency: 'KES' }] },
  })
  const repriced = await api.call<Schema<'Cart'>>(`GET /v1/carts/${cart.id}`, { as: 'amina' })
  expect(repriced.body.problems.map(({ code }) => code)).toEqual(['price_changed'])
  expect((await api.call(`DELETE /v1/variants/${variantId(sku)}`, { as: 'wanjiru', headers: wild })).status).toBe(204)
  const { body: later } = await api.call<Schema<'Cart'>>(`GET /v1/carts/${cart.id}`, { as: 'amina' })
  expect([later.items.map((line) => line.sku), later.version]).toEqual([['NYERI-AA-250G'], cart.version + 1])
})

test('what is deleted leaves every cart, whatever became of it', async () => {
  const api = createTestApi()
  const ordered = await readyCart(api, 'amina', [['NYERI-AA-1KG', 1]])
  await checkOut(api, 'amina', ordered)
  // The order has expired, so nothing is held for it.
  await api.advance('PT1H')
  const { body: basket } = await api.call<Product>(`GET /v1/products/${productId('winnow-tray')}`)
  const open = await readyCart(api, 'amina', [[basket.variants![0]!.sku, 1]])
  expect([ordered.items.length, open.items.length]).toEqual([1, 1])
  for (const status of ['archived', 'draft'])
    await api.call(`PATCH /v1/products/${basket.id}`, { as: 'selam', headers: wild, body: { status } })
  for (const path of [`/v1/products/${basket.id}`, `/v1/variants/${variantId('NYERI-AA-1KG')}`])
    expect((await api.call(`DELETE ${path}`, { as: 'selam', headers: wild })).status).toBe(204)
  for (const { id, version } of [ordered, open]) {
    const { body: later } = await api.call<Schema<'Cart'>>(`GET /v1/carts/${id}`, { as: 'amina' })
    expect([later.items, later.version > version]).toEqual([[], true])
  }
})

test('the last variant of an active product stays', async () => {
  const api = createTestApi()
  const remove = async (sku: string) => (await api.call(`DELETE /v1/variants/${variantId(sku)}`, { as: 'wanjiru', headers: wild })).status
  expect([await remove('NYERI-AA-1KG'), await remove('NYERI-AA-GREEN'), await remove('NYERI-AA-250G')]).toEqual([204, 204, 409])
  expect(await remove('NYERI-AA-500G')).toBe(204)
})

test('a price is bounded, so that a full cart still has an exact total', async () => {
  const api = createTestApi()
  const [path, currency] = [`/v1/variants/${variantId('NYERI-AA-1KG')}`, 'KES']
  const patch = (amount: number) =>
    api.call(`PATCH ${path}`, { as: 'wanjiru', headers: wild, body: { prices: [{ amount, currency }], compare_at: { amount, currency } } })
  expect((await patch(1_000_000_001)).body.errors).toMatchObject([
    { pointer: '/prices/0/amount', code: 'too_large' },
    { pointer: '/compare_at/amount', code: 'too_large' },
  ])
  expect((await patch(1_000_000_000)).status).toBe(200)
})

test('an administrator says for which vendor a product is', async () => {
  const api = createTestApi()
  const body = { category_ids: ['cat_01KF0E44M0C0FFEE0000000000'], title: 'ቡና' }
  const nobody = await api.call('POST /v1/products', { as: 'selam', body })
  expect(nobody.body.errors).toMatchObject([{ pointer: '/vendor_id', code: 'required' }])
  const { body: draft } = await api.call('POST /v1/products', {
    as: 'selam',
    body: { ...body, vendor_id: 'vnd_01KF0E44M0H1GH1AND00000000' },
  })
  expect(draft.slug).toMatch(/^prd-[a-z0-9]{26}$/)
  expect((await api.call(`GET /v1/products/${draft.id}`, { as: 'wanjiru' })).status).toBe(200)
})

test('what a vendor is shown is kept by nobody else', async () => {
  const api = createTestApi()
  const kept = async (path: string, as?: 'wanjiru') => (await api.call(`GET ${path}`, as && { as })).headers.get('cache-control')
  expect(await kept('/v1/products', 'wanjiru')).toBe('private, no-cache')
  expect(await kept('/v1/products')).toBe('public, max-age=60, stale-while-revalidate=300')
})
