import { receiveStream } from '#mock/adapters/port.ts'
import { channelName, isSandboxUrl, type PortAnswer, type SandboxChange, type WorkerMessage } from './names.ts'
import { register } from './register.ts'

/**
 * How this page reaches the shop: through the service worker that controls it; through messages to a worker that does not; in the page
 * itself, kept in the browser's database; or in the page, kept nowhere.
 */
export type SandboxMode = 'service-worker' | 'message' | 'page' | 'memory'

interface Door {
  mode: SandboxMode
  fetch: (request: Request) => Promise<Response>
}

const base = import.meta.env.BASE_URL
let door: Promise<Door> | undefined

/** Makes the sandbox reachable, once per page. Every request goes through it. */
export async function ready(): Promise<SandboxMode> {
  door ??= openDoor()
  return (await door).mode
}

/** Sends a request to the shop. It rejects like `fetch` when a fault has lost the answer. */
export async function sandboxFetch(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  if (!isSandboxUrl(new URL(request.url)))
    throw new TypeError(`Failed to fetch ${request.url}: the sandbox answers only for *.nexuscommerce.example.`)
  await ready()
  const { mode, fetch: send } = await door!
  if (mode !== 'service-worker') return send(request)
  const again = request.clone()
  try {
    return await send(request)
  } catch (error) {
    // A worker that is still there has lost the answer on purpose. One that is gone was removed with the site's data.
    if (navigator.serviceWorker.controller) throw error
    door = undefined
    await ready()
    return (await door!).fetch(again)
  }
}

/** Listens to what happens in the shop, in this page and in others. Answers how to stop. */
export function onSandboxChange(listener: (change: SandboxChange) => void): () => void {
  const channel = new BroadcastChannel(channelName(base))
  const hear = ({ data }: MessageEvent<SandboxChange>) => listener(data)
  channel.addEventListener('message', hear)
  const stop = listenHere(listener)
  return () => {
    stop()
    channel.close()
  }
}

const here = new Set<(change: SandboxChange) => void>()
const listenHere = (listener: (change: SandboxChange) => void) => {
  here.add(listener)
  return () => void here.delete(listener)
}

/** Lets the parts of this page know that the shop may be another now. */
export function tellHere(): void {
  for (const listener of here) listener({ from: 'this page', shop: 'api' })
}

async function openDoor(): Promise<Door> {
  const active = await register()
  if (!active) return openInPage()
  if (navigator.serviceWorker.controller || (await claimed(active))) return { mode: 'service-worker', fetch: (request) => fetch(request) }
  return { mode: 'message', fetch: (request) => askByMessage(active, request) }
}

async function openInPage(): Promise<Door> {
  const { openFallback } = await import('./fallback.ts')
  return openFallback(base, (change) => {
    for (const listener of here) listener(change)
  })
}

/** Asks an active worker to take control of this page, which it does not have after a hard reload. */
function claimed(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 1500)
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        clearTimeout(timer)
        resolve(true)
      },
      { once: true },
    )
    worker.postMessage({ kind: 'claim' } satisfies WorkerMessage)
  })
}

async function askByMessage(worker: ServiceWorker, request: Request): Promise<Response> {
  const { port1, port2 } = new MessageChannel()
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer()
  const message: WorkerMessage = {
    kind: 'request',
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body,
  }
  const answer = await new Promise<PortAnswer>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as PortAnswer)
    worker.postMessage(message, [port2])
  })
  if (answer.status === 0) throw new TypeError('Failed to fetch')
  return new Response(answer.isStream ? receiveStream(port1) : answer.body, { status: answer.status, headers: answer.headers })
}
