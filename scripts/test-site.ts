import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { firefox, webkit } from '@playwright/test'
import { findChromium, installChromium } from '../tests/support/chromium.ts'

// `npm run test:site` builds the site at the root and under a base path, and tests both in browsers. What follows `--` goes to Playwright;
// `--built` takes the site in dist/ as it is.
const words = process.argv.slice(2)
const isBuilt = words.includes('--built')

function run(command: string, options: string[], env: Record<string, string> = {}): void {
  const { status, error } = spawnSync(command, options, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

try {
  if (!findChromium()) installChromium()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
if (!isBuilt || !existsSync('dist')) run('astro', ['build'])
run('astro', ['build', '--outDir', 'dist-base'], { BASE_PATH: '/project-nexus/' })

const missing = [firefox, webkit].filter((browser) => !existsSync(browser.executablePath())).map((browser) => browser.name())
const say = () => {
  if (missing.length > 0)
    console.log(`Not run, because not installed here: ${missing.join(' and ')}. \`npx playwright install ${missing.join(' ')}\` adds them.`)
}
process.on('exit', say)
run('playwright', ['test', ...words.filter((word) => word !== '--built')])
