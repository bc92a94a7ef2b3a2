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
    await expect(states.getByRole('img', { name: 'The life of an order, around cancelOrder' })).toBeVisible()
    const step = states.getByRole('row', { name: /pending_payment/ }).first()
    await expect(step).toContainText('this operation')
    await states.getByRole('link', { name: 'Every step of order' }).click()
    await expect(page.getByRole('heading', { name: 'Order', exact: true })).toBeInViewport()
    await page.getByRole('table', { name: 'Every step of order' }).getByRole('link', { name: 'createShipment' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ship an order or a part of it')
  })
})

test('an error is brought about in a shop of its own, with the calls that lead there', async ({ page }) => {
  await page.goto('./problems/order-not-cancellable/')
  await page.getByRole('button', { name: 'Trigger it: order_not_cancellable' }).click()
  const answer = page.getByRole('region', { name: 'Answer' })
  await expect(answer).toContainText('409 Conflict')
  await expect(answer).toContainText('conforms to the contract')
  await page.getByText(/calls lead there/).click()
  await expect(page.locator('.calls')).toContainText('/v1/auth/login')
})

test('each problem of an operation can be triggered where it stands, with the keyboard', async ({ page }) => {
  await page.goto('./api/createOrder/')
  const button = page.getByRole('button', { name: 'Trigger it: out_of_stock' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#out_of_stock').getByRole('region', { name: 'Answer' })).toContainText('409 Conflict')
})

test('a rule names the test that shows it', async ({ page }) => {
  await page.goto('./api/createOrder/')
  await expect(page.locator('#BR-14')).toContainText('tests/contract/rules/orders.ts')
})

test('an operation leads to lessons and journeys, and they lead back', async ({ page }) => {
  await page.goto('./api/createOrder/')
  const used = page.locator('section', { has: page.getByRole('heading', { name: 'Where it is used' }) })
  await used.getByRole('link', { name: 'Cancel and get the money back' }).click()
  await expect(page.getByRole('heading', { name: 'Cancel and get the money back' })).toBeInViewport()
  await page.getByRole('link', { name: 'cancelOrder' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cancel an order')
  await page.goto('./api/updateCartItem/')
  await page.getByRole('link', { name: 'Lost updates and ETags' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lost updates and ETags')
})

test('the catalogue of problems is filtered as somebody types, and the address keeps the words', async ({ page }) => {
  await page.goto('./problems/')
  const field = page.getByRole('searchbox', { name: 'Find a problem' })
  await field.pressSequentially('409 stock')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/^\d+ of \d+$/)
  await expect(page.locator('.catalogue').getByRole('link', { name: 'out_of_stock' })).toBeVisible()
  await expect(page.locator('.catalogue').getByRole('link', { name: 'forbidden' })).toBeHidden()
  await page.reload()
  await expect(field).toHaveValue('409 stock')
  await expect(page.locator('.catalogue').getByRole('link', { name: 'forbidden' })).toBeHidden()
})

test.describe('events, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each event has an address, an example and what it carries', async ({ page }) => {
    await page.goto('./reference/events/')
    await page.getByRole('link', { name: 'refund.failed' }).click()
    const event = page.locator('[id="refund.failed"]')
    await expect(event).toBeInViewport()
    await event.getByText('Example', { exact: true }).click()
    await expect(event).toContainText('"type": "refund.failed"')
    await expect(page.getByText('webhook-signature: v1,')).toBeVisible()
  })
})
