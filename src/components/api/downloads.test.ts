import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { typesFile } from './downloads.ts'

const generated = readFileSync(new URL('../../contract/generated/types.ts', import.meta.url), 'utf8')
const types = typesFile(generated, '1.0.0')
// The folder decides only where `openapi-fetch` is found; nothing is written to it.
const folder = fileURLToPath(new URL('.', import.meta.url))

test('the types stand alone and say how they are used', () => {
  expect(types).toMatch(/^\/\/ NexusCommerce API 1\.0\.0/)
  expect(types).toContain("import type { paths } from './types'")
  expect(types).not.toMatch(/^import /m)
  for (const name of ['paths', 'components', 'operations']) expect(types).toContain(`export interface ${name} {`)
})

// TypeScript reads the whole contract anew each time, which takes a while on a busy machine.
const patience = { timeout: 60_000 }

test('the types check by themselves, and openapi-fetch takes its answers from them', patience, () => {
  expect(
    complaints(`
      import createClient from 'openapi-fetch'
      import type { components, operations, paths } from './types'
      const api = createClient<paths>({ baseUrl: 'http://127.0.0.1:4010/v1' })
      const { data, error } = await api.GET('/products', { params: { query: { limit: 3 } } })
      export const title: string | undefined = data?.data[0]?.title
      export const code: string | undefined = error?.code
      export type Cart = components['schemas']['Cart']
      export type Answers = operations['createOrder']['responses'][201]
    `),
  ).toEqual([])
})

test('a member that the contract does not know is a mistake', patience, () => {
  const found = complaints(`
    import createClient from 'openapi-fetch'
    import type { paths } from './types'
    const { data } = await createClient<paths>().GET('/products')
    export const title = data?.data[0]?.titel
  `)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain("'titel' does not exist")
})

/** What TypeScript says of a program beside the types, and of the types themselves. */
function complaints(program: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
  }
  const files = new Map([
    [`${folder}types.d.ts`, types],
    [`${folder}program.ts`, program],
  ])
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name)
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
  }
  const found = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}
