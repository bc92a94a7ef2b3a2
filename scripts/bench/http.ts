import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAnswerCheck } from '#contract/conformance.ts'
import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { toServer } from '#mock/adapters/node.ts'
import { createMockApi } from '#mock/api.ts'
import type { MockApiOptions } from '#mock/options.ts'
import { productId } from '#mock/testing.ts'
import { percentile, printTable } from './figures.ts'
import type { Load, LoadResult } from './load.ts'

// `node scripts/bench/http.ts`: the server of `npm run mock` over loopback, beside a bare server that sends the same number of bytes. The
// servers run in this process and the load comes from another, so that the processor time of a request here is the server's alone.
const connections = 32
const requests = 20_000
const mostSeconds = 5
const rounds = 3

interface Target {
  name: string
  server: Server
  port: number
}

async function listen(name: string, server: Server): Promise<Target> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { name, server, port: (server.address() as AddressInfo).port }
}

function shop(more: MockApiOptions): Server {
  const unlimited = Object.fromEntries(Object.keys(ratePolicies).map((name) => [name, { limit: 1e9, window_seconds: 60 }]))
  return toServer(createMockApi({ clock: { wall: () => Date.now() }, ratePolicies: unlimited, ...more }))
}

/** A server that knows one answer. */
const bare = (body: string): Server =>
  createServer((_incoming, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body)
  })

async function apply(generator: ChildProcess, load: Load): Promise<LoadResult> {
  generator.send(load)
  const [result] = (await once(generator, 'message')) as [LoadResult]
  return result
}

async function measure(generator: ChildProcess, { port }: Target, path: string) {
  const load = { port, path, connections, seconds: mostSeconds }
  await apply(generator, { ...load, requests: requests / 4 })
  const before = process.cpuUsage()
  const { times, seconds } = await apply(generator, { ...load, requests })
  const { user, system } = process.cpuUsage(before)
  return { perSecond: times.length / seconds, times, processor: (user + system) / times.length }
}

async function compare(generator: ChildProcess, path: string): Promise<Record<string, string | number>[]> {
  const targets = [await listen('npm run mock', shop({ checkAnswer: createAnswerCheck() })), await listen('without answer check', shop({}))]
  const body = await (await fetch(`http://127.0.0.1:${targets[0]!.port}${path}`)).text()
  targets.unshift(await listen('bare node:http', bare(body)))
  // Rounds take turns, so that whatever else the machine does meets all targets alike.
  const results = targets.map((target) => ({ target, series: [] as Awaited<ReturnType<typeof measure>>[] }))
  for (let round = 0; round < rounds; round++) for (const { target, series } of results) series.push(await measure(generator, target, path))
  for (const { server } of targets) server.close()
  const middle = (values: number[]) => percentile(values, 0.5)
  const best = middle(results[0]!.series.map(({ perSecond }) => perSecond))
  return results.map(({ target, series }) => {
    const perSecond = middle(series.map((one) => one.perSecond))
    return {
      server: target.name,
      path,
      KiB: body.length / 1024,
      'requests/s': perSecond,
      'of bare %': (perSecond / best) * 100,
      'p50 µs': middle(series.map(({ times }) => percentile(times, 0.5))),
      'p99 µs': middle(series.map(({ times }) => percentile(times, 0.99))),
      'processor µs': middle(series.map(({ processor }) => processor)),
    }
  })
}

const generator = fork(new URL('./load.ts', import.meta.url))
generator.once('exit', (code) => code && process.exit(code))
const table = []
for (const path of [`/v1/products/${productId('nyeri-aa')}`, '/v1/products', '/v1/products?category=coffee&in_stock=true&sort=price'])
  table.push(...(await compare(generator, path)))
generator.disconnect()
printTable(table)
