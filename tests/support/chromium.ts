import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { installWithApt } from '../../scripts/apt.ts'

// The shell has no windows, tabs and toolbars of its own to draw for each page: the site's tests take half as long in it.
const shell = 'chromium-headless-shell'
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** What to start for Chromium: Playwright's own where it is installed (`undefined`), else the first that is on the path. */
export function findChromium(): { path: string | undefined } | undefined {
  if (process.env.CHROMIUM_PATH) return { path: process.env.CHROMIUM_PATH }
  if (existsSync(chromium.executablePath())) return { path: undefined }
  const path = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find(isExecutable)
  return path === undefined ? undefined : { path }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs Chromium where that needs no question. Fails with one sentence that says what to do elsewhere. */
export function installChromium(): void {
  if (!installWithApt([shell]) && !installWithApt(['chromium']))
    throw new Error('The site tests need a browser: run `npx playwright install chromium`, or put Chromium or Chrome on the path.')
}
