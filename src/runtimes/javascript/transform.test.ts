import { expect, test } from 'vitest'
import { importsOf, packagesIn, SourceError, toJavaScript } from './transform.ts'

const addressOf = (name: string) => (name.startsWith('./') ? `blob:${name}` : undefined)

test('types go, and every line stays where it was', async () => {
  const source =
    'interface Cart {\n  id: string\n}\nconst cart = { id: "a" } as Cart\nenum Size { S = 1 }\nconsole.log(cart satisfies Cart, Size.S)'
  const code = await toJavaScript(source, addressOf)
  expect(code).not.toMatch(/interface|satisfies| as /)
  expect(code.split('\n')).toHaveLength(6)
})

test('imports of cells get addresses, and type imports vanish', async () => {
  const source = `import { token } from './1-log-in.ts'\nimport type { Cart } from './cart.ts'\nconst later = await import('./2.ts')\nconsole.log(token, later, "from './3.ts'")`
  expect(await toJavaScript(source, addressOf)).toBe(
    `import { token } from 'blob:./1-log-in.ts'\n\nconst later = await import("blob:./2.ts")\nconsole.log(token, later, "from './3.ts'")`,
  )
  expect(await importsOf(source)).toEqual(['./1-log-in.ts', './2.ts'])
})

test('packages are named apart from cells', async () => {
  const source = "import createClient from 'openapi-fetch'\nimport type { paths } from 'types'\nimport { a } from './a.ts'\ncreateClient(a)"
  expect([await packagesIn(source), await importsOf(source)]).toEqual([['openapi-fetch'], ['./a.ts']])
})

test('anything else cannot be imported, and the line is named', async () => {
  const failure = toJavaScript("const a = 1\nimport fs from 'node:fs'\nfs.existsSync('/')", addressOf)
  await expect(failure).rejects.toThrow('Nothing can be imported from "node:fs" here.')
  await expect(failure).rejects.toMatchObject({ line: 2 })
})

test('a mistake in the syntax is named with its line', async () => {
  await expect(toJavaScript('const a = 1\nconst = 2', addressOf)).rejects.toBeInstanceOf(SourceError)
  await expect(toJavaScript('const a = 1\nconst = 2', addressOf)).rejects.toMatchObject({ line: 2 })
})
