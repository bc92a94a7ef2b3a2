import { expect, test } from './fixtures.ts'

test('a GraphQL cell is asked with its variables, and a mistake names its line', async ({ page }) => {
  await page.goto('./examples/graphql-product-page/')
  const cell = page.locator('nexus-cell')
  const log = cell.getByRole('log')
  await cell.getByRole('button', { name: 'Edit' }).click()
  const query = cell.getByRole('textbox', { name: 'Code of product-page.graphql' })
  const variables = cell.getByRole('textbox', { name: 'Variables of product-page.graphql' })
  await expect(query).toBeFocused()
  const write = async (box: typeof query, text: string) => {
    await box.press('ControlOrMeta+a')
    await page.keyboard.insertText(text)
  }
  const run = () => cell.getByRole('button', { name: 'Run', exact: true }).click()

  await write(variables, '{ "slug": "nyeri-aa", "reviews": 1 }')
  await variables.press('ControlOrMeta+Enter')
  await expect(log).toContainText('"title": "Nyeri AA coffee"')
  await expect(log).toContainText(/Cost: \d+ points? of at most \d+\. The shop was asked for data \d+ times\./)

  await write(query, '# as: kofi\n{ me { name } }')
  await run()
  await expect(log).toContainText('/v1/auth/login')
  await expect(log).toContainText('"name": "Kofi B."')

  await write(query, 'query {\n  products(first: 1) {\n    nodes { titel }\n  }\n}')
  await run()
  await expect(log).toContainText('Not run: 400 graphql_invalid (line 3)')
  await expect(page.locator('.cell-failed')).toContainText('titel')

  await write(query, '# as: nobody-here\n{ me { name } }')
  await run()
  await expect(log).toContainText('Nobody here is called nobody-here. There are amina, kofi')
  await write(variables, '{ "slug": ')
  await run()
  await expect(log).toContainText('The variables are not JSON')

  await cell.getByRole('button', { name: 'Reset', exact: true }).click()
  await run()
  await expect(log).toContainText('"title": "Huye mountain coffee"')
})

test('the second cell takes the cursor of the first, and says so', async ({ page }) => {
  await page.goto('./examples/graphql-cursors/')
  const second = page.locator('nexus-cell').filter({ hasText: '2. The page after it' })
  await second.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(second.getByRole('log')).toContainText('Runs ./1-first-page.graphql first.')
  await expect(second.getByRole('log')).toContainText('Takes products from ./1-first-page.graphql.')
  await expect(second.getByRole('log')).toContainText('Adire tote bag')
})

test('the gallery shows what is written in GraphQL', async ({ page }) => {
  await page.goto('./examples/')
  await page.getByRole('radio', { name: 'GraphQL' }).check()
  await expect(page.getByRole('link', { name: 'Aliases and fragments' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Before and after an index' })).toBeHidden()
})
