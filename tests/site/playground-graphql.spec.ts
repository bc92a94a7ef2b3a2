import type { Page } from '@playwright/test'
import { answer, form, pick, send } from './bench.ts'
import { expect, test } from './fixtures.ts'

const box = (page: Page, name: string) => form(page).getByRole('textbox', { name, exact: true })
/** What is said below the query. */
const said = (page: Page) => form(page).locator('.graphql-measure')
async function write(page: Page, name: string, text: string): Promise<void> {
  await box(page, name).press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

test('a GraphQL request is written with completion, says what it will cost, and is answered with what it did', async ({ page }) => {
  await page.goto('./playground/')
  await page.getByRole('button', { name: 'New GraphQL request' }).click()
  await expect(box(page, 'Query')).toBeVisible()
  await expect(said(page)).toContainText('Costs at most 4 of 1,000 points, and is 4 of 8 levels deep.')

  await write(page, 'Query', 'query Page($first: Int!) { products(first: $first) { nodes { ti } } }')
  await expect(said(page)).toContainText('Line 1: Cannot query field "ti" on type "Product".')
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+Space')
  await page.getByRole('option', { name: /^title/ }).click()
  await expect(said(page)).toContainText('Variable "$first" has invalid value')
  await write(page, 'Variables', '{ "first": ')
  await expect(said(page)).toContainText('The variables are not JSON')
  await send(page)
  await expect(form(page)).toContainText('Not sent')
  await write(page, 'Variables', '{ "first": 3 }')
  await expect(said(page)).toContainText('Costs at most 3 of 1,000 points')

  await box(page, 'Query').press('ControlOrMeta+Enter')
  await expect(answer(page)).toContainText('200 OK')
  await expect(answer(page)).toContainText('Cost 3 of the 3 points that it could have cost.')
  await expect(answer(page)).toContainText('conforms to the contract')
  // What the form says is what the text says, and both are kept.
  await page.reload()
  await expect(box(page, 'Query')).toContainText('nodes { title }')
  await form(page).getByRole('radio', { name: 'Raw' }).check()
  await expect(form(page).getByRole('textbox', { name: 'Request as text' })).toHaveValue(/"first": 3/)
})

test('the schema is read from the top or from a word, and gives a query to start with', async ({ page }) => {
  await page.goto('./playground/#executeGraphql')
  const schema = form(page).locator('.graphql-docs')
  await schema.getByText('Schema', { exact: true }).click()
  await schema.getByRole('button', { name: 'Start with product', exact: true }).click()
  await expect(box(page, 'Query')).toContainText('query Product($by: ProductBy!)')
  await expect(said(page)).toContainText(/Costs at most \d+ of 1,000 points/)
  await schema.getByRole('button', { name: 'Type ProductConnection' }).first().click()
  await expect(schema.getByRole('heading', { name: 'type ProductConnection' })).toBeFocused()
  await schema.getByRole('searchbox', { name: 'Search in the schema' }).fill('restock')
  await schema.getByRole('searchbox', { name: 'Search in the schema' }).fill('priceMax')
  await schema.getByRole('button', { name: 'ProductFilter.priceMax' }).click()
  await expect(schema.getByRole('heading', { name: 'input ProductFilter' })).toBeVisible()
  await schema.getByRole('button', { name: 'Start', exact: true }).click()

  await write(page, 'Query', '{ cart { id } }')
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('F1')
  await expect(schema.getByRole('heading', { name: 'type Cart' })).toBeFocused()
  // The same again, from a schema that was closed and searched.
  await schema.getByRole('searchbox', { name: 'Search in the schema' }).fill('nothing of that name')
  await schema.getByText('Schema', { exact: true }).click()
  await box(page, 'Query').press('F1')
  await expect(schema.getByRole('heading', { name: 'type Cart' })).toBeFocused()

  // A field that fails does not take the others with it, and the status is 200 all the same.
  await write(page, 'Query', '{ me { name } products(first: 1) { nodes { title } } }')
  await send(page)
  await expect(answer(page)).toContainText('200 OK')
  await expect(answer(page)).toContainText('me failed with unauthenticated')
})

test('a subscription is answered as a stream that goes on when something happens', async ({ page, context }) => {
  await page.goto('./playground/#executeGraphql')
  await expect(box(page, 'Query')).toBeVisible()
  await form(page).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await write(page, 'Query', 'subscription { notifications { topic title } }')
  await expect(form(page).getByRole('checkbox', { name: /stream of events/ })).toBeChecked()
  await send(page)
  await expect(answer(page).getByRole('button', { name: 'Stop listening' })).toBeVisible()

  const other = await context.newPage()
  await other.goto('./playground/#getMe')
  await form(other).getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await send(other)
  await expect(answer(other)).toContainText('200 OK')
  await pick(other, 'updateMe')
  await form(other)
    .getByRole('textbox', { name: /Body/ })
    .fill('{ "email": "amina.new@example.com", "current_password": "learn-by-running" }')
  await send(other)
  await expect(answer(other)).toContainText('200 OK')
  await expect(answer(page)).toContainText('SECURITY')
  await expect(answer(page)).toContainText('1 event')
  await answer(page).getByRole('button', { name: 'Stop listening' }).click()
  await expect(form(page).getByRole('button', { name: 'Send', exact: true })).toBeEnabled()
})
