import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

// The parts of the playground, as a person names them.
export const form = (page: Page) => page.getByRole('form', { name: /^Try / })
export const answer = (page: Page) => page.getByRole('region', { name: 'Answer', exact: true })
export const log = (page: Page) => page.getByRole('region', { name: 'Requests' })
export const send = (page: Page) => form(page).getByRole('button', { name: 'Send', exact: true }).click()

/** Chooses an operation by typing a part of its name or path. */
export async function pick(page: Page, typed: string, operationId = typed): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Operation' })
  await field.fill(typed)
  await field.press('Enter')
  await expect(page.getByRole('form', { name: `Try ${operationId}` })).toBeVisible()
  await expect(field).toHaveValue(operationId)
}

/** Opens one of the instruments. */
export async function instrument(page: Page, name: string) {
  await page.getByRole('tab', { name }).click()
  const panel = page.getByRole('tabpanel', { name })
  await expect(panel).not.toContainText('Loading.')
  return panel
}
