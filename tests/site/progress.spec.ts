import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const notes = (page: Page) => page.getByRole('textbox', { name: /^For your eyes only/ })

async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByText('Your notes on this page').click()
  await notes(page).fill(text)
  await expect(page.getByText('Kept on this device.')).toBeVisible()
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Read from a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('a page that is marked as read is done in the sidebar, on its path and on the home page, and can be taken back', async ({
  page,
  isMobile,
}) => {
  await page.goto('./start/quickstart/')
  await page.getByRole('button', { name: 'Mark this page as read' }).click()
  await expect(page.getByText(/^Marked as read on /)).toBeVisible()
  const inSidebar = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Quickstart/ })
  if (!isMobile) await expect(inSidebar).toHaveAccessibleName(/done/)

  await page.goto('./paths/foundations/')
  await expect(page.getByText(/1 of \d+ written pages done, 1 opened\./)).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Pages done' })).toHaveJSProperty('value', 1)
  await expect(page.getByRole('link', { name: 'Continue: How the sandbox works' })).toBeVisible()

  await page.goto('./')
  await page.getByRole('link', { name: 'Continue learning' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^How the sandbox works/)

  await page.goto('./start/quickstart/')
  await page.getByRole('button', { name: 'Not read after all' }).click()
  if (!isMobile) await expect(inSidebar).toHaveAccessibleName(/visited/)
})

test('a note stays on its page, and travels with the progress in a file', async ({ page }) => {
  await page.goto('./foundations/git/')
  await writeNote(page, 'Ask Kofi about <b>rebase</b>')
  await page.reload()
  await expect(notes(page)).toHaveValue('Ask Kofi about <b>rebase</b>')
  await page.getByRole('button', { name: 'Mark this page as read' }).click()

  await page.goto('./paths/')
  await expect(page.getByRole('definition')).toHaveText('Ask Kofi about <b>rebase</b>')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save to a file' }).click()
  const saved = await (await download).path()
  const text = await readFile(saved, 'utf8')
  expect(text).not.toContain('localhost')

  await page.getByRole('button', { name: 'Forget everything' }).click()
  await page.getByRole('button', { name: 'Forget it' }).click()
  await expect(page.getByRole('definition')).toHaveCount(0)
  await page.goto('./foundations/git/')
  await writeNote(page, 'Another thought')

  await page.goto('./paths/')
  await choose(page, 'mine.json', text)
  await expect(page.getByRole('region', { name: 'What to do with it' })).toContainText('mine.json holds 1 page opened, 1 done, 1 note.')
  await page.getByRole('button', { name: 'Put both together' }).click()
  await expect(page.getByRole('definition')).toContainText('Another thought')
  await expect(page.getByRole('definition')).toContainText('Ask Kofi')
  await expect(page.getByText(/1 of \d+ written pages done/).first()).toBeVisible()

  await choose(page, 'mine.json', text)
  await page.getByRole('button', { name: 'Replace what is here' }).click()
  await expect(page.getByRole('definition')).toHaveText('Ask Kofi about <b>rebase</b>')
})

test('a file that is something else is refused in words, and nothing is lost', async ({ page }) => {
  await page.goto('./foundations/git/')
  await writeNote(page, 'Mine')
  await page.goto('./paths/')
  for (const [text, words] of [
    ['not json', 'This is not a file of progress: it is not JSON. Nothing was changed.'],
    ['{"hello":1}', 'This is JSON, but not a file of progress from this site. Nothing was changed.'],
    ['{"format":"nexus-progress","version":9}', 'This file has the version 9.'],
  ] as const) {
    await choose(page, 'other.json', text)
    await expect(page.getByText(words)).toBeVisible()
  }
  await expect(page.getByRole('region', { name: 'What to do with it' })).toBeHidden()
  await expect(page.getByRole('definition')).toHaveText('Mine')
})
