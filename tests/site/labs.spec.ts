import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { expect, test } from './fixtures.ts'

const slow = { timeout: 150_000 }
const labText = (name: string) =>
  parse(readFileSync(`examples/labs/${name}/lab.yaml`, 'utf8')) as { wrong: { file: string; says: string }[] }

/** The parts of a lab, as a person names them. */
const partsOf = (page: Page) => ({
  observe: page.getByRole('button', { name: 'Run the starting point' }),
  check: page.getByRole('button', { name: 'Check my answer' }),
  verdict: page.locator('nexus-lab').getByRole('status'),
  editor: page.getByRole('textbox', { name: /^Your answer in / }),
  main: page.locator('nexus-lab'),
  row: (label: string): Locator => page.getByRole('row').filter({ hasText: label }).getByRole('cell'),
})

/** Opens the editor, and writes a file of the lab into it as if it were pasted. */
async function write(page: Page, name: string, file: string): Promise<void> {
  const { editor } = partsOf(page)
  if (!(await editor.isVisible())) await page.locator('nexus-lab').getByRole('button', { name: 'Edit' }).click()
  await editor.press('ControlOrMeta+a')
  await page.keyboard.insertText(readFileSync(`examples/labs/${name}/${file}`, 'utf8'))
}

const labs = [
  { name: 'missing-index', wrong: 'category-only.sql', number: 'Blocks read', before: '1,344', after: '23' },
  { name: 'oversell', wrong: 'lock-after-reading.ts', number: 'sold twice', before: '4', after: '0' },
  { name: 'double-charge', wrong: 'one-key-for-all.ts', number: 'Charges for one parcel', before: '4', after: '1' },
]

for (const { name, wrong, number, before, after } of labs) {
  test(`${name}: a wrong answer gets its words, a hint and the solution help, and the numbers stay`, async ({ page }) => {
    const { observe, check, verdict, main, row } = partsOf(page)
    await page.goto(`./challenges/${name}/`)
    await observe.click()
    await expect(row(number).first()).toHaveText(before, slow)

    await write(page, name, `wrong/${wrong}`)
    await check.click()
    await expect(verdict).toHaveText(/^Not yet: /, slow)
    await expect(main.locator('.lab-checks')).toContainText(labText(name).wrong.find(({ file }) => file === wrong)!.says)

    await expect(page.getByText('Hint 2 of 3')).toBeHidden()
    await page.getByText('Hint 1 of 3').click()
    await expect(page.getByText('Hint 2 of 3')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Put it in the editor' })).toBeHidden()

    await check.click()
    await expect(verdict).toHaveText(/A solution is open below the editor/, slow)
    await page.getByRole('button', { name: 'Put it in the editor' }).filter({ visible: true }).click()
    await check.click()
    await expect(verdict).toHaveText(/^Passed, also on 3 sets of data/, slow)
    await expect(row(number)).toHaveText([before, after])

    await page.reload()
    await expect(row(number)).toHaveText([before, after])
    await expect(page.getByText(/^Passed on /)).toBeVisible()
  })
}

test('a lab that was passed is marked where it is linked from', async ({ page }) => {
  const { check, verdict } = partsOf(page)
  await page.goto('./challenges/oversell/')
  await write(page, 'oversell', 'solution.ts')
  await check.click()
  await expect(verdict).toHaveText(/^Passed/, slow)
  await page.goto('./paths/api-engineer/')
  await expect(page.getByRole('main').getByRole('link', { name: /^Lab: the oversold bag/ })).toHaveAccessibleName(/, done$/)
})

test('the double charge can be solved in Python too', async ({ page }) => {
  const { observe, check, verdict, row } = partsOf(page)
  await page.goto('./challenges/double-charge/')
  await page.getByRole('radio', { name: 'Python' }).check()
  await expect(page.getByText(/The first run loads 6 MB/)).toBeVisible()
  await observe.click()
  await expect(row('Charges for one parcel').first()).toHaveText('4', slow)
  await write(page, 'double-charge', 'solution.py')
  await check.click()
  await expect(verdict).toHaveText(/^Passed/, slow)
})

test('by keyboard: an answer that cannot run names its line, and an endless one can be stopped', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no such keys.')
  const { editor, verdict, main } = partsOf(page)
  await page.goto('./challenges/oversell/')
  await main.getByRole('button', { name: 'Edit' }).press('Enter')
  await expect(editor).toBeFocused()
  await editor.press('ControlOrMeta+a')
  await page.keyboard.insertText('export async function reserve() {\n  return )\n}')
  await editor.press('ControlOrMeta+Enter')
  await expect(main.getByRole('log', { name: 'What your answer did' })).toContainText('(line 2)')
  await expect(verdict).toHaveText(/^Nothing was checked/)

  await editor.press('ControlOrMeta+a')
  await page.keyboard.insertText('export async function reserve() {\n  for (;;) {}\n}')
  await editor.press('ControlOrMeta+Enter')
  await main.getByRole('button', { name: 'Stop' }).press('Enter')
  await expect(main.getByRole('log', { name: 'What your answer did' })).toContainText('Stopped.')
  await expect(main.getByRole('button', { name: 'Check my answer' })).toBeEnabled()

  await editor.press('Tab')
  await expect(editor).not.toBeFocused()
})

test('no engine is loaded before a run, and the page says how much it will be', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./challenges/missing-index/', { waitUntil: 'networkidle' })
  await expect(page.getByText('The first run loads 7 MB.')).toBeVisible()
  expect(asked.filter((url) => /\/engines\/|\/lab\.|editor/.test(url))).toEqual([])
})

test.describe('when the engine cannot be loaded', () => {
  test.use({ expectedError: /ERR_FAILED|Failed to load/ })

  test('the lab says so, and nothing counts as checked', async ({ page, context }) => {
    await context.route('**/engines/**', (route) => route.abort())
    const { check, verdict, main } = partsOf(page)
    await page.goto('./challenges/missing-index/')
    await check.click()
    await expect(main.getByRole('log', { name: 'What your answer did' })).toContainText('could not be loaded')
    await expect(verdict).toHaveText(/^Nothing was checked/)
    await expect(check).toBeEnabled()
  })
})
