import { expect, test } from './fixtures.ts'

test('any operation can be chosen and sent, and is listed with what it did', async ({ page }) => {
  await page.goto('./playground/')
  const log = page.getByRole('region', { name: 'Requests' })
  await expect(log).toContainText('Requests to the shop will be listed here')
  await page.getByRole('combobox', { name: 'Operation' }).selectOption('getProduct')
  const form = page.getByRole('form', { name: 'Try getProduct' })
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('200 OK')
  await log.getByText('/v1/products/prd_').click()
  await expect(log).toContainText('BR-07')
  await expect(log).toContainText('products 1')
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Operation' })).toHaveValue('getProduct')
})

test('a scenario can be started, the clock moved, a fault switched on, and mail read', async ({ page }) => {
  await page.goto('./playground/')
  const panel = page.getByRole('region', { name: 'Your sandbox' })
  await panel.getByRole('combobox', { name: /Scenario/ }).selectOption('empty')
  await panel.getByRole('button', { name: 'Reset the shop' }).click()
  await expect(panel).toContainText('The shop was started anew: A shop before its first day.')

  const form = page.getByRole('form', { name: 'Try listProducts' })
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('"data": []')

  const before = await panel.getByRole('time').textContent()
  await panel.getByRole('button', { name: '+1 day' }).click()
  await expect(panel).toContainText('The clock went on by 1 day.')
  expect(await panel.getByRole('time').textContent()).not.toBe(before)

  await panel.getByRole('button', { name: 'Next answer is 503' }).click()
  await expect(panel.getByRole('button', { name: 'Switch 1 off' })).toBeVisible()
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('503 Service Unavailable')
  await expect(panel.getByRole('button', { name: 'Switch 1 off' })).toHaveCount(0)

  await panel.getByText(/^Mailbox/).click()
  await expect(panel).toContainText('Mail that the shop sends lands here')
})

test('a lost answer is said in words, and the next request works', async ({ page }) => {
  await page.goto('./playground/')
  const panel = page.getByRole('region', { name: 'Your sandbox' })
  await panel.getByRole('button', { name: 'Lose the next answer' }).click()
  await expect(panel).toContainText('On: lose the next answer.')
  const form = page.getByRole('form', { name: 'Try listProducts' })
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form).toContainText('No answer came')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('200 OK')
})
