import type { Locator, Page } from '@playwright/test'
import { languageOf, languages } from '../../src/runtimes/languages.ts'
import { asExpected, pagesWithCells } from './cell-pages.ts'
import { shownLines } from './cell-text.ts'
import { expect, test } from './fixtures.ts'

/** The cell of a file, after its tab is open when it is in one. */
async function openTab(page: Page, file: string): Promise<Locator> {
  const name = file.split('/').at(-1)!
  const cell = page.locator(`nexus-cell[data-folder="${file.slice(0, -name.length)}"][data-name="${name}"]`)
  const tab = page.getByRole('tab', { name: languages[languageOf(file)].name, exact: true })
  if (!(await cell.isVisible())) await tab.first().click()
  return cell
}

const cellOf = (page: Page, title: string): Locator => page.locator('nexus-cell').filter({ hasText: title })

// Engines are the same everywhere: on a phone and under a base path, one page of each language stands for all.
const pages = pagesWithCells()
const first = new Set(
  Object.keys(languages).map((ending) => pages.find(({ cells }) => cells.some(({ file }) => languageOf(file) === ending))),
)

for (const one of pages) {
  const { path, cells } = one
  test(`every cell on ${path} says what the page expects`, async ({ page }, { project }) => {
    test.skip(project.name !== 'chromium' && !first.has(one), 'Seen on another page of its language.')
    await page.goto(`.${path}`)
    for (const { file, expected } of cells) {
      const cell = await openTab(page, file)
      await cell.getByRole('button', { name: 'Run' }).click()
      await expect(cell.getByText(/^(?:Done in|Ended after) \d+ ms/)).toBeVisible({ timeout: 120_000 })
      expect(asExpected(await shownLines(cell.getByRole('log')))).toBe(asExpected(expected.split('\n')))
    }
  })
}

test('a cell runs the cells it builds on by itself', async ({ page }) => {
  await page.goto('./start/quickstart/')
  const last = cellOf(page, '5. Place the order')
  await last.getByRole('button', { name: 'Run' }).click()
  await expect(last.getByRole('log')).toContainText('Runs ./4-set-the-delivery.ts first.')
  await expect(last.getByRole('log')).toContainText('pending_payment')
})

test('code can be edited, run from the keyboard, and put back', async ({ page, isMobile }) => {
  await page.goto('./start/quickstart/')
  const cell = cellOf(page, '1. Log in')
  await cell.getByRole('button', { name: 'Edit' }).click()
  const editor = cell.getByRole('textbox', { name: 'Code of 1-log-in.ts' })
  await expect(editor).toBeFocused()
  await editor.press('ControlOrMeta+a')
  await page.keyboard.type("console.log('typed', 40 + 2)")
  await editor.press('ControlOrMeta+Enter')
  await expect(cell.getByRole('log')).toContainText('typed 42')
  if (!isMobile) {
    await editor.press('Tab')
    await expect(editor).not.toBeFocused()
  }
  await cell.getByRole('button', { name: 'Reset' }).click()
  await expect(editor).toContainText('learn-by-running')
})

test('an error names its line, an endless loop can be stopped, and the page goes on', async ({ page }) => {
  await page.goto('./start/quickstart/')
  const cell = cellOf(page, '1. Log in')
  await cell.getByRole('button', { name: 'Edit' }).click()
  const editor = cell.getByRole('textbox', { name: 'Code of 1-log-in.ts' })
  const write = async (code: string) => {
    await editor.press('ControlOrMeta+a')
    await page.keyboard.insertText(code)
  }
  await write("const fine = 1\nthrow new Error('on purpose')")
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.getByRole('log')).toContainText('Error: on purpose (line 2)')

  await write('const = 1')
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.getByRole('log')).toContainText('(line 1)')

  await write('while (true) {}')
  await cell.getByRole('button', { name: 'Run' }).click()
  await cell.getByRole('button', { name: 'Stop' }).click()
  await expect(cell.getByRole('log')).toContainText('Stopped.')

  await write("for (;;) console.log('x'.repeat(1000))")
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.getByRole('log')).toContainText(/Stopped after [\d,]+ characters of output/, { timeout: 60_000 })

  await write("console.log('still here')")
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.getByRole('log')).toContainText('still here')
})

test('code of a cell reaches neither the page nor another host', async ({ page }) => {
  await page.goto('./start/quickstart/')
  const cell = cellOf(page, '1. Log in')
  await cell.getByRole('button', { name: 'Edit' }).click()
  const editor = cell.getByRole('textbox', { name: 'Code of 1-log-in.ts' })
  await editor.press('ControlOrMeta+a')
  await page.keyboard.insertText(`console.log(typeof document, typeof localStorage)
console.log(await fetch('https://example.com/').then(() => 'reached', () => 'refused'))`)
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.getByRole('log')).toContainText('undefined undefined')
  await expect(cell.getByRole('log')).toContainText('refused')
})
