import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const scalar = (page: Page) => page.locator('#scalar')

async function openReference(page: Page): Promise<void> {
  await page.goto('./api/reference/')
  await expect(page.getByRole('status').filter({ hasText: 'Answered by the shop in this browser.' })).toBeVisible()
}

test('Scalar shows the contract, and its requests are answered by the shop', async ({ page }) => {
  await openReference(page)
  await expect(scalar(page)).toContainText('NexusCommerce')
  await scalar(page).getByRole('button', { name: 'Open Group - Catalog' }).click()
  await scalar(page)
    .getByRole('link', { name: /^List products/ })
    .click()
  await scalar(page).getByRole('button', { name: 'Test Request (get /products)' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /Send/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('200')
  await expect(page.getByRole('dialog')).toContainText('200 OK')
  await page.goto('./playground/')
  await expect(page.getByRole('region', { name: 'Requests' })).toContainText('/v1/products')
})

test('the person chosen on the page is the one for the whole site', async ({ page }) => {
  await openReference(page)
  await page.getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage))).toContain('amina')
  await page.goto('./api/getMe/')
  const form = page.getByRole('form', { name: 'Try getMe' })
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('amina@nexus.example')
})

test('it follows the theme of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openReference(page)
  await expect(page.locator('body')).toHaveClass(/light-mode/)
  const theme = page.getByRole('button', { name: /^Theme/ }).first()
  await theme.click()
  await theme.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('body')).toHaveClass(/dark-mode/)
})

test.describe('when Scalar does not come', () => {
  test.use({ expectedError: /Failed to load resource/ })

  test('the page says so, and the list of operations still leads on', async ({ page, context }) => {
    await context.route(/\/openapi\.json$/, (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('./api/reference/')
    await expect(page.getByRole('status').filter({ hasText: 'Scalar could not be loaded (the contract answered 503)' })).toBeVisible()
    await context.unroute(/\/openapi\.json$/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(scalar(page)).toContainText('NexusCommerce')
  })
})
