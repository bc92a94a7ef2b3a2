import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MockApi } from '#mock/api.ts'
import { defaultLimits, type RunEvent } from '#runtimes/protocol.ts'

export interface ExampleRun {
  /** What the reader sees: output, requests and errors, one after the other. */
  output: string
  exports: Record<string, unknown>
}

type Message = RunEvent | { kind: 'fetch'; id: number; method: string; url: string; headers: Record<string, string>; body: string | null }

/** Runs one example on a shop and collects what it says. */
export async function runExample(file: string, api: MockApi, linked: Record<string, Record<string, unknown>>): Promise<ExampleRun> {
  const source = await readFile(file, 'utf8')
  const worker = new Worker(new URL('node-worker.ts', import.meta.url), { workerData: { source, name: basename(file), linked } })
  const lines: string[] = []
  let exports: Record<string, unknown> = {}
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${file} did not end in ${defaultLimits.milliseconds / 1000} seconds.`)),
      defaultLimits.milliseconds,
    )
    worker.on('error', reject)
    worker.on('message', (message: Message) => {
      if (message.kind === 'fetch') void answer(message, api).then((response) => worker.postMessage(response))
      else lines.push(...asText(message))
      if (message.kind === 'done') exports = message.exports
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  }).finally(() => worker.terminate())
  return { output: lines.join(''), exports }
}

async function answer({ id, method, url, headers, body }: Extract<Message, { kind: 'fetch' }>, api: MockApi) {
  const response = await api.fetch(new Request(url, { method, headers, ...(body !== null && { body }) }))
  return { id, status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}

/** An event as a line of the expected result. Times are left out: they differ from run to run. */
function asText(event: RunEvent): string[] {
  switch (event.kind) {
    case 'stdout':
      return [event.text]
    case 'stderr':
      return [`! ${event.text}`]
    case 'request':
      return [`→ ${event.method} ${event.path} ${event.status}\n`]
    case 'error':
      return [`✗ ${event.message}${event.line ? ` (line ${event.line})` : ''}\n`]
    case 'done':
      return []
  }
}
