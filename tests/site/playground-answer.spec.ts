import { answer, form, pick, send } from './bench.ts'
import { expect, test } from './fixtures.ts'

test('a refusal says when it comes, which rule stands behind it, and what to do', async ({ page }) => {
  await page.goto('./playground/')
  await pick(page, 'loginUser')
  await form(page).getByRole('textbox', { name: /Body/ }).fill('{ "email": "amina@nexus.example", "password": "wrong" }')
  await send(page)
  await expect(answer(page)).toContainText('401 Unauthorized')
  await expect(answer(page)).toContainText('invalid_credentials')
  await expect(answer(page)).toContainText('What to do')
  await answer(page)
    .getByText(/\d+ headers/)
    .click()
  await expect(answer(page)).toContainText("Names this request in logs and in the sandbox's request list.")
})

test('a list can be folded, searched, read as a table and as a type', async ({ page }) => {
  await page.goto('./playground/')
  await send(page)
  await expect(answer(page)).toContainText('A page of products.')
  await answer(page).getByText('"data":').click()
  await expect(answer(page)).toContainText('2 entries')
  await answer(page).getByRole('searchbox', { name: 'Search in the body' }).fill('title')
  await expect(answer(page)).toContainText('data[0].title')
  await answer(page).getByRole('searchbox', { name: 'Search in the body' }).fill('')
  await answer(page).getByRole('radio', { name: 'Table' }).check()
  await expect(answer(page).getByRole('row')).toHaveCount(3)
  await answer(page).getByRole('radio', { name: 'TypeScript' }).check()
  await expect(answer(page)).toContainText('interface ListProductsAnswer {')
})

test('a stream shows its events as they come, and can be stopped', async ({ page }) => {
  await page.goto('./playground/')
  await pick(page, 'streamNotifications')
  await form(page).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await send(page)
  await answer(page).getByRole('button', { name: 'Stop listening' }).click()
  await expect(form(page).getByRole('button', { name: 'Send', exact: true })).toBeEnabled()
  await expect(answer(page)).toContainText('200 OK')
})
