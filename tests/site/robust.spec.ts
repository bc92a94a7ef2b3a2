import type { Page } from '@playwright/test'
import { answer, form, instrument, pick, send } from './bench.ts'
import { expect, test } from './fixtures.ts'

const answers = {
  malformed: () => ({ type: 'application/json', body: '{"data": [1, 2' }),
  huge: () => ({ type: 'application/json', body: JSON.stringify({ data: [], text: 'x'.repeat(10_000_000) }) }),
  long: () => ({
    type: 'application/json',
    body: JSON.stringify({ data: Array.from({ length: 5000 }, (_, id) => ({ id, title: `Row ${id}` })) }),
  }),
  page: () => ({ type: 'text/html', body: '<img src="x" onerror="document.title = \'taken over\'"><h1>Not a heading</h1>' }),
  endless: () => ({ type: 'application/json', body: null }),
}

/** Answers listProducts in the place of the shop, as a stub of somebody's own would; `null` goes on until nobody listens. */
async function stub(page: Page, name: keyof typeof answers): Promise<void> {
  await page.evaluate(({ type, body }) => {
    const real = window.fetch
    const endless = () => new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_000_000).fill(120)) })
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      return url.includes('/v1/products') ? new Response(body ?? endless(), { headers: { 'Content-Type': type } }) : real(input, init)
    }
  }, answers[name]())
}

test('an answer that is malformed, huge, long, a page or endless is shown as far as it goes, and the next request works', async ({
  page,
}) => {
  const shown = answer(page)
  await page.goto('./playground/')
  await pick(page, 'listProducts')

  await stub(page, 'malformed')
  await send(page)
  await expect(shown).toContainText('This says that it is JSON, and it is not.')
  await expect(shown).toContainText('{"data": [1, 2')
  await expect(shown).toContainText('breaks the contract')

  await stub(page, 'huge')
  await send(page)
  await expect(shown).toContainText('10.0 MB')
  await shown.getByRole('searchbox', { name: 'Search in the body' }).fill('xxx')
  await expect(shown).toContainText('1 place')
  await shown.getByRole('searchbox', { name: 'Search in the body' }).fill('')

  await stub(page, 'long')
  await send(page)
  await shown.getByRole('radio', { name: 'Table' }).check()
  await shown.getByRole('button', { name: 'Show 100 more of 4,900 rows' }).click()
  await expect(shown.getByRole('row')).toHaveCount(201)

  await stub(page, 'page')
  await send(page)
  await expect(shown).toContainText('<h1>Not a heading</h1>')
  await expect(page).toHaveTitle(/Playground/)

  await stub(page, 'endless')
  await send(page)
  await expect(shown).toContainText('The answer is longer than a page can hold.')

  await pick(page, 'listCategories')
  await send(page)
  await expect(shown).toContainText('conforms to the contract')
})

test('of two tabs that change the same row the second is told, and loses nothing that it typed', async ({ page, context }) => {
  const change = async (tab: Page, version: string, name: string) => {
    await pick(tab, 'updateMe')
    await form(tab).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
    await form(tab).getByRole('textbox', { name: 'If-Match' }).fill(version)
    await form(tab).getByRole('textbox', { name: /Body/ }).fill(JSON.stringify({ name }))
    await send(tab)
  }
  await page.goto('./playground/')
  await pick(page, 'getMe')
  await form(page).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await send(page)
  await answer(page)
    .getByText(/\d+ headers/)
    .click()
  const version =
    /"v\d+"|"[^"]+"/.exec((await answer(page).getByText('etag', { exact: true }).locator('..').textContent()) ?? '')?.[0] ?? ''
  expect(version).not.toBe('')
  const other = await context.newPage()
  await other.goto('./playground/')
  await change(other, version, 'Amina of the second tab')
  await expect(answer(other)).toContainText('200 OK')
  await change(page, version, 'Amina of the first tab')
  await expect(answer(page)).toContainText('412 Precondition Failed')
  await expect(answer(page)).toContainText('What to do')
  await expect(form(page).getByRole('textbox', { name: /Body/ })).toHaveValue('{"name":"Amina of the first tab"}')
})

test('a shop whose database was deleted goes on, and says that nothing is kept', async ({ page }) => {
  await page.goto('./playground/')
  await pick(page, 'createCart')
  await send(page)
  await expect(answer(page)).toContainText('201 Created')
  await page.evaluate(async () => {
    const [shop] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('nexus-shop'))
    await new Promise((resolve, reject) => Object.assign(indexedDB.deleteDatabase(shop!.name!), { onsuccess: resolve, onerror: reject }))
  })
  await send(page)
  await expect(answer(page)).toContainText('201 Created')
  const sandbox = await instrument(page, 'Sandbox')
  await expect(sandbox).toContainText('This browser refused to save')
  // The next visit begins with a database of its own.
  await page.reload()
  await send(page)
  await expect(answer(page)).toContainText('201 Created')
})
