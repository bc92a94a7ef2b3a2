import { expect, test } from './fixtures.ts'
import { samplePages } from './site-pages.ts'

for (const width of [320, 768, 1920]) {
  test(`nothing is wider than a window of ${width} pixels`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width, height: 800 })
    for (const path of samplePages()) {
      await page.goto(`.${path}`)
      const { right, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        // The header is fixed, so what sticks out of it makes nothing scroll.
        const controls = [...document.querySelectorAll('header :is(a, button, summary)')].filter((control) => control.checkVisibility())
        return { right: Math.max(scrollWidth, ...controls.map((control) => control.getBoundingClientRect().right)), clientWidth }
      })
      expect.soft(right, path).toBeLessThanOrEqual(clientWidth)
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an operation page says everything about the operation', async ({ page }) => {
    await page.goto('./api/createOrder/')
    for (const name of ['Who may call it', 'Request body', 'Rules', 'Answers', 'Problems', 'As code'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
    await expect(page.getByText('Idempotency-Key', { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'out_of_stock' }).first()).toBeVisible()
    await expect(page.locator('main')).toContainText('curl')
  })

  test('a lesson shows its code and what it prints', async ({ page }) => {
    await page.goto('./start/quickstart/')
    const cell = page.locator('nexus-cell').first()
    await expect(cell).toContainText('await fetch')
    await cell.getByText('Expected output').click()
    await expect(cell.locator('.cell-expected')).toContainText('The token is valid for')
  })

  test('Scalar is replaced by the list of operations', async ({ page }) => {
    await page.goto('./api/reference/')
    await page.getByRole('link', { name: /POST \/v1\/orders Check out/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check out a cart')
  })
})

test('on paper there are words and code, and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./start/quickstart/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('nexus-cell .cell-code').first()).toBeVisible()
  await expect(page.locator('nexus-cell .cell-expected pre').first()).toBeVisible()
  await expect(page.getByText('This build was not verified')).toBeVisible()
  for (const name of ['Main', 'Site', 'Previous and next page'])
    await expect(page.getByRole('navigation', { name, exact: true })).toBeHidden()
  for (const name of ['Run', 'Search', 'Copy to clipboard']) await expect(page.getByRole('button', { name }).first()).toBeHidden()
  await page.goto('./foundations/asyncio/')
  await expect(page.getByRole('button', { name: 'event loop', exact: true })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } })

    // Axe looks at the colours of text only (WCAG 1.4.11).
    test('the button of the sidebar can be told from what it stands on', async ({ page }) => {
      await page.goto('./apis/etags/')
      const lightness = await page.getByRole('button', { name: 'Menu' }).evaluate((button) => {
        const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
        const of = (colour: string) => {
          context.fillStyle = colour
          context.fillRect(0, 0, 1, 1)
          const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue
        }
        const { color, backgroundColor } = getComputedStyle(button)
        return [of(color), of(backgroundColor)] as const
      })
      expect(Math.abs(lightness[0] - lightness[1])).toBeGreaterThan(100)
    })
  })
}
