import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

async function search(page: Page, words: string) {
  await page.getByRole('combobox', { name: /Search pages/ }).fill(words)
  return page.getByRole('option')
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Search' }).first().click()
})

for (const [what, words, heading] of [
  ['an operation by its id', 'createOrder', 'Check out a cart'],
  ['an operation by its path', '/v1/orders', 'Check out a cart'],
  ['an operation by its summary', 'Check out a cart', 'Check out a cart'],
  ['a problem by its code', 'insufficient_stock', 'Not enough in stock'],
  ['a schema by its name', 'OrderEvent', 'OrderEvent'],
  ['a page by its subject', 'idempotency', 'Idempotency'],
] as const) {
  test(`finds ${what}`, async ({ page }) => {
    const found = await search(page, words)
    const wanted = found.filter({ has: page.getByText(heading, { exact: true }) }).first()
    await expect(wanted).toBeVisible()
    expect((await found.locator('strong').allInnerTexts()).slice(0, 3)).toContain(heading)
    await wanted.click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
  })
}

test('works by keyboard alone, and says when nothing is found', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no keyboard to open it with.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  const found = await search(page, 'xyzzyplugh')
  await expect(page.getByRole('status')).toContainText('Nothing has “xyzzyplugh” in it')
  await search(page, 'quickstart')
  await expect(found.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page)
    .not.toHaveURL(/\/$/, { timeout: 100 })
    .catch(() => undefined)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Quickstart/)
})
