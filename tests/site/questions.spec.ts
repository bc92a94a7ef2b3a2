import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const questionsOn = (page: Page) => page.getByRole('region', { name: 'Check yourself' })
const question = (page: Page, words: string) => questionsOn(page).getByRole('listitem').filter({ hasText: words })
const choose = (of: Locator, words: string) => of.getByRole('radio', { name: words }).check()
const sidebarLink = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^How the sandbox works/ })

async function answer(page: Page, { tab, clock, curl }: Record<'tab' | 'clock' | 'curl', string>): Promise<void> {
  await choose(question(page, 'open a second tab'), tab)
  await choose(question(page, 'back to yesterday'), clock)
  await choose(question(page, 'in a terminal'), curl)
  await questionsOn(page).getByRole('button', { name: 'Check my answers' }).click()
}

const right = { tab: 'Yes, both tabs', clock: 'Reset the shop', curl: 'It fails' }

test('questions are reviewed after any score, missed ones can be retried, and the page stays checked', async ({ page, isMobile }) => {
  await page.goto('./start/sandbox/')
  const all = questionsOn(page)
  await answer(page, { ...right, clock: 'Wait.' })
  await expect(all.getByRole('status')).toHaveText(/^2 of 3 right/)
  const missed = question(page, 'back to yesterday')
  await expect(missed).toContainText('Not this one: B is right.')
  for (const reason of ['The clock refuses it', 'A scenario and a snapshot', 'It stays ahead of yours'])
    await expect(missed.getByText(reason)).toBeVisible()
  await expect(question(page, 'in a terminal').getByText('There is no shared shop')).toBeVisible()

  await all.getByRole('button', { name: 'Retry the missed ones' }).click()
  await expect(missed.getByRole('radio').first()).toBeFocused()
  await expect(missed.getByText('The clock refuses it')).toBeHidden()
  await choose(missed, right.clock)
  await all.getByRole('button', { name: 'Check my answers' }).click()
  await expect(all.getByRole('status')).toHaveText(/^All 3 right/)

  await page.reload()
  await expect(all.getByRole('status')).toHaveText(/^All 3 right/)
  if (!isMobile) await expect(sidebarLink(page)).toHaveAccessibleName(/done/)
  await page.goto('./paths/foundations/')
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^How the sandbox works/ })
      .first(),
  ).toHaveAccessibleName(/done/)
  await expect(page.getByText(/1 of \d+ written pages done, 1 opened\./)).toBeVisible()
})

test('questions can be answered from the keyboard, and a missing answer is named', async ({ page }) => {
  await page.goto('./start/sandbox/')
  const all = questionsOn(page)
  const check = all.getByRole('button', { name: 'Check my answers' })
  await check.press('Enter')
  await expect(all.getByRole('status')).toHaveText(/^Answer every question first/)
  const first = question(page, 'open a second tab').getByRole('radio')
  await expect(first.first()).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(first.nth(1)).toBeChecked()
  await choose(question(page, 'back to yesterday'), right.clock)
  await choose(question(page, 'in a terminal'), right.curl)
  await check.press('Enter')
  await expect(all.getByRole('status')).toHaveText(/^2 of 3 right/)
  await all.getByRole('button', { name: 'Start over' }).press('Enter')
  await expect(first.first()).toBeFocused()
  await expect(all.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('what a path has not got yet is named and leads nowhere', async ({ page }) => {
  await page.goto('./paths/api-engineer/')
  await expect(page.getByRole('main').getByText('Webhooks, both sides · not written yet')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Webhooks, both sides' })).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every option has its reason behind a fold', async ({ page }) => {
    await page.goto('./start/sandbox/')
    const one = question(page, 'open a second tab')
    await one.getByText('Answer and reasons').click()
    await expect(one.getByText('One service worker answers all tabs')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Check my answers' })).toBeHidden()
  })
})
