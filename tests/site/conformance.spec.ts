import type { Page } from '@playwright/test'
import { build } from 'vite'
import { doorCases } from '../support/conformance.ts'
import { expect, test } from './fixtures.ts'

// A part of the named cases of tests/contract/conformance.test.ts, through the doors that only a browser has.
test.describe.configure({ timeout: 240_000 })
// Faults are among the cases: a lost answer is a failed request.
test.use({ expectedError: /ERR_FAILED|Failed to load resource/ })

async function differences(page: Page, baseURL: string): Promise<Record<string, string[]>> {
  await page.evaluate(await bundle())
  const { ran, differences: found } = await page.evaluate((siteUrl) => window.runConformance(siteUrl), baseURL.replace(/\/$/, ''))
  expect(ran).toBe(doorCases({}).length)
  return found
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: { input: 'tests/support/conformance-page.ts', output: { format: 'iife', codeSplitting: false } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('Failed to bundle the cases.')
  return output.output[0].code
}

test('the service worker answers as it is published', async ({ page, baseURL }) => {
  await page.goto('./playground/')
  await expect(page.getByRole('region', { name: 'Your sandbox' })).toContainText('The service worker of this site answers')
  expect(await differences(page, baseURL!)).toEqual({})
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('the page answers as it is published', async ({ page, baseURL }) => {
    await page.goto('./playground/')
    await expect(page.getByRole('region', { name: 'Your sandbox' })).toContainText('so the page itself answers')
    expect(await differences(page, baseURL!)).toEqual({})
  })
})
