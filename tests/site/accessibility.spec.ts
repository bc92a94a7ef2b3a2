import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axeExceptions } from './axe-exceptions.ts'
import { expect, test } from './fixtures.ts'
import { samplePages } from './site-pages.ts'

/** What axe finds, without the faults that are known not to be ours. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const isExcepted = (rule: string, target: string) =>
    page.locator(target).evaluateAll(
      (elements, selectors) => elements.length > 0 && elements.every((element) => selectors.some((one) => element.closest(one))),
      axeExceptions.filter((exception) => exception.rule === rule).map(({ selector }) => selector),
    )
  const found = await Promise.all(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(async ({ target, failureSummary }) => {
        const place = target.flat().join(' ')
        return (await isExcepted(id, place)) ? [] : [`${id} at ${place}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`]
      }),
    ),
  )
  return found.flat()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const path of samplePages()) {
      test(`${path} has nothing that axe objects to`, async ({ page }) => {
        await page.goto(`.${path}`)
        if (path === '/api/reference/') await expect(page.locator('#scalar')).toContainText('Test Request', { timeout: 30_000 })
        expect(await faults(page)).toEqual([])
      })
    }

    test('the search with results, an answer, an open editor and the menu of a phone', async ({ page }) => {
      await page.goto('./')
      await page.getByRole('button', { name: 'Search' }).first().click()
      await page.getByRole('combobox', { name: /Search pages/ }).fill('cart')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await faults(page)).toEqual([])

      await page.goto('./api/listProducts/')
      await page.getByRole('form', { name: 'Try listProducts' }).getByRole('button', { name: 'Send' }).click()
      await expect(page.getByRole('region', { name: 'Answer' })).toContainText('200 OK')
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true
      })
      expect(await faults(page)).toEqual([])

      await page.goto('./start/quickstart/')
      const cell = page.locator('nexus-cell').first()
      await cell.getByRole('button', { name: 'Edit' }).click()
      await expect(cell.getByRole('textbox')).toBeVisible()
      await cell.getByRole('button', { name: 'Run' }).click()
      await expect(cell.getByRole('log')).toContainText('The token is valid for')
      expect(await faults(page)).toEqual([])

      await page.setViewportSize({ width: 390, height: 844 })
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(page.getByRole('link', { name: 'Playground' }).first()).toBeVisible()
      expect(await faults(page)).toEqual([])
    })
  })
}

test('the exceptions are still needed', async ({ page }) => {
  await page.goto('./api/reference/')
  await expect(page.locator('#scalar')).toContainText('Test Request', { timeout: 30_000 })
  for (const { selector } of axeExceptions) expect(selector).toContain('#scalar')
})
