import { parentPort, type Transferable, workerData } from 'node:worker_threads'
import { runProgram } from '../../src/runtimes/javascript/program.ts'
import type { RunRequest } from '../../src/runtimes/protocol.ts'
import { throughPort } from '../../src/sandbox/port-fetch.ts'

// Runs one example in Node, by the same program that runs it in the page. Requests go to the main thread, where the shop is.

await runProgram(workerData as RunRequest, {
  post: (event) => parentPort!.postMessage(event),
  fetch: throughPort((request) => parentPort!.postMessage(request, [request.port as unknown as Transferable])),
  addressOf: (code) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`,
  importModule: (address) => import(address) as Promise<Record<string, unknown>>,
  onUnhandledRejection: (listener) => process.on('unhandledRejection', listener),
})
