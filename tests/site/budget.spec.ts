import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { samplePages } from './site-pages.ts'

// Bytes as a server sends them compressed with gzip, and never times.
const kilobyte = 1024
const scalarPage = '/api/reference/'

interface Weight {
  total: number
  script: number
}

/** What a page loads by itself: its HTML, style sheets and scripts, before anybody touches it. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { total: 0, script: 0 }
  const pending: Promise<void>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    // What the service worker fetches for later is its own affair.
    if (response.request().serviceWorker() || !['document', 'stylesheet', 'script'].includes(type)) return
    pending.push(
      response.body().then((body) => {
        const { length } = gzipSync(body, { level: 9 })
        weight.total += length
        if (type === 'script') weight.script += length
      }),
    )
  })
  // A slow machine can be quiet for a while before all of the page is asked for.
  await page.goto(`.${path}`, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  page.removeAllListeners('response')
  await Promise.all(pending)
  return weight
}

const isOperation = (path: string) => /^\/api\/\w+\/$/.test(path)
// An instrument and not a text: its budget is that of the whole.
const instruments: Record<string, number> = { '/playground/': 60 }
const isText = (path: string) => !isOperation(path) && !(path in instruments)

for (const path of samplePages().filter((one) => one !== scalarPage && one !== '/api/forms/')) {
  test.describe(path, () => {
    // The start of a service worker would take most of the time. The playground needs one: without it, the shop would run in the page.
    test.use({ serviceWorkers: path in instruments ? 'allow' : 'block' })

    test('is light', async ({ page }) => {
      const { total, script } = await weigh(page, path)
      expect(script, 'a page without scripts would be measured wrongly').toBeGreaterThan(0)
      expect(script / kilobyte).toBeLessThanOrEqual(instruments[path] ?? 12)
      if (isText(path)) expect(total / kilobyte).toBeLessThanOrEqual(45)
    })
  })
}

test('cells and labs weigh at most 6 KB before a run, in however many languages', async ({ browser, baseURL }) => {
  // Each for somebody who was never here: a browser asks only whether a file has changed that it has.
  const scriptOf = async (path: string) => {
    const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' })
    const { script } = await weigh(await context.newPage(), path)
    await context.close()
    return script
  }
  const without = await scriptOf('/problems/out-of-stock/')
  for (const path of [
    '/examples/checkout/',
    '/start/quickstart/',
    '/examples/index/',
    '/examples/graphql-cursors/',
    '/challenges/double-charge/',
  ])
    expect(((await scriptOf(path)) - without) / kilobyte, path).toBeLessThanOrEqual(6)
})

test('Scalar is on its own page and nowhere else', async ({ page }) => {
  const { script } = await weigh(page, scalarPage)
  expect(script / kilobyte).toBeGreaterThan(500)
})

// The second script is kept beside the first, and runs with the first query.
for (const [script, most] of Object.entries({ 'service-worker.js': 180, 'service-worker-graphql.js': 60 }))
  test(`${script} weighs at most ${most} KB`, () => {
    expect(gzipSync(readFileSync(`dist/${script}`), { level: 9 }).length / kilobyte).toBeLessThanOrEqual(most)
  })
