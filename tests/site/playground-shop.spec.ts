import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const form = (page: Page) => page.getByRole('form', { name: /^Try / })
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' })
const send = (page: Page) => form(page).getByRole('button', { name: 'Send', exact: true }).click()

test('a scenario can be started, the clock moved, a fault switched on, and mail read', async ({ page }) => {
  await page.goto('./playground/')
  const panel = page.getByRole('region', { name: 'Your sandbox' })
  await panel.getByRole('combobox', { name: /Scenario/ }).selectOption('empty')
  await panel.getByRole('button', { name: 'Reset the shop' }).click()
  await expect(panel).toContainText('The shop was started anew: A shop before its first day.')

  await send(page)
  await expect(answer(page)).toContainText('"data": []')

  const before = await panel.getByRole('time').textContent()
  await panel.getByRole('button', { name: '+1 day' }).click()
  await expect(panel).toContainText('The clock went on by 1 day.')
  expect(await panel.getByRole('time').textContent()).not.toBe(before)

  await panel.getByRole('button', { name: 'Next answer is 503' }).click()
  await expect(panel.getByRole('button', { name: 'Switch 1 off' })).toBeVisible()
  await send(page)
  await expect(answer(page)).toContainText('503 Service Unavailable')
  await expect(panel.getByRole('button', { name: 'Switch 1 off' })).toHaveCount(0)

  await panel.getByText(/^Mailbox/).click()
  await expect(panel).toContainText('Mail that the shop sends lands here')
})

test('a lost answer is said in words, and the next request works', async ({ page }) => {
  await page.goto('./playground/')
  const panel = page.getByRole('region', { name: 'Your sandbox' })
  await panel.getByRole('button', { name: 'Lose the next answer' }).click()
  await expect(panel).toContainText('On: lose the next answer.')
  await send(page)
  await expect(form(page)).toContainText('No answer came')
  await send(page)
  await expect(answer(page)).toContainText('200 OK')
})
