import { expect, test } from './fixtures.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an operation leads to what it answers, and that to everything it has to do with', async ({ page }) => {
    await page.goto('./api/getOrder/')
    await page.locator('#status-200').getByRole('link', { name: 'Order', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order')
    const part = (heading: string) => page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) })
    await expect(part('Example')).toContainText('"NX-')
    await expect(part('Its life').getByRole('img', { name: 'The life of an order' })).toBeVisible()
    await expect(part('Operations that list it').getByRole('link', { name: 'listOrders' })).toBeVisible()
    await expect(part('Events that carry it').getByRole('link', { name: 'order.paid' })).toBeVisible()
    await part('Members').getByRole('link', { name: 'Totals', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Totals')
    await part('Schemas that hold it').getByRole('link', { name: 'Order', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order')
  })

  test('each member has an address, however deep, and the index names every schema', async ({ page, browserName }) => {
    await page.goto('./reference/schemas/')
    const index = page.getByRole('main')
    await expect(index.getByRole('link', { name: 'Problem', exact: true })).toBeVisible()
    await index.getByRole('link', { name: 'Cart', exact: true }).click()
    await expect(page.locator('[id="Cart.items"]')).toBeVisible()
    test.skip(browserName === 'webkit', 'Not every WebKit opens details for a fragment yet.')
    await page.goto('./reference/schemas/Cart/#Cart.items.unit_price.amount')
    await expect(page.locator('[id="Cart.items.unit_price.amount"]')).toBeInViewport()
  })

  test('the changelog says what came with a version, and leads there', async ({ page }) => {
    await page.goto('./reference/changelog/')
    const version = page.locator('section', { hasText: 'GraphQL as a second door' })
    await expect(version).toContainText('Nothing in it breaks a client')
    await version.getByRole('link', { name: 'executeGraphql' }).click()
    await expect(page).toHaveURL(/\/api\/executeGraphql\/$/)
    await page.goto('./reference/changelog/')
    await page.getByRole('link', { name: 'Order.payments' }).click()
    await expect(page.locator('[id="Order.payments"]')).toBeInViewport()
  })
})
