import { answer, form, instrument, pick, send } from './bench.ts'
import { expect, test } from './fixtures.ts'

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

test('the tables of the shop change as requests change them, and ids lead from row to row', async ({ page }) => {
  await page.goto('./playground/')
  const shop = await instrument(page, 'Shop')
  await shop.getByRole('combobox', { name: 'Table' }).selectOption('addresses')
  await expect(shop).toContainText('0 rows in addresses')
  await pick(page, 'createAddress')
  await form(page).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await send(page)
  await expect(shop).toContainText('1 row in addresses')
  await shop.getByRole('button', { name: /^usr_/ }).click()
  await expect(shop).toContainText('1 row with')
  await expect(shop).toContainText('amina@nexus.example')
  await shop.getByRole('searchbox', { name: 'Search' }).fill('kofi@')
  await expect(shop).toContainText('kofi@nexus.example')
  await shop.getByRole('button', { name: /^All of usr_/ }).click()
  await expect(shop).toContainText('"password_hash": "…"')
})

test('the diagram shows what is there and what the last request wrote, and leads to the rows', async ({ page }) => {
  await page.goto('./playground/')
  const shop = await instrument(page, 'Shop')
  await shop.getByText('Diagram', { exact: true }).click()
  await expect(shop.getByRole('button', { name: /^addresses\s*0 rows/ })).toBeVisible()
  await pick(page, 'createAddress')
  await form(page).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await send(page)
  await expect(
    shop.getByRole('button', { name: /^addresses\s*1 row\s*, written by the last request\s*, leads to users by owner_id/ }),
  ).toBeVisible()
  await shop.getByRole('button', { name: /^payments\s/ }).click()
  await expect(shop.getByRole('combobox', { name: 'Table' })).toHaveValue('payments')
  await expect(shop.getByRole('button', { name: /^payments\s/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(shop).toContainText('rows in payments')
})

test('mail is read where it lands, and a programmed receiver gets what the shop sends', async ({ page }) => {
  await page.goto('./playground/')
  const messages = await instrument(page, 'Messages')
  await expect(messages).toContainText('Mail that the shop sends lands here')
  await pick(page, 'requestPasswordReset')
  await send(page)
  await expect(answer(page)).toContainText(/20[24] /)
  await (await instrument(page, 'Time')).getByRole('button', { name: 'Go on' }).click()
  await instrument(page, 'Messages')
  await expect(messages).toContainText('amina@nexus.example')
  await messages.getByRole('textbox', { name: /^Answer with/ }).fill('yes')
  await messages.getByRole('button', { name: 'Listen' }).click()
  await expect(messages).toContainText('Write answers as statuses')
  await messages.getByRole('textbox', { name: /^Answer with/ }).fill('503, 200 @ 20')
  await messages.getByRole('button', { name: 'Listen' }).click()
  await expect(messages).toContainText('Answers 503, 200. 0 messages.')
})
