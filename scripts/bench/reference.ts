import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../../tests/support/chromium.ts'
import { printTable } from './figures.ts'

// `npm run bench:reference [folder] [pages]`: when the first text of an operation page is there on a slow phone, with nothing kept from before. The
// site is served with gzip, as static hosts do. A busy machine makes every figure larger.
const root = process.argv[2] ?? 'dist'
const usual = ['api/createOrder/', 'api/listProducts/', 'api/getMe/', 'problems/out-of-stock/', 'reference/state-machines/']
const pages = process.argv.length > 3 ? process.argv.slice(3) : usual
const runs = 5
/** 1.6 Mbit/s down and 750 kbit/s up, in bytes; 150 ms to the server and back. */
const phone = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowerBy = 4

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no built site in ${root}. Run \`npm run build\` first.`)
  process.exit(1)
}
const found = findChromium()
if (!found) {
  console.error('There is no Chromium. Run `npx playwright install chromium`.')
  process.exit(1)
}

const server = createServer(({ url = '/' }, response) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
  const file = join(root, path.endsWith('/') ? join(path, 'index.html') : path)
  if (!existsSync(file)) {
    response.writeHead(404).end()
    return
  }
  const type = types[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(gzipSync(readFileSync(file)))
})
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve)
})
const { port } = server.address() as AddressInfo
const browser = await chromium.launch({
  ...(found.path !== undefined && { executablePath: found.path }),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})

/** Milliseconds until a page shows its first text, and until its largest block of it. */
async function visit(path: string): Promise<{ first: number; largest: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', phone)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
  await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'load' })
  const times = await page.evaluate(
    () =>
      new Promise<{ first: number; largest: number }>((resolve) => {
        const [paint] = performance.getEntriesByName('first-contentful-paint')
        // Where the browser reports no largest text, the first has to do.
        setTimeout(() => resolve({ first: paint?.startTime ?? Number.NaN, largest: Number.NaN }), 3000)
        new PerformanceObserver((list) => {
          resolve({ first: paint?.startTime ?? Number.NaN, largest: list.getEntries().at(-1)?.startTime ?? Number.NaN })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return times
}

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const table: Record<string, string | number>[] = []
try {
  for (const path of pages) {
    const times = []
    for (let run = 0; run < runs; run++) times.push(await visit(path))
    table.push({
      page: `/${path}`,
      'first text ms': middle(times.map(({ first }) => first)),
      'slowest of five ms': Math.max(...times.map(({ first }) => first)),
      'largest text ms': middle(times.map(({ largest }) => largest)),
    })
  }
} finally {
  await browser.close()
  server.close()
}
printTable(table)
