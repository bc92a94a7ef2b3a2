import { loadGraphql } from './graphql/load.ts'
import { epoch } from './kernel/ids.ts'
import { lost, type WireRequest, type WireResponse, wholeBody } from './kernel/wire.ts'
import { drawnMedia } from './media/serve.ts'
import type { MockApiOptions, ShopOptions } from './options.ts'
import { rules } from './rules.ts'
import { scenarios } from './scenarios.ts'
import { createShop, type Shop } from './shop.ts'

/** The shop as one function. */
export interface MockApi {
  /** Answers a request. A fault that loses the answer gives `Response.error()`. */
  fetch: (request: Request, from?: { ip?: string }) => Promise<Response>
  /** The same for plain data, for transports without `Request`. Status 0 means that the answer was lost. */
  handle: (request: WireRequest) => Promise<WireResponse>
  /** Somebody else has saved a shop: read it again before its next request. */
  invalidate: (shop: string) => void
}

/** The reader's own shop. Every other name is a disposable one. */
export const ownShop = 'api'
const mostShops = 24

/**
 * Makes the API. Shops are named by host: `api.nexuscommerce.example` is the main one, any other subdomain a disposable one with its own
 * state and clock; where the host cannot tell, the header `Sandbox-Shop` does. Disposable shops are pinned to the epoch, so that the same
 * requests always give the same answers.
 */
export function createMockApi(given: MockApiOptions = {}): MockApi {
  const options = withDefaults(given)
  const shops = new Map<string, Shop>()
  const shopOf = (name: string): Shop => {
    const open = shops.get(name)
    if (open) return open
    const oldest = [...shops.keys()].find((key) => key !== ownShop)
    if (shops.size >= mostShops && oldest) shops.delete(oldest)
    const shop = createShop({ ...options, name, ...(name !== ownShop && { clock: { pinned: epoch } }) })
    shops.set(name, shop)
    return shop
  }
  const handle = async (request: WireRequest): Promise<WireResponse> => {
    const url = new URL(request.url)
    return drawnMedia(url) ?? shopOf(shopName(url, request.headers['sandbox-shop'])).handle(request)
  }
  return {
    handle,
    fetch: async (request, { ip = '127.0.0.1' } = {}) => toResponse(await handle(await toWire(request, ip))),
    invalidate: (name) => shops.get(name)?.invalidate(),
  }
}

function shopName({ hostname }: URL, header: string | undefined): string {
  const named = /^([a-z0-9-]{1,63})\.nexuscommerce\.example$/.exec(hostname)?.[1] ?? header?.toLowerCase()
  return named !== undefined && /^[a-z0-9-]{1,63}$/.test(named) ? named : ownShop
}

function withDefaults(given: MockApiOptions): Omit<ShopOptions, 'name'> {
  const { rules: replaced, scenarios: setUps, ...rest } = given
  return {
    scenario: 'default',
    seed: 1,
    clock: { pinned: epoch },
    siteUrl: 'https://nexus.example',
    mediaUrl: 'https://api.nexuscommerce.example/media',
    latency: 0,
    graphql: loadGraphql,
    examples: {},
    onError: (error) => console.error(error),
    sleep: (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms)
      }),
    timer(ms, task) {
      const timer = setTimeout(task, ms)
      return () => clearTimeout(timer)
    },
    stopwatch: () => performance.now(),
    freeze: false,
    ...rest,
    // What is not replaced stays the same object, by which seeded shops are found again.
    rules: replaced ? { ...rules, ...replaced } : rules,
    scenarios: setUps ? { ...scenarios, ...setUps } : scenarios,
  }
}

async function toWire(request: Request, ip: string): Promise<WireRequest> {
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    ip,
    body: (limit) => bodyOf(request, limit),
  }
}

async function bodyOf(request: Request, limit: number): Promise<Uint8Array | 'too_large'> {
  if (request.body) return readUpTo(request.body.getReader(), limit)
  // Some browsers do not show the body of a request as a stream.
  return wholeBody(new Uint8Array(await request.arrayBuffer()))(limit)
}

/** Reads a stream, and stops reading as soon as there are more than `limit` bytes. */
async function readUpTo(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Uint8Array | 'too_large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > limit) {
      void reader.cancel()
      return 'too_large'
    }
    chunks.push(part.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** An answer as a `Response`. Browsers do not let scripts see why a response failed, and neither does this. */
export const toResponse = (response: WireResponse): Response =>
  response === lost || response.status === 0
    ? Response.error()
    : new Response(response.stream ?? response.body, { status: response.status, headers: response.headers })
