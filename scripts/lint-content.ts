import { glob, readFile } from 'node:fs/promises'
import { contentFindings } from './content/lint.ts'

// Part of `npm run lint`: what every page must have, beside the fields that the build checks.
const files = (await Array.fromAsync(glob('src/content/docs/**/*.{md,mdx}'))).sort()
const findings = (await Promise.all(files.map(async (file) => contentFindings(file, await readFile(file, 'utf8'))))).flat()

if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
} else {
  console.log(`${files.length} pages have their parts, in order.`)
}
