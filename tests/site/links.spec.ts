import { expect, test } from '@playwright/test'
import { brokenLinks } from '../support/links.ts'

test('every link leads somewhere, and a link leads to every page', async ({ baseURL }) => {
  test.setTimeout(300_000)
  expect(await brokenLinks(baseURL!, test.info().project.name === 'base-path' ? 'dist-base' : 'dist')).toEqual([])
})
