import { outputOf, variablesOf } from '#runtimes/languages.ts'

// Examples as text, for cells. Read while the site is built.
const sources = import.meta.glob<string>('/examples/**/*.{ts,py,sh,sql,graphql}', { query: '?raw', import: 'default', eager: true })
const variables = import.meta.glob<string>('/examples/**/*.variables.json', { query: '?raw', import: 'default', eager: true })
const results = import.meta.glob<string>('/examples/**/*.out', { query: '?raw', import: 'default', eager: true })

export interface ExampleFile {
  source: string
  /** The variables of a GraphQL document, as JSON. */
  beside: string | undefined
  /** What the example says on a fresh shop, as CI has checked. */
  expected: string
}

/** The example that a cell shows. Fails the build when there is none. */
export function exampleFile(file: string): ExampleFile {
  const source = sources[`/examples/${file}`]
  const expected = results[`/examples/${outputOf(file)}`]
  if (source === undefined || expected === undefined)
    throw new Error(`[Cell] examples/${file} or its expected result is missing. Write it and run \`npm run examples -- --write\`.`)
  return { source: source.trimEnd(), beside: variables[`/examples/${variablesOf(file)}`]?.trimEnd(), expected }
}
