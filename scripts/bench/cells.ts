import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { settings } from '../../src/runtimes/sql/program.ts'
import { findChromium } from '../../tests/support/chromium.ts'
import { printTable } from './figures.ts'

// `node scripts/bench/cells.ts`: what passes between Run and the end of a short program, in a browser on this machine with the built site.
if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run `npm run build` first.')
  process.exit(1)
}

interface Language {
  path: string
  /** A program that does nothing, and one that does not end. */
  short: string
  endless: string
  first: string
  afterStop: string
}

const languages: Record<string, Language> = {
  TypeScript: {
    path: 'examples/checkout/',
    short: "console.log('hello')",
    endless: 'while (true) {}',
    first: 'the first: loads the compiler',
    afterStop: 'the first after Stop',
  },
  Python: {
    path: 'examples/python-pipeline/',
    short: 'print("hello")',
    endless: 'while True: pass',
    first: 'the first: loads 6 MB from this machine, starts Python',
    afterStop: 'the first after Stop: starts from memory',
  },
  SQL: {
    path: 'examples/queue/',
    short: "select 'hello' as said",
    endless: 'with recursive n(i) as (select 1 union all select 1 from n) select count(*) from n',
    first: 'the first: loads 7 MB from this machine, starts from the packed database',
    afterStop: 'the first after Stop: the same without loading',
  },
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
  const rows = []
  for (const [name, language] of Object.entries(languages)) rows.push(...(await measure(name, language, await browser.newContext())))
  const begin = performance.now()
  const db = await PGlite.create({ postgresqlconf: settings })
  await db.query('select 1')
  rows.push({ run: 'SQL, in Node: a new database, made by initdb, without rows', ms: performance.now() - begin })
  await db.close()
  printTable(rows)
} finally {
  await browser.close()
  process.kill(-preview.pid!)
}

async function measure(name: string, { path: place, short, endless, first, afterStop }: Language, context: BrowserContext) {
  const page = await context.newPage()
  await reach(page, place)
  const cell = page.locator('nexus-cell:visible').first()
  const button = (label: string) => cell.getByRole('button', { name: label, exact: true })
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
  await write(short)
  const cold = await run()
  const again = await run()
  await write(endless)
  await button('Run').click()
  await button('Stop').click()
  await cell.getByText(/^✗? ?Stopped\./).waitFor()
  await write(short)
  const stopped = await run()
  await context.close()
  return [
    { run: `${name}, ${first}`, ms: cold },
    { run: `${name}, another`, ms: again },
    { run: `${name}, ${afterStop}`, ms: stopped },
  ]
}

async function reach(page: Page, place: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await page.goto(site + place).catch(() => undefined)
    if (response?.ok()) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`The built site was not served at ${site}.`)
}
