import { parentPort, workerData } from 'node:worker_threads'
import { runProgram } from '../../src/runtimes/javascript/program.ts'
import type { RunRequest } from '../../src/runtimes/protocol.ts'

// Runs one example in Node, by the same program that runs it in the page. Requests go to the main thread, where the shop is.

interface Answer {
  id: number
  status: number
  headers: Record<string, string>
  body: string
}

const waiting = new Map<number, { resolve: (response: Response) => void; reject: (error: Error) => void }>()
let next = 0

parentPort!.on('message', ({ id, status, headers, body }: Answer) => {
  const { resolve, reject } = waiting.get(id)!
  waiting.delete(id)
  if (status === 0) reject(new TypeError('Failed to fetch'))
  else resolve(new Response(body === '' ? null : body, { status, headers }))
})

const throughMain: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer()
  const id = next++
  const answer = new Promise<Response>((resolve, reject) => waiting.set(id, { resolve, reject }))
  parentPort!.postMessage({
    kind: 'fetch',
    id,
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body,
  })
  return answer
}

await runProgram(workerData as RunRequest, {
  post: (event) => parentPort!.postMessage(event),
  fetch: throughMain,
  addressOf: (code) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`,
  importModule: (address) => import(address) as Promise<Record<string, unknown>>,
  onUnhandledRejection: (listener) => process.on('unhandledRejection', listener),
})
// The open port would keep the worker alive.
parentPort!.close()
