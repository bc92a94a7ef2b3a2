import { spawnSync } from 'node:child_process'

// `npm run bench`: every figure of the project as a table. Nothing is judged here; budgets in bytes are tests, times are to be read.
const parts: [title: string, script: string][] = [
  ['The shop, in one process', 'shop.ts'],
  ['A day with 500 orders, kept and opened again', 'busy-day.ts'],
  ['The shop over HTTP, beside a bare server', 'http.ts'],
  ['What pages weigh, compressed with gzip', 'pages.ts'],
  ['How long a reader waits for a cell', 'cells.ts'],
  ['How long a build takes', 'build.ts'],
]
const only = process.argv[2]
for (const [title, script] of parts) {
  if (only && !script.startsWith(only)) continue
  console.log(`\n# ${title}\n`)
  const { status } = spawnSync(process.execPath, [new URL(`bench/${script}`, import.meta.url).pathname, ...process.argv.slice(3)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}
