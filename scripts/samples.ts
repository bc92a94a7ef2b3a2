import { readFile } from 'node:fs/promises'
import { recipes } from '#contract/generated/recipes.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import type { JsonSchema } from '#contract/shape.ts'
import { requestOf, samplesOf } from '../src/components/api/samples.ts'
import { type Document, operationsOf, resolve } from './contract/document.ts'
import { successStatus } from './contract/recipes.ts'
import type { Examples } from './record-examples.ts'
import { findingsOf } from './samples/check.ts'
import { openFolder } from './samples/programs.ts'
import { openShop } from './samples/shop.ts'
import { findTools } from './samples/tools.ts'
import { typeErrors } from './samples/types.ts'

// Runs every code sample of the operation pages, each as it is shown, against the shop that `npm run mock` would serve.
const [examples, openapi] = await Promise.all([read<Examples>('examples.json'), read<Document>('openapi.json')])
const findings: string[] = []
const counts = new Map<string, number>()
// The TypeScript samples, which must fit the types of the contract too.
const typescript: Record<string, string> = {}

try {
  await run()
  findings.push(...(await typeErrors(typescript)))
} catch (error) {
  findings.push((error as Error).message)
}
if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
} else {
  console.log(`Every sample got the answer its page shows: ${Array.from(counts, ([label, count]) => `${count} in ${label}`).join(', ')}.`)
}

async function run(): Promise<void> {
  const folder = await openFolder(await findTools())
  const shop = await openShop().catch(async (error) => {
    await folder.close()
    throw error
  })
  try {
    for (const { operation } of operationsOf(openapi)) {
      // The document has the contract's own ids.
      const operationId = operation.operationId as OperationId
      const status = successStatus(recipes[operationId] ?? {})
      const recipe = recipes[operationId]?.[status]
      const example = examples[operationId]?.[status]
      if (!recipe || !example) {
        findings.push(`${operationId} has no example of its success, so its page has no samples.`)
        continue
      }
      const parameters = (operation.parameters ?? [])
        .map((parameter) => resolve(openapi, parameter))
        .map(({ name, in: place, schema }) => ({ name, in: place, type: String(resolve<JsonSchema>(openapi, schema).type) }))
      const samples = samplesOf(requestOf(example, routes[operationId].path, parameters))
      typescript[operationId] = samples.find(({ id }) => id === 'typescript')!.code
      for (const sample of samples) {
        const token = await shop.prepare(operationId, recipe)
        const ending = await folder.run(sample, token)
        const found = findingsOf(
          sample.id,
          { operationId, example, documented: Object.keys(operation.responses) },
          shop.takeVisits(),
          ending,
        )
        findings.push(...found.map((finding) => `${operationId} in ${sample.label} ${finding}`))
        counts.set(sample.label, (counts.get(sample.label) ?? 0) + 1)
      }
    }
  } finally {
    await Promise.all([shop.close(), folder.close()])
  }
}

async function read<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(new URL(`../src/contract/generated/${file}`, import.meta.url), 'utf8')) as Content
}
