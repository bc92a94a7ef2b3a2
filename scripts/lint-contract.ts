import { readFile } from 'node:fs/promises'
import { recordFaults } from '#contract/changelog/entry.ts'
import { type Published, surfaceOf } from '#contract/changelog/surface.ts'
import { entriesFolder, readEntries } from './changelog/files.ts'
import type { Document } from './contract/document.ts'
import { exceptions } from './contract/lint/exceptions.ts'
import { lineOf, type Plane, placedOperations } from './contract/lint/finding.ts'
import { lint, rules } from './contract/lint/lint.ts'
import { lintWithRedocly } from './contract/lint/redocly.ts'
import { lintSources } from './contract/lint/sources.ts'
import { loadContract } from './contract/load.ts'

// Part of `npm run lint`: holds the contract against Redocly's rules and our own (CONTRACT.md, A3). It looks at what is published, so
// run `npm run generate` first.
const files = { api: 'src/contract/generated/openapi.json', sandbox: 'src/contract/generated/sandbox.json' }

const [contract, sourceFindings, entries, planes, ...redoclyFindings] = await Promise.all([
  loadContract(),
  lintSources(),
  readEntries(),
  Promise.all([plane('api'), plane('sandbox')]),
  ...Object.values(files).map(lintWithRedocly),
])
const surface = surfaceOf(planes[0]!.document as unknown as Published)
const record = recordFaults(entries, surface).map(({ what, todo }) => ({ where: entriesFolder, what, todo }))
const findings = [...record, ...sourceFindings, ...redoclyFindings.flat(), ...lint({ ...contract, planes }, exceptions)]

const counts = [
  `${placedOperations({ planes }).length} operations`,
  `${planes.reduce((sum, { document }) => sum + Object.keys(document.components.schemas).length, 0)} schemas`,
  `${Object.keys(contract.problems).length} problems`,
  `${entries.length} entries of the changelog`,
]
for (const line of new Set(findings.map(lineOf))) console.error(line)
if (findings.length > 0) process.exitCode = 1
else
  console.log(
    `The contract keeps its rules: ${counts.join(', ')}; ${Object.keys(rules).length} own rules, ${exceptions.length} exceptions.`,
  )

async function plane(name: Plane['name']): Promise<Plane> {
  return { name, file: files[name], document: JSON.parse(await readFile(files[name], 'utf8')) as Document }
}
