import { glob, readFile } from 'node:fs/promises'
import { contentFindings, contentHints, unwritten } from './content/lint.ts'
import { unknownWords, unusedWords } from './content/spelling.ts'

// Part of `npm run lint`: what every page must have, beside the fields that the build checks.
const files = (await Array.fromAsync(glob('src/content/docs/**/*.{md,mdx}'))).sort()
const labs = (await Array.fromAsync(glob('examples/labs/*/lab.yaml'))).sort()
const findIn = async (names: string[], find: typeof contentFindings) =>
  (await Promise.all(names.map(async (file) => find(file, await readFile(file, 'utf8'))))).flat()
const ownFile = 'config/words.txt'
const own = new Set((await readFile(ownFile, 'utf8')).split('\n').filter((word) => word !== '' && !word.startsWith('#')))
const spelled = [...files, ...labs, 'src/content/glossary.yaml']
const misspelled = (file: string, text: string) =>
  unknownWords(text, own).map(({ line, word }) => `${file}:${line} "${word}" is in no dictionary. Write it right, or add it to ${ownFile}.`)
const texts = await Promise.all(spelled.map((file) => readFile(file, 'utf8')))
const findings = [
  ...(await findIn(files, contentFindings)),
  ...(await findIn(labs, unwritten)),
  ...(await findIn(spelled, misspelled)),
  ...unusedWords(texts, own).map((word) => `${ownFile} has "${word}", which no page uses.`),
]
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
