import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { printTable } from './figures.ts'

// `node scripts/bench/pages.ts`: what a page of each kind loads before anybody touches it, from the built site.
const root = 'dist'
const pages = [
  '',
  'start/quickstart/',
  'apis/idempotency/',
  'best-practices/apis/',
  'api/',
  'api/createOrder/',
  'problems/out-of-stock/',
  'playground/',
]

const weights = new Map<string, number>()
function weightOf(file: string): number {
  const known = weights.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length / 1024
  weights.set(file, known)
  return known
}

/** A script and all that it imports before it runs. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, imported] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
    withImports(join(dirname(file), imported!), seen)
  return seen
}

function weigh(page: string) {
  const file = join(root, page, 'index.html')
  const html = readFileSync(file, 'utf8')
  const named = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, path]) => join(root, path!))
  const styles = named(/<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = new Set(named(/<script type="module" src="([^"]+)"/g).flatMap((script) => [...withImports(script)]))
  const sum = (files: Iterable<string>) => [...files].reduce((total, one) => total + weightOf(one), 0)
  const [text, style, script] = [weightOf(file), sum(styles), sum(scripts)]
  return { page: `/${page}`, 'HTML KiB': text, 'CSS KiB': style, 'JavaScript KiB': script, 'all KiB': text + style + script }
}

if (!existsSync(join(root, 'index.html'))) {
  console.error('There is no built site. Run `npm run build` first.')
  process.exit(1)
}
printTable([...pages.map(weigh), { page: 'service worker', 'JavaScript KiB': weightOf(join(root, 'service-worker.js')) }])
