import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const term = (page: Page) => page.getByRole('main').getByRole('button', { name: 'normalisation' })
const meaning = (page: Page) => page.getByText('Splitting tables until each fact stands in one place')

test.beforeEach(({ page }) => page.goto('./databases/modelling/'))

test('a word says what it means from the keyboard, and Escape puts it away', async ({ page }) => {
  await term(page).press('Enter')
  await expect(meaning(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Glossary' }).and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(meaning(page)).toBeHidden()
  await expect(term(page)).toBeFocused()
})

test('a mouse may move from the word to its meaning, and takes it away by leaving', async ({ page, isMobile }) => {
  test.skip(isMobile, 'There is no mouse.')
  await term(page).hover()
  await expect(meaning(page)).toBeVisible()
  await meaning(page).hover()
  await page.waitForTimeout(400)
  await expect(meaning(page)).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(meaning(page)).toBeHidden()
})

test('a click leads to the meaning, and its link to the whole entry', async ({ page, isMobile }) => {
  if (isMobile) await term(page).tap()
  else await term(page).hover()
  await meaning(page).getByRole('link', { name: 'Glossary' }).click()
  await expect(page).toHaveURL(/\/reference\/glossary\/#normalisation$/)
  await expect(page.getByText('Splitting tables until each fact stands in one place')).toBeInViewport()
})
