import { expect, test } from 'vitest'
import biome from '../../biome.json' with { type: 'json' }
import { biomeOn } from './biome-on.ts'
import { layers } from './layers.ts'

const importing = (source: string) => `import { planted } from '${source}'\n\nexport const used = planted\n`
const lines = (count: number) => 'export const line = 1\n'.repeat(count)

interface Override {
  includes: string[]
  plugins?: string[]
  linter?: { rules?: { style?: { noRestrictedImports?: unknown } } }
}

const planted = Object.entries(layers).flatMap(([place, { may, never }]) => [
  ...never.map((source, i) => ({ path: `${place}never-${i}.ts`, source, broken: ['style/noRestrictedImports'] })),
  ...may.map((source, i) => ({ path: `${place}may-${i}.ts`, source, broken: undefined })),
])

test('each layer is refused what it must not import, and nothing else', async () => {
  const found = await biomeOn(Object.fromEntries(planted.map(({ path, source }) => [path, importing(source)])))
  const wrong = planted.filter(({ path, broken }) => JSON.stringify(found[path]) !== JSON.stringify(broken))
  expect(wrong.map(({ path, source }) => `${path} importing ${source}: ${found[path] ?? 'nothing reported'}`)).toEqual([])
})

test('each import rule of biome.json has planted violations', () => {
  const rules = (biome.overrides as Override[])
    .filter(({ linter }) => typeof linter?.rules?.style?.noRestrictedImports === 'object')
    .map(({ includes }) => includes.join())
  expect(new Set(Object.values(layers).map(({ rule }) => rule.join()))).toEqual(new Set(rules))
})

test('imports are seen in every form they can take', async () => {
  const found = await biomeOn({
    'src/mock/kernel/type.ts': "import type { Order } from '#mock/resources/orders/tables.ts'\n\nexport type Own = Order\n",
    'src/mock/kernel/effect.ts': "import '#mock/adapters/msw.ts'\n",
    'src/mock/kernel/late.ts': "export const late = () => import('#mock/adapters/msw.ts')\n",
    'src/mock/kernel/passed-on.ts': "export { planted } from '#mock/http/match.ts'\n",
    'src/components/Page.astro': "---\nimport { createMockApi } from '#mock/api.ts'\n\nconst api = createMockApi()\n---\n<p>{api}</p>\n",
    'src/components/Island.tsx': "import { createMockApi } from '#mock/api.ts'\n\nexport const Island = () => <p>{createMockApi()}</p>\n",
    'src/components/Clean.astro': "---\nimport { href } from '#components/href.ts'\n---\n<a href={href('/')}>Home</a>\n",
  })
  expect(Object.keys(found).sort()).toEqual([
    'src/components/Island.tsx',
    'src/components/Page.astro',
    'src/mock/kernel/effect.ts',
    'src/mock/kernel/late.ts',
    'src/mock/kernel/passed-on.ts',
    'src/mock/kernel/type.ts',
  ])
  for (const rules of Object.values(found)) expect(rules).toContain('style/noRestrictedImports')
})

test('the sandbox loads the shop late, and examples take only types from the contract', async () => {
  const found = await biomeOn({
    'src/sandbox/static.ts': importing('#mock/api.ts'),
    'src/sandbox/effect.ts': "import '#mock/api.ts'\n",
    'src/sandbox/late.ts': "export const shop = () => import('#mock/api.ts')\n",
    'src/sandbox/type.ts': "import type { MockApi } from '#mock/api.ts'\n\nexport type Shop = MockApi\n",
    'examples/rest/lesson/value.ts': importing('#contract/generated/routes.ts'),
    'examples/rest/lesson/type.ts': "import type { Schema } from '#contract/operation.ts'\n\nexport type Order = Schema<'Order'>\n",
  })
  expect(found).toEqual({
    'src/sandbox/static.ts': ['plugin'],
    'src/sandbox/effect.ts': ['plugin'],
    'examples/rest/lesson/value.ts': ['plugin'],
  })
})

test('the shop takes time, chance and the outside from its context only', async () => {
  const impure = ['Date.now()', 'new Date()', 'Math.random()', 'performance.now()', 'crypto.randomUUID()']
  const globals = ['fetch', 'setTimeout', 'setInterval', 'crypto', 'Request', 'document', 'localStorage', 'globalThis']
  const places = ['kernel', 'resources/carts', 'workflows', 'graphql', 'http'].map((folder) => `src/mock/${folder}/`)
  const plants = [
    ...places.flatMap((place) => impure.map((code, i) => ({ path: `${place}impure-${i}.ts`, code, rule: 'plugin' }))),
    ...places
      .slice(0, 2)
      .flatMap((place) => globals.map((code) => ({ path: `${place}${code}.ts`, code, rule: 'style/noRestrictedGlobals' }))),
  ]
  const found = await biomeOn({
    ...Object.fromEntries(plants.map(({ path, code }) => [path, `export const taken = ${code}\n`])),
    ...Object.fromEntries(
      places.map((place) => [`${place}clean.ts`, 'export const epoch = new Date(0)\nexport const day = Date.parse("2026-01-15")\n']),
    ),
  })
  expect(plants.filter(({ path, rule }) => !found[path]?.includes(rule))).toEqual([])
  expect(Object.keys(found)).toHaveLength(plants.length)
})

test('a test may import what it likes', async () => {
  expect(
    await biomeOn({ 'src/mock/kernel/own.test.ts': importing('node:crypto'), 'src/mock/testing.ts': importing('node:crypto') }),
  ).toEqual({})
})

test('a file written by hand stops at 250 lines, seeds and content do not', async () => {
  const style = '.line {\n  color: red;\n}\n'
  const found = await biomeOn({
    'src/mock/kernel/long.ts': lines(251),
    'src/mock/kernel/blank.ts': `${lines(200)}${'\n'.repeat(50)}${lines(1)}`,
    'scripts/long.ts': lines(251),
    'src/styles/long.css': style.repeat(84),
    'src/components/Long.astro': `---\n---\n${'<p>line</p>\n'.repeat(249)}`,
    'src/mock/kernel/full.ts': lines(250),
    'src/mock/resources/carts/seed-carts.ts': lines(251),
    'src/content/titles.ts': lines(251),
    'src/contract/generated/types.ts': lines(251),
  })
  const long = Object.entries(found).filter(([, rules]) => rules.includes('style/noExcessiveLinesPerFile'))
  expect(long.map(([path]) => path).sort()).toEqual([
    'scripts/long.ts',
    'src/components/Long.astro',
    'src/mock/kernel/blank.ts',
    'src/mock/kernel/long.ts',
    'src/styles/long.css',
  ])
})

test('any is refused everywhere', async () => {
  const any = 'export const pass = (value: any) => value\n'
  const found = await biomeOn({ 'src/sandbox/any.ts': any, 'scripts/any.ts': any, 'src/sandbox/clean.ts': any.replace('any', 'unknown') })
  expect(found).toEqual({ 'src/sandbox/any.ts': ['suspicious/noExplicitAny'], 'scripts/any.ts': ['suspicious/noExplicitAny'] })
})
