import { readFile } from 'node:fs/promises'
import { answer, form, instrument, log, pick, send } from './bench.ts'
import { expect, test } from './fixtures.ts'

test('a link carries requests and faults to another browser, and nothing runs before a click', async ({
  page,
  browser,
  contextOptions,
  baseURL,
}) => {
  await page.goto('./playground/')
  await pick(page, 'searchProducts')
  await form(page).getByRole('textbox', { name: /^q/ }).fill('tea')
  const chaos = await instrument(page, 'Chaos')
  await chaos.getByRole('button', { name: 'The server fails', exact: true }).click()
  await expect(chaos).toContainText('answer with internal_error, 3 times')
  const share = await instrument(page, 'Share')
  await share.getByRole('button', { name: 'Make a link' }).click()
  const link = await share.getByRole('textbox', { name: 'The link' }).inputValue()
  expect(link).toContain('#s=')

  const other = await (await browser.newContext({ ...contextOptions, baseURL: baseURL! })).newPage()
  await other.goto(link)
  const banner = other.getByRole('region', { name: 'Shared with you' })
  await expect(banner).toContainText('searchProducts')
  await expect(banner).toContainText('answer with internal_error, 3 times')
  await expect(log(other)).toContainText('Requests to the shop will be listed here')
  await banner.getByRole('button', { name: 'Load it' }).click()
  await expect(banner).toContainText('Nothing was sent yet')
  await expect(form(other).getByRole('textbox', { name: /^q/ })).toHaveValue('tea')
  await send(other)
  await expect(answer(other)).toContainText('500 Internal Server Error')
  await other.goto(`${link.split('#')[0]}#s=broken`)
  await expect(banner).toContainText('This link cannot be read.')
  await other.context().close()
})

test('a request is code in four languages, and the session a HAR', async ({ page }) => {
  await page.goto('./playground/')
  await pick(page, 'createCart')
  await form(page).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await send(page)
  await expect(answer(page)).toContainText('201 Created')
  const share = await instrument(page, 'Share')
  await expect(share).toContainText('curl --include')
  for (const [language, words] of [
    ['TypeScript', 'openapi-fetch'],
    ['Python', 'requests.post('],
    ['HTTPie', 'http POST'],
  ] as const) {
    await share.getByRole('radio', { name: language }).check()
    await expect(share).toContainText(words)
    await expect(share).toContainText('NEXUS_TOKEN')
  }
  const downloading = page.waitForEvent('download')
  await share.getByRole('button', { name: 'Save as HAR' }).click()
  const har = await readFile(await (await downloading).path(), 'utf8')
  expect(JSON.parse(har).log.entries).toHaveLength(1)
  expect(har).not.toMatch(/eyJ[\w-]+\./)
})
