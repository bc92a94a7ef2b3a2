import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

// The state of the shop is looked at where a reader sees it: in the list of requests and in the answers of the forms.
async function openCart(page: Page): Promise<string> {
  await page.goto('./api/createCart/')
  const form = page.getByRole('form', { name: 'Try createCart' })
  await form.getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await form.getByRole('button', { name: 'Send' }).click()
  const answer = form.getByRole('region', { name: 'Answer' })
  await expect(answer).toContainText(/20[01] /)
  return /crt_\w{26}/.exec((await answer.textContent()) ?? '')![0]
}

/** Creating a cart again gives the same one, with 200, where the shop is the same (BR-11). */
async function expectSameShop(page: Page, cart: string): Promise<void> {
  expect(await openCart(page)).toBe(cart)
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('200 OK')
}

test('state survives a reload', async ({ page }) => {
  const cart = await openCart(page)
  await page.reload()
  await expectSameShop(page, cart)
})

test('a second tab sees the same shop, at once', async ({ page, context }) => {
  const cart = await openCart(page)
  const second = await context.newPage()
  await second.goto('./playground/')
  await expect(second.getByRole('region', { name: 'Requests' })).toContainText('/v1/carts')
  await expectSameShop(second, cart)
})

test('the panel says how the shop is reached', async ({ page }) => {
  await page.goto('./playground/')
  await expect(page.getByRole('region', { name: 'Your sandbox' })).toContainText('The service worker of this site answers')
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('the page answers itself, says so, and keeps the state over a reload', async ({ page }) => {
    await page.goto('./playground/')
    await expect(page.getByRole('region', { name: 'Your sandbox' })).toContainText('so the page itself answers')
    const cart = await openCart(page)
    await page.reload()
    await expectSameShop(page, cart)
  })

  test('cells run all the same', async ({ page }) => {
    await page.goto('./start/quickstart/')
    const cell = page.locator('nexus-cell').filter({ hasText: '5. Place the order' })
    await cell.getByRole('button', { name: 'Run' }).click()
    await expect(cell.getByRole('log')).toContainText('pending_payment')
  })

  test('a device that is full is named, and the shop goes on', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('There is no space left.', 'QuotaExceededError')
      }
    })
    const cart = await openCart(page)
    expect(cart).toMatch(/^crt_/)
    await page.goto('./playground/')
    const panel = page.getByRole('region', { name: 'Your sandbox' })
    await panel.getByRole('button', { name: '+10 min' }).click()
    await expect(panel).toContainText('This browser refused to save')
    await expect(panel).toContainText('The clock went on')
  })
})
