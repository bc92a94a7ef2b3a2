import type { PyodideAPI, PyodideConfig } from 'pyodide'
import { defaultLimits, type RunEvent, type RunRequest } from '#runtimes/protocol.ts'
import { requestEvent } from '#runtimes/requests.ts'

type Post = (event: RunEvent) => void

/** A request as Python hands it over. `seconds` is how long it waits; 0 for as long as it takes. */
export interface Sending {
  method: string
  url: string
  headers: [name: string, value: string][]
  body: Uint8Array<ArrayBuffer> | null
  seconds: number
}

/** What came of it. `failure` is empty when there is an answer. */
export interface Sent {
  failure: '' | 'timeout' | 'network'
  message: string
  status: number
  reason: string
  headers: [name: string, value: string][]
  body: Uint8Array<ArrayBuffer>
  url: string
}

/** What differs between a browser's worker and Node's: how requests leave. */
export interface Door {
  send: (request: Sending) => Sent
  sendLater: (request: Sending) => Promise<Sent>
}

/**
 * How Python is started, here and in CI. An empty list of packages keeps Pyodide from asking a CDN for one, and nobody can type, so there
 * is no input.
 */
export const startOptions: PyodideConfig = {
  lockFileContents: {
    info: { abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten_5_0_3', python: '3.14.2', version: '314.0.7' },
    packages: {},
  },
  stdin: () => null,
  env: { HOME: '/home/pyodide', PYTHONDONTWRITEBYTECODE: '1' },
}

const libraryPath = '/lib/nexus'

/** Puts the files of `lib/` where Python finds them. Keys are paths below that folder. */
export function installLibrary(python: PyodideAPI, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = `${libraryPath}/${path}`
    python.FS.mkdirTree(file.slice(0, file.lastIndexOf('/')))
    python.FS.writeFile(file, text)
  }
  python.runPython(
    `import sys; sys.path.insert(0, '${libraryPath}'); import nexus_urllib, nexus_run, httpx, asyncio; nexus_urllib.install()`,
  )
}

interface Outcome {
  failure: [message: string, line: number | null] | null
  exports: Record<string, unknown>
}

/** Runs one program to its end. Rejects when Python itself is broken and has to be started again. */
export async function runPython({ source, name, linked, main }: RunRequest, python: PyodideAPI, door: Door, post: Post): Promise<void> {
  const started = performance.now()
  captureOutput(python, post)
  const { run } = python.pyimport('nexus_run') as { run: PythonRun }
  const handed = [source, name, JSON.stringify(linked), hostOf(door, post), main ?? ''] as const
  // Where a browser can wait inside a call, the call has to say that it may.
  const outcome = JSON.parse(await (canWait() ? run.callPromising(...handed) : run(...handed))) as Outcome
  if (outcome.failure) post({ kind: 'error', message: outcome.failure[0], line: outcome.failure[1] })
  post({ kind: 'done', exports: outcome.exports, milliseconds: performance.now() - started })
}

type Run = (source: string, name: string, linked: string, host: object, main: string) => Promise<string>
type PythonRun = Run & { callPromising: Run }

const canWait = () => 'Suspending' in WebAssembly

/** Posts what is written, up to the limit: an endless loop would fill the memory of the page that has to stop it. */
function captureOutput(python: PyodideAPI, post: Post): void {
  let left = defaultLimits.characters
  const writeTo = (kind: 'stdout' | 'stderr') => {
    const decoder = new TextDecoder()
    return (bytes: Uint8Array) => {
      const text = decoder.decode(bytes, { stream: true })
      if (left >= 0) post({ kind, text })
      left -= text.length
      return bytes.length
    }
  }
  python.setStdout({ write: writeTo('stdout'), isatty: false })
  python.setStderr({ write: writeTo('stderr'), isatty: false })
}

type Handed = [method: string, url: string, headers: Sending['headers'], body: Sending['body'], seconds: number]

/** The door with each request told. Python can read the object and nothing behind it. */
function hostOf({ send, sendLater }: Door, post: Post) {
  const tell = ({ method, url }: Sending, { status, headers }: Sent, started: number) => {
    const id = headers.find(([name]) => name.toLowerCase() === 'x-request-id')?.[1] ?? null
    post(requestEvent({ method, url, status, started, id }))
  }
  const sending = ([method, url, headers, body, seconds]: Handed): Sending => ({ method, url, headers, body: body ?? null, seconds })
  return {
    send(...handed: Handed) {
      const started = performance.now()
      const request = sending(handed)
      const sent = send(request)
      tell(request, sent, started)
      return sent
    },
    async sendLater(...handed: Handed) {
      const started = performance.now()
      const request = sending(handed)
      const sent = await sendLater(request)
      tell(request, sent, started)
      return sent
    },
  }
}

/** A request without an answer. */
export const unanswered = ({ url }: Sending, failure: 'timeout' | 'network', message: string): Sent => ({
  failure,
  message,
  status: 0,
  reason: '',
  headers: [],
  body: new Uint8Array(),
  url,
})

/** Why a request got no answer, in words that say what to do. */
export const words = {
  timeout: ({ method, url, seconds }: Sending) => `No answer within ${seconds} seconds: ${method} ${url}`,
  network: ({ method, url }: Sending) =>
    isShop(url)
      ? `The answer was lost: ${method} ${url}`
      : `${method} ${url} was refused: a cell reaches the shop at https://api.nexuscommerce.example and nothing else.`,
}

export const isShop = (url: string) => new URL(url).hostname.endsWith('.nexuscommerce.example')
