import { answer, form, instrument, log, send } from './bench.ts'
import { expect, test } from './fixtures.ts'

// A request that is lost on purpose is a failed request.
test.use({ expectedError: /ERR_FAILED|Failed to load resource/ })

test('a preset is switched on, seen, kept under a name of your own, and stopped', async ({ page }) => {
  await page.goto('./playground/')
  const chaos = await instrument(page, 'Chaos')
  await expect(chaos).toContainText('Nothing goes wrong on purpose.')
  await chaos.getByRole('button', { name: 'Too many requests', exact: true }).click()
  await expect(chaos).toContainText('answer with quota_exceeded, 3 times')
  await send(page)
  await expect(answer(page)).toContainText('429 Too Many Requests')
  await expect(answer(page)).toContainText('What to do')
  await expect(chaos).toContainText('2 times')

  const one = chaos.getByRole('form', { name: 'One more fault' })
  await one.getByRole('combobox', { name: 'What goes wrong' }).selectOption('drop')
  await one.getByRole('combobox', { name: 'Where' }).selectOption('listCategories')
  await one.getByRole('button', { name: 'Add' }).click()
  await expect(chaos).toContainText('lose the answer, only listCategories')
  await chaos.getByRole('textbox', { name: 'Name of the preset' }).fill('My bad day')
  await chaos.getByRole('button', { name: 'Save as a preset' }).click()
  await chaos.getByRole('button', { name: 'Stop all' }).click()
  await expect(chaos).toContainText('Nothing goes wrong on purpose.')
  await page.reload()
  await instrument(page, 'Chaos')
  await chaos.getByRole('button', { name: 'My bad day', exact: true }).click()
  await expect(chaos).toContainText('only listCategories')
})

test('offline is offline until it is stopped', async ({ page }) => {
  await page.goto('./playground/')
  const chaos = await instrument(page, 'Chaos')
  await chaos.getByRole('button', { name: 'Offline', exact: true }).click()
  await expect(chaos).toContainText('lose the request')
  await send(page)
  await expect(form(page)).toContainText('No answer came')
  await expect(log(page)).toContainText('lost')
  await chaos.getByRole('button', { name: 'Stop: lose the request' }).click()
  await send(page)
  await expect(answer(page)).toContainText('200 OK')
})
