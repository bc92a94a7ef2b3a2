import { globSync, statSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { extensionNames } from '../../src/runtimes/sql/extensions.ts'
import { expect, test } from './fixtures.ts'

const cellOf = (page: Page, title: string): Locator => page.locator('nexus-cell').filter({ hasText: title })
const slow = { timeout: 120_000 }

/** Opens a cell and answers how to run other code in it. */
async function openCell(page: Page, path: string, title: string) {
  await page.goto(path)
  const cell = cellOf(page, title)
  await cell.getByRole('button', { name: 'Edit' }).click()
  const editor = cell.getByRole('textbox')
  const run = async (code: string) => {
    await editor.press('ControlOrMeta+a')
    await page.keyboard.insertText(code)
    await cell.getByRole('button', { name: 'Run', exact: true }).click()
  }
  return { cell, run, log: cell.getByRole('log') }
}

test('PostgreSQL is not loaded before a run, and the cell says how much it will be', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./examples/index/', { waitUntil: 'networkidle' })
  await expect(cellOf(page, '1. Without an index')).toContainText('The first run loads 7 MB.')
  expect(asked.filter((url) => url.includes('/engines/'))).toEqual([])
})

test('what is loaded for SQL weighs what the cell says', () => {
  const sizes = globSync('dist/engines/{shop-*.gz,pglite-*/*.gz}').map((file) => statSync(file).size)
  expect(sizes).toHaveLength(4 + extensionNames.length)
  expect(Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)).toBe(7)
})

test('an error names its line, and the statements after it run', async ({ page }) => {
  const { run, log } = await openCell(page, './examples/best-sellers/', 'Best sellers')
  await run("select 1 as fine;\n\nselect name,\n  nme\nfrom customers;\nselect 'on' as goes;")
  await expect(log).toContainText('ERROR 42703: column "nme" does not exist', slow)
  await expect(log).toContainText('Perhaps you meant to reference the column "customers.name". (line 4)')
  await expect(log.getByRole('cell', { name: 'on', exact: true })).toBeVisible()
  await expect(log).toContainText(/Ended after \d+ ms/)
})

test('a plan is a tree with its most expensive step marked', async ({ page }) => {
  const { run, log } = await openCell(page, './examples/best-sellers/', 'Best sellers')
  await run('explain analyze select count(*) from orders a, customers b where a.total_cents > 1')
  await expect(log.getByText('most expensive')).toHaveCount(1, slow)
  await expect(log.getByRole('listitem').first()).toContainText('Aggregate')
})

test('cells of a page share a database, other pages do not, and its data can be put back', async ({ page }) => {
  const { cell, run, log } = await openCell(page, './examples/index/', '1. Without an index')
  await run('create table mine (a int)')
  await expect(log).toContainText('CREATE TABLE', slow)
  await run('create table mine (a int)')
  await expect(log).toContainText('Reset data puts the database back')
  await cell.getByRole('button', { name: 'Reset data' }).click()
  await run('create table mine (a int)')
  await expect(log).toContainText('CREATE TABLE', slow)
})

test('a query without an end is stopped, and the database is there again', async ({ page }) => {
  const { cell, run, log } = await openCell(page, './examples/best-sellers/', 'Best sellers')
  await run('select 1 as warm')
  await expect(log).toContainText('1 row', slow)
  await run('with recursive n(i) as (select 1 union all select 1 from n) select count(*) from n')
  await cell.getByRole('button', { name: 'Stop' }).click()
  await expect(log).toContainText('the database is as it was at the start')
  await run('with recursive n(i) as (select 1 union all select 1 from n) select count(*) from n')
  await expect(log).toContainText('Stopped after 10 seconds.', slow)
  await run('select count(*) as orders from orders')
  await expect(log.getByRole('cell', { name: '600' })).toBeVisible(slow)
})

test('the gallery shows one language when asked', async ({ page }) => {
  await page.goto('./examples/')
  const lesson = page.getByRole('link', { name: 'Quickstart: your first five calls' }).and(page.locator('.gallery a'))
  await expect(lesson).toBeVisible()
  await page.getByRole('radio', { name: 'SQL' }).check()
  await expect(lesson).toBeHidden()
  await page.getByRole('link', { name: 'Before and after an index' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before and after an index')
})
