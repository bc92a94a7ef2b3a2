import { expect, test } from '@playwright/test'
import { brokenLinks } from '../support/links.ts'
import { builtSite } from './site-pages.ts'

test('every link leads somewhere, and a link leads to every page', async ({ baseURL }) => {
  expect(await brokenLinks(baseURL!, builtSite(test.info().project.name))).toEqual([])
})
