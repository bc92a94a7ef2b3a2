import { glob, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { createMockApi } from '#mock/api.ts'
import { importsOf as graphqlImportsOf } from '../src/runtimes/graphql/program.ts'
import { importsOf } from '../src/runtimes/javascript/transform.ts'
import { outputOf } from '../src/runtimes/languages.ts'
import { importsOf as pythonImportsOf } from '../src/runtimes/python/imports.ts'
import { runLabs } from './examples/labs.ts'
import { listingFindings } from './examples/listings.ts'
import { closePython } from './examples/node-python.ts'
import { closeSql } from './examples/node-sql.ts'
import { pageFindings } from './examples/pages.ts'
import { type ExampleRun, runExample } from './examples/run-example.ts'

// `npm run examples` runs every file under examples/ and compares what it says with the expected result beside it (`.out`).
// A lab (examples/labs/<name>) is run by its own checks: its starter and known wrong answers must fail, and its solution must pass.
// `npm run examples -- --write` writes the results instead, to be looked at and committed. Words choose: `npm run examples -- sql/index`.
const root = 'examples'
const isWriting = process.argv.includes('--write')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const findings: string[] = []

const isCell = (file: string) => !file.startsWith(`${root}/listings/`) && !file.startsWith(`${root}/labs/`)
const files = (await Array.fromAsync(glob(`${root}/**/*.{ts,py,sh,sql,graphql}`))).filter(isCell).sort()
const runs = new Map<string, ExampleRun>()
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
const groups = Map.groupBy(chosen, (file) => dirname(file) + extname(file))

for (const group of groups.values()) {
  // Cells of one folder and language share a shop and can hand values on, as on their page.
  const api = createMockApi({ siteUrl: 'https://nexus.example' })
  for (const file of group) {
    try {
      runs.set(file, await runExample(file, api, await linkedOf(file, group)))
      await compare(file)
    } catch (error) {
      findings.push(`${file}: ${(error as Error).message}`)
    }
  }
}
const labs = await runLabs((name) => wanted.length === 0 || wanted.some((word) => `${root}/labs/${name}/`.includes(word)))
findings.push(...labs.findings)
await closeSql()
await closePython()
findings.push(...(await pageFindings(files.map((file) => relative(root, file)))), ...(await listingFindings()))

if (labs.ran.length > 0) console.log(labs.ran.join('\n'))
if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exit(1)
}
console.log(`${chosen.length} examples ran, and each said what was expected. Every one is shown on a page.`)

async function linkedOf(file: string, group: string[]): Promise<Record<string, Record<string, unknown>>> {
  const source = await readFile(file, 'utf8')
  const cells = group.filter((other) => other !== file).map((other) => basename(other))
  const names = await importsIn(file, source, cells)
  return Object.fromEntries(
    names.map((name) => {
      const earlier = runs.get(join(dirname(file), name))
      if (!earlier) throw new Error(`it imports ${name}, which does not come before it.`)
      return [name, earlier.exports]
    }),
  )
}

function importsIn(file: string, source: string, cells: string[]): string[] | Promise<string[]> {
  if (file.endsWith('.ts')) return importsOf(source)
  if (file.endsWith('.py')) return pythonImportsOf(source, cells)
  return file.endsWith('.graphql') ? graphqlImportsOf(source) : []
}

async function compare(file: string): Promise<void> {
  const expectedFile = outputOf(file)
  const { output } = runs.get(file)!
  if (isWriting) return writeFile(expectedFile, output)
  const expected = await readFile(expectedFile, 'utf8').catch(() => undefined)
  if (expected === undefined)
    findings.push(`${file}: there is no ${expectedFile}. Run \`npm run examples -- --write\` and look at what it says.`)
  else if (expected !== output)
    findings.push(`${file} does not say what ${expectedFile} expects.\n--- expected\n${expected}--- got\n${output}`)
}
