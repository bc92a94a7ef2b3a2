import { mkdir, readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { stringify } from 'yaml'
import type { Document } from './contract/document.ts'
import { webhookEvents } from './contract/events.ts'
import { withExamples } from './contract/examples.ts'
import { expand, prune } from './contract/expand.ts'
import { readGraphqlSchema } from './contract/graphql.ts'
import { loadJourneys } from './contract/journeys.ts'
import { type Contract, loadContract } from './contract/load.ts'
import { machinesOf } from './contract/machines.ts'
import { localReferences } from './contract/problems.ts'
import { recipesOf } from './contract/recipes.ts'
import { routesSource } from './contract/routes.ts'
import { rowShapes } from './contract/row-shapes.ts'
import { requestSchemas, responseSchemas } from './contract/schemas.ts'
import { stateVersionOf } from './contract/state-version.ts'

// `npm run generate` writes src/contract/generated/ from openapi/; `npm run generate:check` fails when it would write something else.
const generated = new URL('../src/contract/generated/', import.meta.url)
const isCheck = process.argv.includes('--check')
const notice = '// Made by `npm run generate` from openapi/. Do not edit.\n'

const contract = await loadContract()
const library = contract.document.components.schemas
const api = expand(contract.document, { ...contract, library })
const sandbox = expand(contract.sandbox, { ...contract, library })
const recipes = recipesOf(api, contract.personas.password)

await emit({
  'types.ts': notice + (await types(api)),
  'sandbox-types.ts': notice + (await types(sandbox)),
  'routes.ts':
    notice +
    routesSource([
      { plane: 'api', document: api },
      { plane: 'sandbox', document: sandbox },
    ]),
  'request-schemas.ts': constant('requestSchemas', requestSchemas([api, sandbox]), 'SchemaSet'),
  'response-schemas.ts': constant('responseSchemas', responseSchemas([api, sandbox]), 'SchemaSet'),
  'problems.ts': constant('problems', problemTexts(contract)),
  'words.ts': constant(
    'words',
    languages(contract, ({ field_errors, phrases }) => ({ field_errors, phrases })),
  ),
  'rate-policies.ts': constant('ratePolicies', contract.document['x-nexus-rate-policies']),
  'machines.ts': constant('machines', machinesOf(api)),
  'webhook-events.ts': constant('webhookEvents', webhookEvents(api)),
  'rules.ts': constant('businessRules', contract.rules),
  'personas.ts': constant('personas', contract.personas),
  'scenarios.ts': constant('scenarios', contract.sandbox['x-nexus-scenarios']),
  'state-version.ts': constant('stateVersion', await stateVersionOf(api)),
  'graphql-schema.ts': constant('graphqlSchema', await readGraphqlSchema()),
  'recipes.ts': constant('recipes', recipes, 'Recipes'),
  'problem-guides.json': json(
    Object.fromEntries(
      Object.entries(contract.problems).map(([code, { when, client, rules = [], members = {} }]) => [
        code,
        { when, client, rules, members: localReferences(members) },
      ]),
    ),
  ),
})

// Rows are made of schemas, so their types are read once those are written.
await emit({ 'row-shapes.ts': constant('rowShapes', rowShapes(), 'RowShapes', '../row-shape.ts') })

// The shop itself says what the examples are, so it is loaded only now that what it needs is written.
const { recordExamples } = await import('./record-examples.ts')
const examples = await recordExamples(recipes)
const published = prune(withExamples(api, examples))
await emit({
  'examples.json': json(examples),
  'openapi.json': json(published),
  'openapi.yaml': stringify(published, { aliasDuplicateObjects: false, lineWidth: 0 }),
  'sandbox.json': json(prune(sandbox)),
  'journeys.json': json(await loadJourneys()),
})

async function emit(files: Record<string, string>): Promise<void> {
  await mkdir(generated, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    const file = new URL(name, generated)
    if (!isCheck) {
      await writeFile(file, text)
    } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`src/contract/generated/${name} is stale. Run \`npm run generate\` and commit what it writes.`)
      process.exit(1)
    }
  }
}

async function types(document: Document): Promise<string> {
  return astToString(
    await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
      emptyObjectsUnknown: true,
      silent: true,
      defaultNonNullable: false,
    }),
  )
}

function constant(name: string, value: unknown, type?: string, from = '../shape.ts'): string {
  const declaration = type ? `import type { ${type} } from '${from}'\n\nexport const ${name}: ${type} = ` : `export const ${name} = `
  return `${notice}${declaration}${JSON.stringify(value, null, 2)}${type ? '' : ' as const'}\n`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function languages<Value>({ words, translations }: Contract, pick: (words: Contract['words']) => Value) {
  return { en: pick(words), fr: pick(translations.fr!), sw: pick(translations.sw!) }
}

function problemTexts({ problems, translations }: Contract) {
  return Object.fromEntries(
    Object.entries(problems).map(([code, { status, title, detail, headers = [] }]) => {
      const [fr, sw] = ['fr', 'sw'].map((language) => translations[language]!.problems[code])
      if (!fr || !sw) throw new Error(`Failed to generate: "${code}" has no French or no Swahili words. Add it to openapi/translations/.`)
      return [
        code,
        { status, headers, title: { en: title, fr: fr.title, sw: sw.title }, detail: { en: detail, fr: fr.detail, sw: sw.detail } },
      ]
    }),
  )
}
