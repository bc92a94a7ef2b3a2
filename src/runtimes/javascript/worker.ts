import { hidePageData } from '#runtimes/guard.ts'
import type { RunEvent, RunRequest } from '#runtimes/protocol.ts'
import { runProgram } from './program.ts'

// The worker in which a reader's TypeScript runs. It is started from a blob, so that the policy of the page holds in here too.

/** What the page hands over to start. Without a service worker it also answers the requests of the code, through a port. */
export interface WorkerStart {
  request: RunRequest
  port: MessagePort | null
}

/** A request on its way through the page, and its answer. Status 0 when none came. */
export interface PortRequest {
  id: number
  method: string
  url: string
  headers: Record<string, string>
  body: ArrayBuffer | null
}
export interface PortResponse {
  id: number
  status: number
  headers: Record<string, string>
  body: string
}

const realFetch = globalThis.fetch.bind(globalThis)
const importModule = (address: string) => import(/* @vite-ignore */ address) as Promise<Record<string, unknown>>

hidePageData()

globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<WorkerStart>) => {
    void runProgram(data.request, {
      post: (event: RunEvent) => globalThis.postMessage(event),
      fetch: data.port ? throughPage(data.port) : realFetch,
      addressOf: (code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
      importModule,
      onUnhandledRejection: (listener) =>
        globalThis.addEventListener('unhandledrejection', (event) => {
          event.preventDefault()
          listener(event.reason)
        }),
    })
  },
  { once: true },
)

function throughPage(port: MessagePort): typeof fetch {
  const waiting = new Map<number, { resolve: (response: Response) => void; reject: (error: Error) => void }>()
  let next = 0
  port.onmessage = ({ data: { id, status, headers, body } }: MessageEvent<PortResponse>) => {
    const { resolve, reject } = waiting.get(id)!
    waiting.delete(id)
    if (status === 0) reject(new TypeError('Failed to fetch'))
    else resolve(new Response(body === '' ? null : body, { status, headers }))
  }
  return async (input, init) => {
    const request = new Request(input, init)
    const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer()
    const id = next++
    const answer = new Promise<Response>((resolve, reject) => waiting.set(id, { resolve, reject }))
    port.postMessage({
      id,
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body,
    } satisfies PortRequest)
    return answer
  }
}
