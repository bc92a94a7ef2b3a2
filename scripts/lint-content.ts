import { glob, readFile } from 'node:fs/promises'
import { contentFindings, unwritten } from './content/lint.ts'

// Part of `npm run lint`: what every page must have, beside the fields that the build checks.
const files = (await Array.fromAsync(glob('src/content/docs/**/*.{md,mdx}'))).sort()
const labs = (await Array.fromAsync(glob('examples/labs/*/lab.yaml'))).sort()
const findIn = async (names: string[], find: typeof contentFindings) =>
  (await Promise.all(names.map(async (file) => find(file, await readFile(file, 'utf8'))))).flat()
const findings = [...(await findIn(files, contentFindings)), ...(await findIn(labs, unwritten))]

if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
} else {
  console.log(`${files.length} pages and ${labs.length} labs have their parts, in order.`)
}
