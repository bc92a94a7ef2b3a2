import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

// What only Chromium's debugging protocol can do: stop the worker, reload past it, and cut the network.
async function placeOrder(page: Page): Promise<void> {
  await page.goto('./start/quickstart/')
  const cell = page.locator('nexus-cell').filter({ hasText: '5. Place the order' })
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.getByRole('log')).toContainText('NX-')
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

const orders = (page: Page) => page.getByRole('region', { name: 'Requests' }).getByText('/v1/orders')

test('state survives a stopped worker', async ({ page, context }) => {
  await placeOrder(page)
  await stopWorkers(context, page)
  const cell = page.locator('nexus-cell').filter({ hasText: '5. Place the order' })
  await cell.getByRole('button', { name: 'Run' }).click()
  // The same key gives the same order: nothing was forgotten.
  await expect(cell.getByRole('log')).toContainText('NX-')
  await page.goto('./playground/')
  await expect(orders(page)).toHaveCount(2)
})

test('a hard reload, which goes past the worker, finds the same shop', async ({ page, context }) => {
  await placeOrder(page)
  await page.goto('./playground/')
  await expect(orders(page)).toHaveCount(1)
  const session = await context.newCDPSession(page)
  await session.send('Page.reload', { ignoreCache: true })
  await expect(orders(page)).toHaveCount(1)
  const form = page.getByRole('form', { name: 'Try listProducts' })
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('200 OK')
})

test.describe('offline', () => {
  test.use({ expectedError: /ERR_INTERNET_DISCONNECTED|status of 504/ })

  test('visited pages open again, cells run, and other pages say what is missing', async ({ page, context }) => {
    await placeOrder(page)
    await page.goto('./api/createCart/')
    await page.getByRole('form', { name: 'Try createCart' }).getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('region', { name: 'Answer' })).toContainText('conforms')
    await page.goto('./')
    await context.setOffline(true)

    await page.goto('./start/quickstart/')
    const cell = page.locator('nexus-cell').filter({ hasText: '1. Log in' })
    await cell.getByRole('button', { name: 'Run' }).click()
    await expect(cell.getByRole('log')).toContainText('The token is valid for')

    await page.goto('./api/createCart/')
    await page.getByRole('form', { name: 'Try createCart' }).getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('region', { name: 'Answer' })).toContainText('201 Created')

    await page.goto('./best-practices/apis/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/offline|network/i)
  })
})

test.describe('the first page', () => {
  test.use({ expectedError: /ERR_INTERNET_DISCONNECTED/ })

  test('that was opened before the worker was there is kept as well', async ({ page, context }) => {
    await page.goto('./build/')
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const own = performance.getEntriesByType('resource').map(({ name }) => name)
          const isOwn = (url: string) => url.startsWith(location.origin)
          const found = await Promise.all([location.href, ...own.filter(isOwn)].map((url) => caches.match(url, { ignoreVary: true })))
          return found.every(Boolean) && navigator.serviceWorker.controller?.state
        }),
      )
      .toBe('activated')
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Build on it')
  })
})

test.describe('beside another site', () => {
  test.use({ expectedError: /favicon\.ico/ })

  test('the worker goes when another site is served from the same port', async ({ page, context }) => {
    await placeOrder(page)
    await context.route('**/start/sandbox/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Another site</title>' }))
    await page.goto('./start/sandbox/')
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})
