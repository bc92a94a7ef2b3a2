import { log as requests } from './bench.ts'
import { expect, test } from './fixtures.ts'

test('a request of a cell opens in the x-ray', async ({ page }) => {
  await page.goto('./start/quickstart/')
  const cell = page.locator('nexus-cell').filter({ hasText: '1. Log in' })
  await cell.getByRole('button', { name: 'Run', exact: true }).click()
  await cell.getByRole('link', { name: 'X-ray of POST /v1/auth/login' }).click()
  const row = requests(page).locator('li > details[open]')
  await expect(row).toHaveCount(1)
  await expect(row.locator('> summary')).toContainText('/v1/auth/login')
  await expect(row.locator('> summary')).toBeFocused()
  await expect(row.getByRole('list', { name: 'Steps' })).toBeVisible()
  await expect(page).toHaveURL(/#trace=req_/)
})

test('a request that the shop does not know is said to be gone', async ({ page }) => {
  await page.goto('./playground/#trace=req_01KF0E44M00000000000000000')
  await expect(requests(page)).toContainText('The shop does not know the request req_01KF0E44M00000000000000000 any more.')
})

test('a cell opens in the playground as forms, and nothing is sent', async ({ page }) => {
  await page.goto('./examples/checkout/')
  await page.locator('nexus-cell:visible').getByRole('link', { name: 'Open in playground' }).click()
  await expect(page.getByRole('form', { name: 'Try loginUser' })).toBeVisible()
  const opened = page.getByRole('navigation', { name: 'Open requests' })
  for (const operation of ['POST loginUser', 'POST createCart', 'POST addCartItem', 'PUT setCartDelivery', 'POST createOrder'])
    await expect(opened.getByRole('button', { name: operation, exact: true })).toBeVisible()
  await expect(requests(page)).toContainText('Requests to the shop will be listed here')
})
