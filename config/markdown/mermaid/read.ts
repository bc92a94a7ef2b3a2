import { Worker } from 'node:worker_threads'
import type { Complaint, Reading } from './picture.ts'

/** Mermaid could not read a diagram. */
export class DiagramError extends Error {
  readonly line: number | undefined
  constructor({ message, line }: Complaint) {
    super(message)
    this.line = line
  }
}

interface Answer {
  id: number
  reading?: Reading
  complaint?: Complaint
}

interface Waiting {
  resolve(reading: Reading): void
  reject(error: Error): void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let last = 0

/** Reads a diagram with Mermaid's own parser, in a thread that has the document Mermaid asks for. */
export function read(source: string): Promise<Reading> {
  worker ??= start()
  const id = ++last
  // The thread keeps the build alive only while somebody waits for it.
  worker.ref()
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker?.postMessage({ id, source })
  })
}

function start(): Worker {
  const started = new Worker(new URL('./reader.ts', import.meta.url))
  started.on('message', ({ id, reading, complaint }: Answer) => {
    const { resolve, reject } = waiting.get(id)!
    waiting.delete(id)
    if (waiting.size === 0) started.unref()
    if (reading) resolve(reading)
    else reject(new DiagramError(complaint ?? { message: 'Mermaid gave no answer.' }))
  })
  started.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    worker = undefined
  })
  return started
}
