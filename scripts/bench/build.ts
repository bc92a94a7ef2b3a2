import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { printTable } from './figures.ts'

// `node scripts/bench/build.ts`: how long the build takes for each further page. Lessons with cells and a diagram are added to a copy of the
// project, so that nothing is left behind here.
const counts = [0, 50, 1000]
const pattern = 'src/content/docs/apis/idempotency.mdx'

// Inside the project, because packages are found from there.
const copy = mkdtempSync(resolve('.bench-'))
try {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of files) {
    mkdirSync(join(copy, dirname(file)), { recursive: true })
    cpSync(file, join(copy, file))
  }
  const lesson = readFileSync(pattern, 'utf8')
  const table: Record<string, string | number>[] = []
  let without = 0
  for (const count of counts) {
    const folder = join(copy, 'src/content/docs/apis/more')
    mkdirSync(folder, { recursive: true })
    for (let page = 0; page < count; page++)
      writeFileSync(join(folder, `page-${page}.mdx`), lesson.replace(/^title: .*/m, `title: Page ${page}`))
    const seconds = build()
    if (count === 0) without = seconds
    table.push({ 'more pages': count, seconds, ...(count > 0 && { 'ms for each': ((seconds - without) / count) * 1000 }) })
  }
  printTable(table)
} finally {
  rmSync(copy, { recursive: true })
}

function build(): number {
  const begin = performance.now()
  const { status, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], { cwd: copy, encoding: 'utf8' })
  if (status !== 0) throw new Error(`Failed to build: ${stderr}`)
  return (performance.now() - begin) / 1000
}
