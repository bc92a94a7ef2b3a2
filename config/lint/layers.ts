/** What one folder may import, and what it never may: the table of ARCHITECTURE §3 as examples. */
export interface Layer {
  /** `includes` of the rule in biome.json that this is about. */
  rule: string[]
  may: string[]
  never: string[]
}

const above = ['#sandbox/client.ts', '#runtimes/protocol.ts', '#components/href.ts', '#config/site.ts']
const platforms = ['node:fs', 'msw', 'msw/node']
const around = ['../elsewhere/file.ts', './../elsewhere/file.ts']
const resources = ['#mock/resources/orders/operations.ts', '#mock/resources/orders/tables.ts']

/** Where a file is put, and what it may import there. */
export const layers: Record<string, Layer> = {
  'src/elsewhere/': { rule: ['src/**'], may: ['./own.ts', '#contract/operation.ts'], never: around },
  'src/contract/': {
    rule: ['src/contract/**'],
    may: ['./own.ts', '@cfworker/json-schema'],
    never: [...around, '#mock/kernel/ids.ts', '#mock/api.ts', ...above, ...platforms],
  },
  'src/mock/kernel/': {
    rule: ['src/mock/kernel/**'],
    may: ['./own.ts', '#contract/operation.ts', '#mock/kernel/ids.ts'],
    never: [...around, ...resources, '#mock/workflows/checkout.ts', '#mock/http/match.ts', '#mock/adapters/msw.ts', ...above, ...platforms],
  },
  'src/mock/resources/carts/': {
    rule: ['src/mock/resources/**'],
    may: ['./own.ts', '#contract/operation.ts', '#mock/kernel/ids.ts', '#mock/workflows/checkout.ts'],
    never: [
      ...around,
      ...resources,
      '#mock/resources/orders/rules.ts',
      '#mock/http/match.ts',
      '#mock/adapters/node.ts',
      '#mock/api.ts',
      ...above,
      ...platforms,
    ],
  },
  'src/mock/workflows/': {
    rule: ['src/mock/workflows/**'],
    may: ['./own.ts', '#contract/operation.ts', '#mock/kernel/ids.ts', '#mock/workflows/checkout.ts', '#mock/resources/orders/rules.ts'],
    never: [...around, ...resources, '#mock/http/match.ts', '#mock/adapters/node.ts', '#mock/api.ts', ...above, ...platforms],
  },
  'src/mock/graphql/': {
    rule: ['src/mock/graphql/**'],
    may: ['./own.ts', 'graphql', '#contract/operation.ts', '#mock/kernel/ids.ts', '#mock/graphql/schema.ts'],
    never: [...around, ...resources, '#mock/resources/orders/rules.ts', '#mock/api.ts', '#mock/adapters/node.ts', ...above, ...platforms],
  },
  'src/mock/http/': {
    rule: ['src/mock/http/**'],
    may: ['./own.ts', '#contract/operation.ts', '#mock/kernel/ids.ts', '#mock/http/match.ts'],
    never: [...around, ...resources, '#mock/handlers.ts', '#mock/workflows/checkout.ts', '#mock/adapters/node.ts', ...above, ...platforms],
  },
  'src/mock/': {
    rule: ['src/mock/*.ts', 'src/mock/control/**', 'src/mock/media/**'],
    may: ['./kernel/ids.ts', './http/match.ts', './resources/orders/operations.ts', '#contract/operation.ts'],
    never: [...around, './adapters/node.ts', '#mock/adapters/node.ts', ...above, ...platforms],
  },
  'src/mock/control/': {
    rule: ['src/mock/*.ts', 'src/mock/control/**', 'src/mock/media/**'],
    may: ['./own.ts', '#mock/engine.ts'],
    never: ['#mock/adapters/node.ts', ...above, ...platforms],
  },
  'src/mock/adapters/': {
    rule: ['src/mock/adapters/**', 'src/service-worker/**'],
    may: ['./own.ts', 'idb', '#mock/api.ts', '#mock/kernel/wire.ts', '#mock/kernel/storage.ts', '#sandbox/names.ts'],
    never: [...around, ...resources, '#mock/shop.ts', '#mock/http/match.ts', '#mock/kernel/ids.ts', ...above, ...platforms],
  },
  'src/service-worker/': {
    rule: ['src/mock/adapters/**', 'src/service-worker/**'],
    may: ['./own.ts', 'workbox-strategies', '#mock/adapters/browser.ts', '#mock/graphql/answer.ts'],
    never: [...resources, '#mock/graphql/schema.ts', '#mock/shop.ts', ...above, ...platforms],
  },
  'src/mock/adapters/node-': {
    rule: ['src/mock/adapters/node*.ts'],
    may: ['node:http', '#mock/api.ts', '#mock/kernel/wire.ts'],
    never: [...around, ...resources, 'msw', 'msw/node', ...above],
  },
  'src/mock/adapters/msw-': {
    rule: ['src/mock/adapters/msw*.ts'],
    may: ['msw', 'msw/experimental', '#mock/api.ts'],
    never: [...around, ...resources, 'node:http', ...above],
  },
  'src/sandbox/': {
    rule: ['src/sandbox/**'],
    may: ['./own.ts', '#contract/operation.ts', '#mock/adapters/browser.ts'],
    never: [
      ...around,
      ...resources,
      '#mock/shop.ts',
      '#mock/kernel/ids.ts',
      '#runtimes/protocol.ts',
      '#components/href.ts',
      '#config/site.ts',
      ...platforms,
    ],
  },
  'src/runtimes/': {
    rule: ['src/runtimes/**'],
    may: ['./own.ts', '#sandbox/client.ts', '#runtimes/protocol.ts', 'sucrase'],
    never: [...around, '#mock/api.ts', '#components/href.ts', '#config/site.ts'],
  },
  'src/components/': {
    rule: ['src/components/**', 'src/pages/**', 'src/*.ts'],
    may: ['./own.ts', '#contract/operation.ts', '#sandbox/client.ts', '#runtimes/protocol.ts', '#components/href.ts'],
    never: [...around, ...resources, '#mock/api.ts', '#mock/kernel/ids.ts', '#mock/adapters/browser.ts'],
  },
  'src/pages/': { rule: ['src/components/**', 'src/pages/**', 'src/*.ts'], may: ['#components/href.ts'], never: ['#mock/api.ts'] },
  'src/': { rule: ['src/components/**', 'src/pages/**', 'src/*.ts'], may: ['#components/href.ts'], never: ['#mock/api.ts'] },
  'examples/rest/lesson/': {
    rule: ['examples/**'],
    may: ['./1-first.ts', 'preact'],
    never: ['../../../src/mock/api.ts', '../../src/sandbox/client.ts', '#mock/api.ts', ...above],
  },
  'examples/labs/oversell/checks-': {
    rule: ['examples/labs/*/checks*.ts'],
    may: ['#runtimes/labs.ts', '#runtimes/protocol.ts'],
    never: ['#runtimes/kept.ts', '#mock/api.ts', '#sandbox/client.ts', '#components/href.ts', '#config/site.ts'],
  },
}
