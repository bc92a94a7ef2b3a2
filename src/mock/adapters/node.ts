import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { MockApi } from '#mock/api.ts'
import { lost, type WireRequest, type WireResponse } from '#mock/kernel/wire.ts'

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/
const localOrigin = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/
const exposed =
  'ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, Idempotency-Replayed, Deprecation, Sunset, X-Nexus-Stub'
const allowed =
  'Authorization, Cart-Token, Content-Digest, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, Accept-Language, Prefer, Sandbox-Shop'

/**
 * Serves the shop over HTTP for this machine only: other hosts in `Host` and origins that are not local are refused, so that no web page
 * can reach it through a name of its own (DNS rebinding). A lost answer closes the connection.
 */
export function toServer(api: MockApi): Server {
  return createServer((incoming, outgoing) => {
    const origin = incoming.headers.origin
    const target = targetOf(incoming)
    if (!localHost.test(target.host) || (origin !== undefined && !localOrigin.test(origin))) {
      outgoing.writeHead(403, { 'Content-Type': 'text/plain' }).end('This mock answers requests from this machine only.\n')
      return
    }
    const cors = origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed }
    if (incoming.method === 'OPTIONS') {
      const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE'
      outgoing
        .writeHead(204, {
          ...cors,
          'Access-Control-Allow-Methods': methods,
          'Access-Control-Allow-Headers': allowed,
          'Access-Control-Max-Age': '600',
        })
        .end()
      return
    }
    api.handle(toWire(incoming, target)).then(
      (response) => send(outgoing, response, cors),
      (error) => {
        console.error(error)
        outgoing.destroy()
      },
    )
  })
}

interface Target {
  host: string
  path: string
}

/** What a request is for. A target in absolute form names the host itself, and then `Host` does not count (RFC 9112, 3.2.2). */
function targetOf({ url = '/', headers }: IncomingMessage): Target {
  const [, host, path] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
  return { host: host ?? headers.host ?? '', path: (path ?? url).replace(/^(?!\/)/, '/') }
}

function toWire(incoming: IncomingMessage, { host, path }: Target): WireRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  return {
    method: incoming.method ?? 'GET',
    url: `http://${host}${path}`,
    headers,
    ip: incoming.socket.remoteAddress ?? '',
    body: (limit) => readUpTo(incoming, limit),
  }
}

function readUpTo(incoming: IncomingMessage, limit: number): Promise<Uint8Array | 'too_large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) {
        chunks.push(chunk)
        return
      }
      // The rest is taken off the wire and dropped, so that the client can read the answer.
      chunks.length = 0
      resolve('too_large')
    })
    incoming.on('end', () => resolve(Buffer.concat(chunks)))
    incoming.on('error', reject)
  })
}

function send(outgoing: ServerResponse, response: WireResponse, cors: Record<string, string>): void {
  if (response === lost) {
    outgoing.destroy()
    return
  }
  const { status, headers, body, stream } = response
  if (stream) {
    outgoing.writeHead(status, { ...headers, ...cors })
    void pour(stream, outgoing)
    return
  }
  const length = body === null ? {} : { 'Content-Length': Buffer.byteLength(body) }
  outgoing.writeHead(status, { ...headers, ...length, ...cors })
  outgoing.end(body ?? undefined)
}

/** Writes a stream as it comes, no faster than it is read. A client that hangs up cancels it. */
async function pour(stream: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = stream.getReader()
  outgoing.once('close', () => void reader.cancel())
  for (let part = await reader.read(); !part.done; part = await reader.read())
    if (!outgoing.write(part.value)) await new Promise((resolve) => outgoing.once('drain', resolve).once('close', resolve))
  outgoing.end()
}
