import { parseArgs } from 'node:util'
import { createAnswerCheck } from '#contract/conformance.ts'
import { scenarios } from '#contract/generated/scenarios.ts'
import { toServer } from '#mock/adapters/node.ts'
import { createMockApi } from '#mock/api.ts'

// `npm run mock -- --port 4010 --scenario default --latency 0`: the shop over HTTP, for this machine only.
const names = Object.keys(scenarios)
const usage = `Usage: npm run mock -- [--port 4010] [--scenario ${names.join('|')}] [--latency 0] [--seed 1] [--pinned]`

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4010' },
        scenario: { type: 'string', default: 'default' },
        latency: { type: 'string', default: '0' },
        seed: { type: 'string', default: '1' },
        pinned: { type: 'boolean', default: false },
      },
    })
    const number = (name: 'port' | 'latency' | 'seed', most: number) => {
      const value = Number(values[name])
      if (!Number.isInteger(value) || value < 0 || value > most) throw new Error(`--${name} must be a whole number from 0 to ${most}.`)
      return value
    }
    if (!Object.hasOwn(scenarios, values.scenario)) throw new Error(`--scenario must be one of ${names.join(', ')}.`)
    const scenario = values.scenario as keyof typeof scenarios
    return {
      scenario,
      port: number('port', 65_535),
      latency: number('latency', 60_000),
      seed: number('seed', 2 ** 32 - 1),
      pinned: values.pinned,
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`)
    process.exit(2)
  }
}

const { port, scenario, latency, seed, pinned } = options()
const server = toServer(
  createMockApi({
    scenario,
    latency,
    seed,
    ...(!pinned && { clock: { wall: () => Date.now() } }),
    siteUrl: process.env.NEXUS_SITE_URL ?? 'http://localhost:4321',
    mediaUrl: `http://127.0.0.1:${port}/media`,
    checkAnswer: createAnswerCheck(),
  }),
)

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another with --port.` : error.message
  console.error(`Failed to start the mock: ${reason}`)
  process.exit(1)
})
server.listen(port, '127.0.0.1', () => {
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  console.log(`NexusCommerce (${scenario}) answers at http://127.0.0.1:${actual}/v1. Stop it with Ctrl+C.`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
