import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

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

/** Installs Chromium where that needs no question: as root, with apt. Fails with one sentence that says what to do elsewhere. */
export function installChromium(): void {
  const canInstall = process.getuid?.() === 0 && ['/usr/bin/apt-get', '/bin/apt-get'].some(existsSync)
  if (!canInstall) {
    throw new Error('The site tests need a browser: run `npx playwright install chromium`, or put Chromium or Chrome on the path.')
  }
  console.log('No browser was found. Installing Chromium with apt.')
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}
