import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { brokenLinks } from '../support/links.ts'
import { builtSite } from './site-pages.ts'

test('every link leads somewhere, and a link leads to every page', async ({ baseURL }) => {
  expect(await brokenLinks(baseURL!, builtSite(test.info().project.name))).toEqual([])
})

test('every script and style sheet that a script loads later is there', () => {
  const folder = builtSite(test.info().project.name)
  const named = globSync(`${folder}/_astro/*.js`).flatMap(
    (file) => readFileSync(file, 'utf8').match(/_astro\/[\w.@-]+\.(?:css|js)\b/g) ?? [],
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !existsSync(`${folder}/${name}`))).toEqual([])
})
