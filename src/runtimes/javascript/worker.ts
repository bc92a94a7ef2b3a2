import { hidePageData } from '#runtimes/guard.ts'
import type { RunEvent, RunRequest } from '#runtimes/protocol.ts'
import { type PortRequest, throughPort } from '#sandbox/port-fetch.ts'
import { runProgram } from './program.ts'

// The worker in which a reader's TypeScript runs. It is started from a blob, so that the policy of the page holds in here too.

/** What the page hands over to start. Without a service worker it also answers the requests of the code, as messages. */
export interface WorkerStart {
  request: RunRequest
  isThroughPage: boolean
}

const realFetch = globalThis.fetch.bind(globalThis)
const throughPage = throughPort((request: PortRequest) => globalThis.postMessage(request, { transfer: [request.port] }))
const importModule = (address: string) => import(/* @vite-ignore */ address) as Promise<Record<string, unknown>>

hidePageData()

globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<WorkerStart>) => {
    void runProgram(data.request, {
      post: (event: RunEvent) => globalThis.postMessage(event),
      fetch: data.isThroughPage ? throughPage : realFetch,
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
