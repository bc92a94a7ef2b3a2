import { keptEngine } from '#runtimes/kept.ts'
import type { Engine } from '#runtimes/protocol.ts'
import { ready, type SandboxMode } from '#sandbox/client.ts'
import { importsOf } from './imports.ts'
import type { PythonFiles } from './worker.ts'
import workerUrl from './worker.ts?worker&url'

let mode: SandboxMode = 'service-worker'

const files = (): PythonFiles => {
  const base = new URL(import.meta.env.BASE_URL, location.href)
  const { folder = '', program = '', library = '' } = __PYTHON_FILES__
  const at = (path: string) => new URL(path, base).href
  return { folder: at(folder), program: at(program), library: at(library), noRequests: noRequests[mode] }
}

// A synchronous request of a worker is answered by a service worker and by nobody else.
const unavailable =
  'No request can be made: this browser gives the page no service worker, as in some private windows. Code without requests runs, and so do TypeScript cells.'
const noRequests: Record<SandboxMode, string> = {
  'service-worker': '',
  message: 'No request can be made: this page was loaded past its service worker. Reload the page and run the cell again.',
  page: unavailable,
  memory: unavailable,
}

const { start } = keptEngine<PythonFiles>({
  workerUrl,
  files,
  slow: 'An endless loop, or an answer that never came?',
  lost: 'The next run starts Python again.',
})

/** CPython in the page: one interpreter for each group of cells, and a namespace of its own for each run. */
export const python: Engine = {
  async start(request, limits) {
    mode = await ready()
    return start(request, limits)
  },
  importsOf: async (source, cells) => importsOf(source, cells),
}
