import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../../tests/support/chromium.ts'
import { printTable } from './figures.ts'

// `node scripts/bench/python.ts`: what passes between Run and the end of a short program, in a browser on this machine with the built site.
if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run `npm run build` first.')
  process.exit(1)
}

const port = await new Promise<number>((resolve) => {
  const server = createServer().listen(0, () => {
    const { port: free } = server.address() as { port: number }
    server.close(() => resolve(free))
  })
})
const site = `http://localhost:${port}/`
const preview = spawn('node_modules/.bin/astro', ['preview', '--ignore-lock', '--port', String(port)], { detached: true, stdio: 'ignore' })
const path = findChromium()?.path
const browser = await chromium.launch({
  ...(path !== undefined && { executablePath: path }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  await reach(page)
  const cell = page.locator('nexus-cell')
  const button = (name: string) => cell.getByRole('button', { name, exact: true })
  const run = async () => {
    const begin = performance.now()
    await button('Run').click()
    await cell.getByText(/^(?:Done in|Ended after) \d+ ms/).waitFor({ timeout: 120_000 })
    return performance.now() - begin
  }
  const write = async (code: string) => {
    await cell.getByRole('textbox').press('ControlOrMeta+a')
    await page.keyboard.insertText(code)
  }
  await button('Edit').click()
  await write('print("hello")')
  const first = await run()
  const again = await run()
  await write('while True: pass')
  await button('Run').click()
  await button('Stop').click()
  await cell.getByText('Stopped.').waitFor()
  await write('print("hello")')
  printTable([
    { run: 'the first: loads 6 MB from this machine, starts Python', ms: first },
    { run: 'another', ms: again },
    { run: 'the first after Stop: starts from memory', ms: await run() },
  ])
} finally {
  await browser.close()
  process.kill(-preview.pid!)
}

async function reach(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await page.goto(`${site}examples/python-pipeline/`).catch(() => undefined)
    if (response?.ok()) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`The built site was not served at ${site}.`)
}
