import type { loadPyodide, PyodideAPI } from 'pyodide'
import { createDownloads, notLoaded } from '#runtimes/download.ts'
import { hidePageData } from '#runtimes/guard.ts'
import type { KeptEvent, KeptMessage, Memory } from '#runtimes/kept.ts'
import { type Door, installLibrary, runPython, type Sending, type Sent, startOptions, unanswered, words } from './program.ts'

// The worker in which Python runs. It is started from a blob, so that the policy of the page holds in here too.

/** Absolute addresses: a worker from a blob has no place of its own. */
export interface PythonFiles {
  /** The folder of Pyodide; it looks up its other script by name. */
  folder: string
  program: string
  library: string
  /** Why no request can be made, when there is no service worker to answer it; empty when there is one. */
  noRequests: string
}

const library = import.meta.glob<string>('./lib/**/*.py', { query: '?raw', import: 'default', eager: true })
const realFetch = globalThis.fetch.bind(globalThis)
const Exchange = globalThis.XMLHttpRequest
const post = (event: KeptEvent) => globalThis.postMessage(event)
let python: Promise<{ api: PyodideAPI; door: Door }>

globalThis.addEventListener('message', ({ data }: MessageEvent<KeptMessage<PythonFiles>>) => {
  if (data.kind === 'load') {
    const { files, memory } = data
    python = open(files, memory)
    python.then(
      ({ api }) => (memory ? post({ kind: 'loaded' }) : leaveMemory(api)),
      (error: Error) => post({ kind: 'failed', message: error.message }),
    )
  } else
    python
      .then(({ api, door }) => runPython(data.request, api, door, post))
      .catch(() => post({ kind: 'failed', message: 'Python broke down, perhaps out of memory. The next run starts it again.' }))
})

/** The memory as it is before any code of a reader: to start from it takes a fifth of the time. */
function leaveMemory(api: PyodideAPI): void {
  const memory = (api as unknown as { makeMemorySnapshot: () => Memory }).makeMemorySnapshot()
  globalThis.postMessage({ kind: 'loaded', memory } satisfies KeptEvent, { transfer: [memory.buffer] })
}

async function open({ folder, program, library: standardLibrary, noRequests }: PythonFiles, memory?: Memory) {
  const { open: download } = createDownloads((loaded, total) => post({ kind: 'progress', loaded, total }))
  // Pyodide asks for these two by its own names; they come compressed.
  const coming = { 'pyodide.asm.wasm': download(program, 'application/wasm'), 'python_stdlib.zip': download(standardLibrary) }
  globalThis.fetch = async (input) => {
    const name = Object.keys(coming).find((file) => String(input).endsWith(file)) as keyof typeof coming | undefined
    return name ? coming[name] : Promise.reject(new TypeError(`Python asked for ${String(input)}, which is not part of it.`))
  }
  const start = async () => {
    const { loadPyodide: load } = (await import(/* @vite-ignore */ `${folder}pyodide.mjs`)) as { loadPyodide: typeof loadPyodide }
    return load({
      ...startOptions,
      indexURL: folder,
      packageBaseUrl: folder,
      ...(memory ? { _loadSnapshot: memory } : { _makeSnapshot: true }),
    })
  }
  const [api] = await Promise.all([start(), ...Object.values(coming)]).catch((error: Error) => {
    throw error instanceof TypeError ? new Error(notLoaded) : error
  })
  globalThis.fetch = realFetch
  hidePageData()
  if (!memory) installLibrary(api, Object.fromEntries(Object.entries(library).map(([path, text]) => [path.slice('./lib/'.length), text])))
  return { api, door: noRequests ? closedDoor(noRequests) : openDoor }
}

const closedDoor = (why: string): Door => ({
  send: (request) => unanswered(request, 'network', why),
  sendLater: async (request) => unanswered(request, 'network', why),
})

/** Through the service worker, which also sees the synchronous requests of a worker. */
const openDoor: Door = {
  send(request) {
    const { method, url, headers, body, seconds } = request
    const exchange = new Exchange()
    try {
      exchange.open(method, url, false)
      // A page may set neither for a synchronous request; a worker may.
      exchange.responseType = 'arraybuffer'
      exchange.timeout = seconds * 1000
      for (const [name, value] of headers) exchange.setRequestHeader(name, value)
      exchange.send(body)
    } catch (error) {
      const failure = (error as Error).name === 'TimeoutError' ? 'timeout' : 'network'
      return unanswered(request, failure, words[failure](request))
    }
    return {
      failure: '',
      message: '',
      status: exchange.status,
      reason: exchange.statusText,
      headers: headersIn(exchange.getAllResponseHeaders()),
      body: new Uint8Array((exchange.response as ArrayBuffer | null) ?? new ArrayBuffer()),
      url: exchange.responseURL,
    }
  },
  async sendLater(request) {
    const { method, url, headers, body, seconds } = request
    try {
      const response = await realFetch(url, { method, headers, body, ...(seconds > 0 && { signal: AbortSignal.timeout(seconds * 1000) }) })
      return await sentOf(response)
    } catch (error) {
      const failure = (error as Error).name === 'TimeoutError' ? 'timeout' : 'network'
      return unanswered(request, failure, words[failure](request))
    }
  },
}

const headersIn = (text: string): Sending['headers'] =>
  text
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])

const sentOf = async (response: Response): Promise<Sent> => ({
  failure: '',
  message: '',
  status: response.status,
  reason: response.statusText,
  headers: [...response.headers],
  body: new Uint8Array(await response.arrayBuffer()),
  url: response.url,
})
