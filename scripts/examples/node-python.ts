import { MessageChannel, Worker } from 'node:worker_threads'
import type { MockApi } from '#mock/api.ts'
import { defaultLimits, type RunEvent, type RunLimits, type RunRequest } from '#runtimes/protocol.ts'
import { isShop, type Sending, type Sent, unanswered, words } from '#runtimes/python/program.ts'
import type { PythonMessage, PythonWorkerData } from './python-worker.ts'

type Python = Awaited<ReturnType<typeof openPython>>
let open: Promise<Python> | undefined

/** Runs Python in a worker that stays for all examples: each has a namespace of its own. */
export async function runPythonExample(
  request: RunRequest,
  api: MockApi,
  post: (event: RunEvent) => void,
  limits = defaultLimits,
): Promise<void> {
  open ??= openPython()
  await (await open).run(request, api, post, limits)
}

/** Ends the worker. It would keep Node from ending. */
export async function closePython(): Promise<void> {
  await (await open)?.worker.terminate()
  open = undefined
}

async function openPython() {
  const bell = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(new URL('python-worker.ts', import.meta.url), {
    workerData: { answers: port2, bell } satisfies PythonWorkerData,
    transferList: [port2],
  })
  const loaded = Promise.withResolvers<void>()
  let hear = (_event: RunEvent) => {}
  let shop: MockApi | undefined
  let fail = loaded.reject
  worker.on('error', (error) => fail(error))
  worker.on('message', (message: PythonMessage) => {
    if (message.kind === 'loaded') loaded.resolve()
    else if (message.kind === 'send')
      void answer(message.request, shop!).then((sent) => {
        port1.postMessage({ id: message.id, sent })
        Atomics.add(bell, 0, 1)
        Atomics.notify(bell, 0)
      })
    else hear(message)
  })
  await loaded.promise
  return {
    worker,
    run(request: RunRequest, api: MockApi, post: (event: RunEvent) => void, { milliseconds }: RunLimits): Promise<void> {
      shop = api
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`It did not end in ${milliseconds / 1000} seconds.`)), milliseconds)
        hear = (event) => {
          post(event)
          if (event.kind !== 'done') return
          clearTimeout(timer)
          resolve()
        }
        fail = reject
        worker.postMessage(request)
      })
    },
  }
}

async function answer(request: Sending, api: MockApi): Promise<Sent> {
  const { method, url, headers, body } = request
  if (!isShop(url)) return unanswered(request, 'network', words.network(request))
  try {
    const response = await api.fetch(new Request(url, { method, headers, ...(body && { body }) }))
    if (response.type === 'error') return unanswered(request, 'network', words.network(request))
    return {
      failure: '',
      message: '',
      status: response.status,
      reason: response.statusText,
      headers: [...response.headers],
      body: new Uint8Array(await response.arrayBuffer()),
      url,
    }
  } catch {
    return unanswered(request, 'network', words.network(request))
  }
}
