import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { MockApi } from '#mock/api.ts'
import { runCurl } from '#runtimes/curl/program.ts'
import { runGraphql } from '#runtimes/graphql/program.ts'
import { librariesOf } from '#runtimes/javascript/libraries.ts'
import { variablesOf } from '#runtimes/languages.ts'
import { defaultLimits, type RunEvent, type RunLimits, type RunRequest } from '#runtimes/protocol.ts'
import { planText, tableText } from '#runtimes/sql/text.ts'
import { answerThroughPort, type PortRequest } from '#sandbox/port-fetch.ts'
import { runPythonExample } from './node-python.ts'
import { runSqlExample } from './node-sql.ts'

export interface ExampleRun {
  /** What the reader sees: output, requests and errors, one after the other. */
  output: string
  exports: Record<string, unknown>
}

/** Runs one example on a shop, or on the database of its folder, and collects what it says. */
export async function runExample(file: string, api: MockApi, linked: RunRequest['linked']): Promise<ExampleRun> {
  const request: RunRequest = {
    source: await readFile(file, 'utf8'),
    ...(file.endsWith('.graphql') && { beside: await readFile(variablesOf(file), 'utf8').catch(() => '') }),
    name: basename(file),
    group: dirname(file),
    linked,
  }
  const lines: string[] = []
  let exports: Record<string, unknown> = {}
  const hear = (event: RunEvent) => {
    lines.push(...asText(event))
    if (event.kind === 'done') exports = event.exports
  }
  await runRequest(request, api, hear)
  return { output: lines.join(''), exports }
}

/** A package from the same file as in the page. */
const textOf = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)), 'utf8')

/** Runs a program on the engine that the ending of its name asks for. */
export async function runRequest(
  request: RunRequest,
  api: MockApi,
  hear: (event: RunEvent) => void,
  limits = defaultLimits,
): Promise<void> {
  const { name } = request
  if (name.endsWith('.sql')) await runSqlExample(request, hear)
  else if (name.endsWith('.py')) await runPythonExample(request, api, hear, limits)
  else if (/\.(?:sh|graphql)$/.test(name))
    await (name.endsWith('.sh') ? runCurl : runGraphql)(request, {
      post: hear,
      send: (sent) => answered(sent, api),
      signal: new AbortController().signal,
    })
  else {
    const workerData = { ...request, libraries: await librariesOf(request.source, textOf) }
    await runInWorker(new Worker(new URL('node-worker.ts', import.meta.url), { workerData }), api, hear, limits)
  }
}

async function runInWorker(worker: Worker, api: MockApi, hear: (event: RunEvent) => void, { milliseconds }: RunLimits): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`It did not end in ${milliseconds / 1000} seconds.`)), milliseconds)
    worker.on('error', reject)
    worker.on('message', (message: RunEvent | PortRequest) => {
      if (message.kind === 'fetch') return void answerThroughPort(message, (request) => api.fetch(request))
      hear(message)
      // A stream that nobody has read to its end would keep the worker alive.
      if (message.kind !== 'done') return
      clearTimeout(timer)
      resolve()
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      reject(new Error('It ended its worker.'))
    })
  }).finally(() => worker.terminate())
}

/** Rejects as the page does when a fault has lost the answer. */
async function answered(request: Request, api: MockApi): Promise<Response> {
  const response = await api.fetch(request)
  if (response.type === 'error') throw new TypeError('Failed to fetch')
  return response
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
    case 'table':
      return [`${tableText(event)}\n`]
    case 'plan':
      return [`${planText(event.plan)}\n`]
    case 'error':
      return [`✗ ${event.message}${event.line ? ` (line ${event.line})` : ''}\n`]
    case 'progress':
    case 'done':
      return []
  }
}
