import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { loadPyodide } from 'pyodide'
import type { RunEvent, RunRequest } from '#runtimes/protocol.ts'
import { type Door, installLibrary, runPython, type Sending, type Sent, startOptions } from '#runtimes/python/program.ts'

// Runs Python examples in Node, by the same program that runs them in the page. The shop is in the main thread, so a synchronous request
// sleeps here until its answer is there.

export interface PythonWorkerData {
  answers: MessagePort
  bell: Int32Array<SharedArrayBuffer>
}
export type PythonMessage = RunEvent | { kind: 'loaded' } | { kind: 'send'; id: number; request: Sending }

const { answers, bell } = workerData as PythonWorkerData
const post = (message: PythonMessage) => parentPort!.postMessage(message)
const waiting = new Map<number, (sent: Sent) => void>()
const hear = ({ id, sent }: { id: number; sent: Sent }) => {
  waiting.get(id)?.(sent)
  waiting.delete(id)
}
let next = 0

const door: Door = {
  send(request) {
    const id = next++
    let answer: Sent | undefined
    waiting.set(id, (sent) => {
      answer = sent
    })
    post({ kind: 'send', id, request })
    while (!answer) {
      const rung = Atomics.load(bell, 0)
      const received = receiveMessageOnPort(answers) as { message: { id: number; sent: Sent } } | undefined
      if (received) hear(received.message)
      else Atomics.wait(bell, 0, rung)
    }
    return answer
  },
  sendLater(request) {
    const id = next++
    const answer = new Promise<Sent>((resolve) => waiting.set(id, resolve))
    post({ kind: 'send', id, request })
    return answer
  },
}
answers.on('message', hear)

const library = fileURLToPath(new URL('../../src/runtimes/python/lib/', import.meta.url))
const paths = await Array.fromAsync(glob('**/*.py', { cwd: library }))
const python = await loadPyodide({ ...startOptions, packageBaseUrl: library })
installLibrary(
  python,
  Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(library, path), 'utf8')]))),
)
parentPort!.on('message', (request: RunRequest) => void runPython(request, python, door, post))
post({ kind: 'loaded' })
