import { glob, readFile } from 'node:fs/promises'
import { contentFindings, contentHints, unwritten } from './content/lint.ts'

// Part of `npm run lint`: what every page must have, beside the fields that the build checks.
const files = (await Array.fromAsync(glob('src/content/docs/**/*.{md,mdx}'))).sort()
const labs = (await Array.fromAsync(glob('examples/labs/*/lab.yaml'))).sort()
const findIn = async (names: string[], find: typeof contentFindings) =>
  (await Promise.all(names.map(async (file) => find(file, await readFile(file, 'utf8'))))).flat()
const findings = [...(await findIn(files, contentFindings)), ...(await findIn(labs, unwritten))]
const hints = await findIn(files, contentHints)

if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
} else {
  console.log(`${files.length} pages and ${labs.length} labs have their parts, in order.`)
}
// Hints do not fail anything; `node scripts/lint-content.ts --hints` lists them.
if (process.argv.includes('--hints')) console.log(hints.join('\n'))
else if (hints.length > 0) console.log(`${hints.length} sentences are long: --hints lists them.`)
