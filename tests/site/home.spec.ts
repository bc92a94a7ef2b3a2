import { expect, test } from './fixtures.ts'

test('the home page shows an answer before anything runs, and a real one after Send', async ({ page }) => {
  await page.goto('./')
  const live = page.getByRole('form', { name: 'A request to the sandbox' })
  await expect(live).toContainText('200 OK')
  await expect(live).toContainText('recorded when this page was built')
  await live.getByRole('button', { name: 'Send' }).click()
  await expect(live).toContainText('conforms to the contract')
  await expect(live).toContainText('rows read')
})

test('the request on the home page can be changed, and a wrong one gets a clear answer', async ({ page }) => {
  await page.goto('./')
  const live = page.getByRole('form', { name: 'A request to the sandbox' })
  await live.getByRole('textbox').fill('/v1/products?sort=colour')
  await live.getByRole('textbox').press('Enter')
  await expect(live).toContainText('400 Bad Request')
  await expect(live).toContainText('filter_invalid')
  await live.getByRole('textbox').fill('/v1/categories')
  await live.getByRole('button', { name: 'Send' }).click()
  await expect(live).toContainText('200 OK')
  await expect(live).toContainText('"slug": "coffee"')
})

test('three doors lead to lessons, operations and the mock', async ({ page }) => {
  await page.goto('./')
  for (const [link, heading] of [
    ['Make your first five calls', 'Quickstart: your first five calls'],
    ['See the operations', /API/],
    ['Take the mock home', 'Build on it'],
  ] as const) {
    await page.getByRole('main').getByRole('link', { name: link }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await page.goBack()
  }
})

test('the theme can be switched and stays', async ({ page }) => {
  await page.goto('./')
  const theme = page.getByRole('button', { name: /theme/i }).locator('visible=true').first()
  if (!(await theme.isVisible())) await page.getByText('Menu', { exact: true }).first().click()
  const before = await page.locator('html').getAttribute('data-theme')
  for (let times = 0; times < 2 && (await page.locator('html').getAttribute('data-theme')) === before; times++) await theme.click()
  const after = await page.locator('html').getAttribute('data-theme')
  expect(after).not.toBe(before)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', after!)
})

test.describe(() => {
  test.use({ expectedError: /status of 404/ })

  test('a wrong address says so and offers a way on', async ({ page }) => {
    await page.goto('no/such/page/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
})
