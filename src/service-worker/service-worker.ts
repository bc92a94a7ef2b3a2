import { createBrowserApi } from '#mock/adapters/browser.ts'
import { sendStream } from '#mock/adapters/port.ts'
import { wholeBody } from '#mock/kernel/wire.ts'
import { channelName, databaseName, isSandboxUrl, type PortAnswer, type SandboxChange, type WorkerMessage } from '#sandbox/names.ts'
import { importGraphql } from './load-graphql.ts'
import { createOfflineCache } from './offline.ts'

// The site's one service worker: the door to the shop, and the offline cache.
const worker = globalThis as unknown as ServiceWorkerGlobalScope
const { scope } = worker.registration
const base = new URL(scope).pathname
const offline = createOfflineCache(worker.registration)
const me = `worker ${crypto.randomUUID()}`

const channel = new BroadcastChannel(channelName(base))
const api = createBrowserApi({
  database: databaseName(base),
  siteUrl: scope.replace(/\/$/, ''),
  onChange: (change) => channel.postMessage({ from: me, ...change } satisfies SandboxChange),
})
// A page without a worker keeps the same shop: what it saved has to be read again.
channel.onmessage = ({ data }: MessageEvent<SandboxChange>) => void api.then(({ invalidate }) => invalidate(data.shop))

worker.addEventListener('install', (event) => {
  importGraphql()
  // The browser lets the new version take over only between requests, and state is read from the database.
  event.waitUntil(Promise.all([worker.skipWaiting(), offline.prepare()]))
})

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (isSandboxUrl(url)) event.respondWith(api.then(({ fetch }) => fetch(event.request)))
  else {
    const answer = offline.answer(event, url)
    if (answer) event.respondWith(answer)
  }
})

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message = event.data as WorkerMessage
  if (message.kind === 'claim') event.waitUntil(worker.clients.claim())
  if (message.kind === 'keep') event.waitUntil(offline.keepPages(message.urls))
  if (message.kind === 'request') event.waitUntil(answerByPort(message, event.ports[0]))
})

/** Answers a page that this worker does not control, for example after a hard reload. */
async function answerByPort(
  { method, url, headers, body }: Extract<WorkerMessage, { kind: 'request' }>,
  port: MessagePort | undefined,
): Promise<void> {
  const { handle } = await api
  const answer = await handle({ method, url, headers, ip: '127.0.0.1', body: wholeBody(body ? new Uint8Array(body) : new Uint8Array()) })
  const { stream, ...rest } = answer
  port?.postMessage({ ...rest, isStream: stream !== undefined } satisfies PortAnswer)
  if (stream && port) await sendStream(stream, port)
}
