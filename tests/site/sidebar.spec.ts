import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Main' })

test('lists the pages of the section one is in, and of the others where they begin', async ({ page }) => {
  await page.goto('./databases/indexes/')
  await expect(sidebar(page).getByRole('link', { name: /^Indexes that fit the query/ })).toHaveAttribute('aria-current', 'page')
  await expect(sidebar(page).getByRole('link', { name: /^Read an execution plan/ })).toBeVisible()
  await expect(sidebar(page).getByRole('link', { name: /^Models and the ORM/ })).toHaveCount(0)

  const django = sidebar(page).getByRole('link', { name: 'Django', exact: true })
  await django.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Models and the ORM')
  await expect(sidebar(page).getByRole('link', { name: /^Models and the ORM/ })).toHaveAccessibleName(/visited/)
  await page.goBack()
  await expect(django).toHaveAccessibleName('Django')
})
