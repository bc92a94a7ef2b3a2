import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axeExceptions } from './axe-exceptions.ts'
import { expect, test } from './fixtures.ts'
import { samplePages } from './site-pages.ts'

interface Fault {
  rule: string
  /** The exceptions that its element lies in, by their place in the list. */
  exceptions: number[]
  text: string
}

/** What axe finds, and whether it is known not to be ours. */
async function allFaults(page: Page, rules?: string[]): Promise<Fault[]> {
  // No page has a frame, which is all that the other mode is for; and what is in order needs no report.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return Promise.all(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(async ({ target, failureSummary }) => {
        const place = target.flat().join(' ')
        const candidates = axeExceptions.map(({ rule, selector }) => (rule === id ? selector : null))
        const exceptions = await page
          .locator(place)
          .first()
          .evaluate(
            (element, selectors) => selectors.flatMap((selector, index) => (selector !== null && element.closest(selector) ? [index] : [])),
            candidates,
          )
        return { rule: id, exceptions, text: `${id} at ${place}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}` }
      }),
    ),
  )
}

const faults = async (page: Page, rules?: string[]) =>
  (await allFaults(page, rules)).filter(({ exceptions }) => exceptions.length === 0).map(({ text }) => text)

// Rules that look at colours. What the others find does not change with the theme.
const aboutColours = ['color-contrast', 'link-in-text-block']

test.use({ reducedMotion: 'reduce' })

test.describe('each page', () => {
  // Nothing is asked of the shop here, and a service worker that starts for each page would take most of the time.
  test.use({ serviceWorkers: 'block' })

  for (const path of samplePages()) {
    test(`${path} has nothing that axe objects to, in light and in dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`.${path}`)
      if (path === '/api/reference/') await expect(page.locator('#scalar')).toContainText('Test Request', { timeout: 30_000 })
      expect(await faults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      expect(await faults(page, aboutColours)).toEqual([])
    })
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the search with results, an answer, open editors and the menu of a phone', async ({ page }) => {
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

      await page.goto('./playground/#executeGraphql')
      const request = page.getByRole('form', { name: 'Try executeGraphql' })
      await expect(request.getByRole('textbox', { name: 'Query' })).toBeVisible()
      await request.getByText('Schema', { exact: true }).click()
      await request.getByRole('button', { name: 'Send', exact: true }).click()
      await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText('200 OK')
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

test('Scalar has the faults that are excepted, and no other', async ({ page }) => {
  await page.goto('./api/reference/')
  await expect(page.locator('#scalar')).toContainText('Test Request', { timeout: 60_000 })
  const closed = await allFaults(page)
  await page
    .getByRole('button', { name: /^Test Request/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: /Send/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('200 OK')
  const found = [...closed, ...(await allFaults(page))]
  expect(found.filter(({ exceptions }) => exceptions.length === 0)).toEqual([])
  const used = new Set(found.flatMap(({ exceptions }) => exceptions))
  expect(axeExceptions.filter((_, index) => !used.has(index))).toEqual([])
})
