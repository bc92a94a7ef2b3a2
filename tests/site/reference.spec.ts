import { expect, test } from './fixtures.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a link to a member opens everything that it is folded into', async ({ page, browserName }) => {
    test.skip(browserName === 'webkit', 'Not every WebKit opens details for a fragment yet.')
    await page.goto('./api/addCartItem/')
    const price = page.locator('[id="status-200.items.unit_price.amount"]')
    await expect(price).toBeHidden()
    await page.goto('./api/addCartItem/#status-200.items.unit_price.amount')
    await expect(price).toBeInViewport()
    await expect(price).toContainText('for example')
  })

  test('one of several kinds can be unfolded and has addresses of its own', async ({ page }) => {
    await page.goto('./api/updateProduct/')
    await expect(page.locator('[id^="body."]').first()).toBeVisible()
    await expect(page.locator('[id="body.title"]').getByRole('link')).toHaveAttribute('href', '#body.title')
  })

  test('who gets what is said for all seven parties', async ({ page }) => {
    await page.goto('./api/cancelOrder/')
    await page.getByText('What each gets, call by call').click()
    const table = page.getByRole('table', { name: /Each makes the same call/ })
    await expect(table.getByRole('row')).toHaveCount(8)
    await expect(table.getByRole('row', { name: /^A customer/ })).toContainText('200')
    await expect(table.getByRole('row', { name: /^Another customer/ })).toContainText('For them it does not exist')
    await table
      .getByRole('row', { name: /^A vendor/ })
      .getByRole('link', { name: '403' })
      .click()
    await expect(page).toHaveURL(/#forbidden$/)
  })

  test('an operation shows what it moves, and leads to the whole life', async ({ page }) => {
    await page.goto('./api/cancelOrder/')
    const states = page.locator('section', { has: page.getByRole('heading', { name: 'What it moves' }) })
    await states.getByText(/^Order:/).click()
    await expect(states.getByRole('img', { name: 'The life of an order, with the steps of cancelOrder' })).toBeVisible()
    const step = states.getByRole('row', { name: /pending_payment/ }).first()
    await expect(step).toContainText('this operation')
    await states.getByRole('link', { name: 'Every step of order' }).click()
    await expect(page.getByRole('heading', { name: 'Order', exact: true })).toBeInViewport()
    await page.getByRole('table', { name: 'Every step of order' }).getByRole('link', { name: 'createShipment' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ship an order or a part of it')
  })
})
