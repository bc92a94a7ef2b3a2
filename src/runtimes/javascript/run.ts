import { createEventQueue } from '#runtimes/events.ts'
import { defaultLimits, type Run, type RunEvent, type RunLimits, type RunRequest } from '#runtimes/protocol.ts'
import { startWorker } from '#runtimes/worker.ts'
import { ready, sandboxFetch } from '#sandbox/client.ts'
import { answerThroughPort, type PortRequest } from '#sandbox/port-fetch.ts'
import { librariesOf, type Package } from './libraries.ts'
import type { WorkerStart } from './worker.ts'
import workerUrl from './worker.ts?worker&url'

const startUpTime = 60_000

const texts: Record<Package, () => Promise<string>> = {
  'openapi-fetch': () => import('openapi-fetch/dist/index.mjs?raw').then((module) => module.default),
}

/** Starts a program in a worker of its own. It ends by itself, at a limit, or when it is stopped. */
export async function start(request: RunRequest, limits: RunLimits = defaultLimits): Promise<Run> {
  const [mode, libraries] = await Promise.all([ready(), librariesOf(request.source, (name) => texts[name]())])
  const { worker, end: endWorker } = startWorker(workerUrl)
  const queue = createEventQueue()
  const end = (last?: RunEvent) => {
    clearTimeout(timer)
    endWorker()
    if (last) queue.push(last)
    queue.end()
  }
  const overTime = () =>
    end({
      kind: 'error',
      message: `Stopped after ${limits.milliseconds / 1000} seconds. An endless loop, or an answer that never came?`,
      line: null,
    })
  let timer = setTimeout(() => end({ kind: 'error', message: 'The worker did not start.', line: null }), startUpTime)
  let characters = 0

  worker.addEventListener('error', ({ message }) =>
    end({ kind: 'error', message: message || 'The worker could not be started.', line: null }),
  )
  worker.addEventListener('message', ({ data }: MessageEvent<RunEvent | PortRequest | 'ready'>) => {
    if (data === 'ready') {
      // What a slow device needs to get ready is not counted against the program.
      clearTimeout(timer)
      timer = setTimeout(overTime, limits.milliseconds)
      return worker.postMessage({ request: { ...request, libraries }, isThroughPage: mode !== 'service-worker' } satisfies WorkerStart)
    }
    if (data.kind === 'fetch') return void answerThroughPort(data, sandboxFetch)
    characters += 'text' in data ? data.text.length : 0
    if (characters > limits.characters)
      return end({ kind: 'error', message: `Stopped after ${limits.characters.toLocaleString('en')} characters of output.`, line: null })
    queue.push(data)
    if (data.kind === 'done') end()
  })
  return { events: queue.events, stop: () => end({ kind: 'error', message: 'Stopped.', line: null }) }
}
