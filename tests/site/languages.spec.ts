import { expect, test } from './fixtures.ts'

test('the language that was chosen is chosen on every page, before anything is painted', async ({ page }) => {
  await page.goto('./examples/checkout/')
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  await expect(tab('TypeScript')).toHaveAttribute('aria-selected', 'true')
  await tab('TypeScript').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Python')).toBeFocused()
  await page.keyboard.press('End')
  await expect(tab('curl')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel')).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('tabpanel', { name: 'Python' })).toContainText('Python 3.14, runs here')

  await page.goto('./examples/pay/')
  await expect(tab('Python')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('nexus-cell:visible')).toHaveCount(1)
  await expect(page.locator('nexus-cell:visible')).toHaveAttribute('data-name', 'pay.py')
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 500)
      }),
  )
  expect(shift).toBeLessThan(0.02)
})

test('curl prints what came back, and says which options it does not have', async ({ page }) => {
  await page.goto('./examples/backoff/')
  await page.getByRole('tab', { name: 'curl' }).click()
  const cell = page.locator('nexus-cell:visible')
  const log = cell.getByRole('log')
  await cell.getByRole('button', { name: 'Edit' }).click()
  const run = async (code: string) => {
    await cell.getByRole('textbox').press('ControlOrMeta+a')
    await page.keyboard.insertText(code)
    await cell.getByRole('button', { name: 'Run', exact: true }).click()
  }
  await run('api=https://api.nexuscommerce.example\ncurl -sv "$api/v1/carts" \\\n  --json \'{"currency": "KES"}\' | jq -r .status')
  await expect(log).toContainText('> POST /v1/carts HTTP/2')
  await expect(log).toContainText('< HTTP/2 201')
  await expect(log).toContainText('active')
  await run('curl -i https://api.nexuscommerce.example/v1/products/nothing')
  await expect(log).toContainText('HTTP/2 404')
  await expect(log).toContainText('content-type: application/problem+json')
  await run('# one\ncurl --cookie-jar jar https://api.nexuscommerce.example/v1/products')
  await expect(log).toContainText(
    'option --cookie-jar is not available here: the shop sets no cookies, and a browser shows none to a page (line 2)',
  )
  await expect(page.locator('.cell-failed')).toHaveCount(1)
  await run('curl https://example.com/')
  await expect(log).toContainText('Could not resolve host: example.com. A cell reaches the shop')
})
