import type { Page } from '@playwright/test'
import { instrument, log } from './bench.ts'
import { expect, test } from './fixtures.ts'

const strip = (page: Page) => page.getByRole('tabpanel', { name: 'Journeys' })
const answerTo = (page: Page, step: number) => strip(page).getByRole('region', { name: `Answer to step ${step}` })
const sendStep = (page: Page, step: number) =>
  strip(page)
    .getByRole('form', { name: `Step ${step}` })
    .getByRole('button', { name: /^Send/ })
    .click()

/** Sends a step that does what is expected, and goes on to the next. */
async function walkOn(page: Page, step: number): Promise<void> {
  await sendStep(page, step)
  await answerTo(page, step).getByRole('button', { name: 'Next', exact: true }).click()
  await expect(strip(page).getByRole('form', { name: `Step ${step + 1}` })).toBeVisible()
}

test('each journey arrives by "Run the rest", with every condition fulfilled', async ({ page }) => {
  await page.goto('./playground/')
  const panel = await instrument(page, 'Journeys')
  const choice = panel.getByRole('combobox', { name: 'Journey' })
  const titles = await choice.getByRole('option').allTextContents()
  expect(titles).toHaveLength(10)
  for (const title of titles) {
    await choice.selectOption(title)
    const steps = panel.getByRole('list', { name: `Steps of "${title}"` }).locator('> li')
    const count = await steps.count()
    await panel.getByRole('button', { name: 'Run the rest' }).click()
    await expect(panel).toContainText(`Step ${count} of ${count}: answered`, { timeout: 60_000 })
    await expect(panel).toContainText('The journey has arrived.')
    await expect(steps.filter({ hasText: '✓ answered' })).toHaveCount(count)
    await expect(answerTo(page, count)).toBeFocused()
    await expect(answerTo(page, count).getByText('Does not hold')).toHaveCount(0)
  }
})

test('a step that was changed misses its condition, is undone, mended, and the walk goes on after a reload', async ({ page }) => {
  await page.goto('./reference/journeys/#card-challenge')
  await page
    .locator('section', { has: page.locator('#card-challenge') })
    .getByRole('link', { name: 'Walk it in the playground' })
    .click()
  const panel = strip(page)
  await expect(panel.getByRole('combobox', { name: 'Journey' })).toHaveValue('card-challenge')
  await expect(panel.getByRole('form', { name: 'Step 1' })).toBeVisible()
  // A link sends nothing by itself.
  await expect(log(page)).toContainText('Requests to the shop will be listed here')

  // A step ahead of the others says what it waits for.
  await panel.getByRole('button', { name: /^3\. / }).click()
  await sendStep(page, 3)
  await expect(panel).toContainText('Not sent: Authorization waits for step 2, amina-logs-in.')
  await panel.getByRole('button', { name: /^1\. / }).click()
  for (let step = 1; step <= 6; step++) await walkOn(page, step)

  await expect(panel).toContainText('from step 6, check-out')
  const body = panel.getByRole('textbox', { name: /^Body/ })
  await expect(body).toHaveValue(/"order_id": "ord_\w+"/)
  await body.fill((await body.inputValue()).replace('tok_challenge', 'tok_ok'))
  await body.press('Control+Enter')
  await expect(answerTo(page, 7)).toBeFocused()
  await expect(panel).toContainText('Step 7 of 10: answered 201, not as expected. One condition does not hold.')
  await expect(answerTo(page, 7)).toContainText('Does not hold: status of the answer is requires_action. It is captured.')
  await answerTo(page, 7).getByRole('button', { name: 'Put the shop back to before this step' }).click()
  await expect(panel).toContainText('The shop is as it was before step 7.')
  await panel.getByRole('button', { name: 'Put back what the journey says' }).click()
  await expect(body).toHaveValue(/tok_challenge/)
  await walkOn(page, 7)
  await expect(panel.getByRole('button', { name: /^8\. / })).toBeFocused()
  await expect(log(page)).toContainText('/v1/payments')

  await page.reload()
  await expect(panel.getByRole('form', { name: 'Step 8' })).toBeVisible()
  await expect(panel).toContainText('from step 7, pay')
  await panel.getByRole('button', { name: 'Run the rest' }).click()
  await expect(panel).toContainText('The journey has arrived.')

  await panel.getByRole('button', { name: 'Start again' }).click()
  await expect(panel).toContainText('Your shop stays as it is until step 1 starts it anew as "A busy shop".')
  await expect(panel.getByRole('button', { name: /^1\. / })).toBeFocused()
  await expect(panel.getByRole('button', { name: 'Skip it, and walk in the shop as it is' })).toBeVisible()
})
