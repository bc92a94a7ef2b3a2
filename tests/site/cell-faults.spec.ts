import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const slow = { timeout: 120_000 }
const quickstart = './start/quickstart/'

/** Opens a cell and answers how to run other code in it. */
async function openCell(page: Page, path: string) {
  await page.goto(path)
  const cell = page.locator('nexus-cell').first()
  await cell.getByRole('button', { name: 'Edit' }).click()
  const run = async (code: string) => {
    await cell.getByRole('textbox').press('ControlOrMeta+a')
    await page.keyboard.insertText(code)
    await press(cell)
  }
  return { cell, run, log: cell.getByRole('log') }
}

const press = (cell: Locator) => cell.getByRole('button', { name: 'Run', exact: true }).click()

test('an endless loop and endless output end at their limits, and long answers are cut with a word', async ({ page }) => {
  const { run, log } = await openCell(page, quickstart)
  await run('while (true) {}')
  await expect(log).toContainText('Stopped after 10 seconds. An endless loop, or an answer that never came?', slow)
  await run("for (;;) console.log('x'.repeat(1000))")
  await expect(log).toContainText('Stopped after 100,000 characters of output.', slow)
  await run('for (let i = 0; i < 600; i++) console.log(i)')
  await expect(log).toContainText('More than 500 lines; the rest is not shown.', slow)
  await run("console.log('fine')")
  await expect(log).toContainText('fine')
})

test('an error shows the calls in the code of the reader, the line is marked, and values fold', async ({ page }) => {
  const { cell, run, log } = await openCell(page, quickstart)
  await run("function share(people: number) {\n  if (people === 0) throw new Error('nobody')\n}\n\nshare(0)")
  await expect(log).toContainText('line 5\n  line 2, in share\nError: nobody (line 2)')
  await expect(cell.locator('.cell-failed')).toHaveText("  if (people === 0) throw new Error('nobody')")
  await run("console.log({ cart: { lines: Array.from({ length: 30 }, (_, at) => 'number ' + at) } })")
  await expect(log).toContainText('number 29')
  const fold = log.locator('details').filter({ hasText: 'lines' }).last()
  await expect(fold).toHaveAttribute('open')
  await fold.locator('summary').click()
  await expect(fold).not.toHaveAttribute('open')
  await fold.locator('summary').press('Enter')
  await expect(fold).toHaveAttribute('open')
})

test('a program that fills the memory takes its tab with it, and nothing else', async ({ page, context }) => {
  const { run, log } = await openCell(page, quickstart)
  await run(`const answer = await fetch('https://api.nexuscommerce.example/v1/carts', {
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"currency":"KES"}',
})
const cart = await answer.json()
console.log('made', cart.id, cart.cart_token, '.')`)
  await expect(log).toContainText('made crt_', slow)
  const [, id, token] = /made (crt_\w+) (\S+) \./.exec((await log.textContent()) ?? '') ?? []
  // The browser ends it when its memory is full, unless the limit of time is faster.
  const crash = page.waitForEvent('crash', slow)
  const limit = log.getByText(/^Stopped after/).waitFor(slow)
  await run('const all: unknown[] = []\nfor (;;) all.push(new Array(3e7))')
  await Promise.any([crash, limit])
  await page.close()

  const { run: runAgain, log: logAgain } = await openCell(await context.newPage(), quickstart)
  await runAgain(`const answer = await fetch('https://api.nexuscommerce.example/v1/carts/${id}', { headers: { 'Cart-Token': '${token}' } })
console.log('found', (await answer.json()).id)`)
  await expect(logAgain).toContainText(`found ${id}`, slow)
})

test('a page that was ended by a run says so when it comes back, and has the code', async ({ page }) => {
  // Playwright cannot go on in a tab that crashed. A page that cannot hear that it is left is in the same place.
  await page.addInitScript(() => addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true }))
  const { run, log } = await openCell(page, quickstart)
  await run("console.log('begun')\nfor (;;) {}")
  await expect(log).toContainText('begun', slow)
  await page.reload()
  await expect(log).toContainText('The browser ended this page while this cell ran.')
  await expect(page.getByRole('textbox', { name: /^Code of/ }).first()).toContainText('for (;;) {}')
  await page.reload()
  await expect(page.getByText('The browser ended this page')).toHaveCount(0)
})

test('a wait for a lock ends, says why, and the database is there again', async ({ page }) => {
  const { run, log } = await openCell(page, './examples/queue/')
  await run(`create table one (id int primary key);
insert into one values (1);
begin;
update one set id = 2;
prepare transaction 'other';
update one set id = 3;`)
  await expect(log).toContainText('Stopped after 10 seconds. A query without an end, or a wait for a lock?', slow)
  await expect(log).toContainText('the database is as it was at the start')
  await run('select count(*) from orders')
  await expect(log.getByRole('cell', { name: '600' })).toBeVisible(slow)
})

test('PostgreSQL says when its memory is used up, and goes on', async ({ page }) => {
  const { run, log } = await openCell(page, './examples/queue/')
  await run("select length(repeat('x', 1200000000));\nselect count(*) from orders;")
  await expect(log).toContainText('ERROR 54000: requested length too large (line 1)', slow)
  await expect(log.getByRole('cell', { name: '600' })).toBeVisible(slow)
  await run("select count(a) from (select array_agg(repeat('x', 200000000)) a from generate_series(1, 30)) b;")
  // On a slow machine the limit of time comes first.
  await expect(log).toContainText(/ERROR 53200: out of memory|Stopped after 10 seconds/, slow)
  await run('select count(*) from orders;')
  await expect(log.getByRole('cell', { name: '600' })).toBeVisible(slow)
})

test('SQL starts no programs', async ({ page }) => {
  const { run, log } = await openCell(page, './examples/queue/')
  await run("copy (select 1) to program 'curl https://example.com';")
  await expect(log).toContainText('COPY … PROGRAM is not available here: there are no programs in a page. (line 1)', slow)
})

test.describe('a browser that saves data', () => {
  test('is asked before an engine is loaded, and once', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Object.getPrototypeOf(navigator), 'connection', { value: { saveData: true }, configurable: true })
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./examples/python-token-bucket/')
    const cell = page.locator('nexus-cell')
    const log = cell.getByRole('log')
    await press(cell)
    await expect(log).toContainText('Your browser is set to save data. Python takes 6 MB, once.')
    expect(asked.filter((url) => url.includes('/engines/'))).toEqual([])
    await log.getByRole('button', { name: 'Load 6 MB' }).click()
    await expect(log).toContainText('Done in', slow)
    await press(cell)
    await expect(log).toContainText('Done in', slow)
    await expect(log).not.toContainText('save data')
  })
})

test.describe('what cannot be loaded', () => {
  test.use({ expectedError: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource|Failed to fetch dynamically/ })

  test('offline before the first run, a cell says so, and runs when the network is back', async ({ page, context }) => {
    await page.goto('./examples/index/', { waitUntil: 'networkidle' })
    const cell = page.locator('nexus-cell').first()
    const log = cell.getByRole('log')
    // The code of the cell itself is there, PostgreSQL is not.
    await cell.getByRole('button', { name: 'Edit' }).click()
    await context.route('**/engines/**', (route) => route.abort())
    await press(cell)
    await expect(log).toContainText('The engine could not be loaded. Are you offline?', slow)
    await context.unroute('**/engines/**')
    await press(cell)
    await expect(log).toContainText('Seq Scan', slow)
  })

  test('an editor that does not come says so, and the cell still runs', async ({ page, context }) => {
    await page.goto('./start/quickstart/', { waitUntil: 'networkidle' })
    const cell = page.locator('nexus-cell').first()
    await press(cell)
    await expect(cell.getByRole('log')).toContainText('Done in', slow)
    await context.route('**/_astro/editor*.js', (route) => route.abort())
    await cell.getByRole('button', { name: 'Edit' }).click()
    await expect(cell.getByRole('log')).toContainText('The editor could not be loaded.')
    await press(cell)
    await expect(cell.getByRole('log')).toContainText('Done in', slow)
  })

  test('a language whose script does not come says what to do', async ({ page, context }) => {
    await page.goto('./examples/graphql-flood/', { waitUntil: 'networkidle' })
    const cell = page.locator('nexus-cell')
    await cell.getByRole('button', { name: 'Edit' }).click()
    await expect(cell.getByRole('textbox')).toBeVisible()
    await context.route('**/_astro/*.js', (route) => route.abort())
    await press(cell)
    await expect(cell.getByRole('log')).toContainText(
      'What runs GraphQL could not be loaded. Look to your network connection, then reload the page.',
    )
  })
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('TypeScript asks the shop through the page, and follows a stream', async ({ page }) => {
    await page.goto('./examples/notification-stream/')
    const cell = page.locator('nexus-cell:visible')
    await press(cell)
    await expect(cell.getByRole('log')).toContainText('At once: order.cancelled', slow)
    await expect(cell.getByRole('log')).toContainText('Missed: order.cancelled', slow)
  })
})

test.describe('isolation', () => {
  test.use({ expectedError: /Content Security Policy|Refused to|violates|blocked/i })

  test('code has no document, no storage, no other worker and no other host', async ({ page }) => {
    const { run, log } = await openCell(page, quickstart)
    await run(`const names = ['document', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel', 'Worker', 'SharedWorker', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'parent']
for (const name of names) console.log(name, typeof (globalThis as any)[name])
const tries: Record<string, () => unknown> = {
  fetched: () => fetch('https://example.com/'),
  evaluated: () => eval('1 + 1'),
  constructed: () => new Function('return 1')(),
}
for (const [name, go] of Object.entries(tries)) {
  try { await go(); console.log(name) } catch { console.log('not', name) }
}`)
    await expect(log).toContainText(/Done in|Ended after/, slow)
    for (const name of [
      'document',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'BroadcastChannel',
      'Worker',
      'SharedWorker',
      'WebSocket',
    ])
      await expect(log).toContainText(`${name} undefined`)
    for (const name of ['fetched', 'evaluated', 'constructed']) await expect(log).toContainText(`not ${name}`)
  })
})
