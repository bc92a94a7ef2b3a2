import { glob, readFile } from 'node:fs/promises'
import { contentFindings, contentHints } from './content/lint.ts'

// Part of `npm run lint`: what every page must have, beside the fields that the build checks.
const files = (await Array.fromAsync(glob('src/content/docs/**/*.{md,mdx}'))).sort()
const pages = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
const findings = pages.flatMap((page) => contentFindings(...page))
const hints = pages.flatMap((page) => contentHints(...page))

if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
} else {
  console.log(`${files.length} pages have their parts, in order.`)
}
// Hints do not fail anything; `node scripts/lint-content.ts --hints` lists them.
if (process.argv.includes('--hints')) console.log(hints.join('\n'))
else if (hints.length > 0) console.log(`${hints.length} sentences are long: --hints lists them.`)
