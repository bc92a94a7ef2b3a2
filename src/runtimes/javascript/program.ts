import { defaultLimits, type RunEvent, type RunRequest } from '#runtimes/protocol.ts'
import { requestEvent } from '#runtimes/requests.ts'
import { framesOf } from './frames.ts'
import { show } from './inspect.ts'
import { SourceError, toJavaScript } from './transform.ts'

/** What differs between a browser's worker and Node's. */
export interface Host {
  post: (event: RunEvent) => void
  /** The real way out. */
  fetch: typeof fetch
  /** An address from which this code can be imported. */
  addressOf: (code: string) => string
  importModule: (address: string) => Promise<Record<string, unknown>>
  onUnhandledRejection: (listener: (reason: unknown) => void) => void
}

const settleTime = 20

/** Runs one program to its end: until its module has run and nothing it started is under way any more. */
export async function runProgram({ source, name, linked, libraries = {}, main }: RunRequest, host: Host): Promise<void> {
  const started = performance.now()
  const work = trackWork(host)
  const fail = (error: unknown) => host.post({ kind: 'error', message: messageOf(error, name), line: lineOf(error, name) })
  host.onUnhandledRejection(fail)
  captureConsole(host.post)
  Object.assign(globalThis, work.globals)

  let exports: Record<string, unknown> = {}
  try {
    const code = await toJavaScript(source, (wanted) => {
      const text = linked[wanted] ? moduleOf(linked[wanted]) : Object.hasOwn(libraries, wanted) ? libraries[wanted] : undefined
      return text === undefined ? undefined : host.addressOf(text)
    })
    const own = host.addressOf(`${code}\n//# sourceURL=${name}`)
    exports = await host.importModule(main === undefined ? own : await mainAround(main, name, own, host))
  } catch (error) {
    fail(error)
  }
  await work.settled()
  host.post({ kind: 'done', exports: plainExports(exports), milliseconds: performance.now() - started })
}

/** The address of a program around the source. `./name#2` is a second copy of it, which shares no variable with the first. */
async function mainAround(main: string, name: string, own: string, host: Host): Promise<string> {
  const code = await toJavaScript(main, (wanted) =>
    wanted === `./${name}` || wanted.startsWith(`./${name}#`) ? own + wanted.slice(name.length + 2) : undefined,
  )
  return host.addressOf(`${code}\n//# sourceURL=main.ts`)
}

/** Values of an earlier cell as a module. */
const moduleOf = (values: Record<string, unknown>) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')

/** Exports that can be handed on: what JSON can say. */
function plainExports(exports: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(exports).flatMap(([name, value]) => {
      const text = typeof value === 'function' ? undefined : JSON.stringify(value)
      return text === undefined || name === 'default' ? [] : [[name, JSON.parse(text)]]
    }),
  )
}

/** Posts what is written. Nothing follows what goes over the limit: an endless loop would fill the memory of the page that has to stop it. */
function captureConsole(post: Host['post']): void {
  let left = defaultLimits.characters
  const out =
    (kind: 'stdout' | 'stderr') =>
    (...values: unknown[]) => {
      if (left < 0) return
      const text = `${values.map(show).join(' ')}\n`
      left -= text.length
      post({ kind, text })
    }
  Object.assign(console, { log: out('stdout'), info: out('stdout'), debug: out('stdout'), warn: out('stderr'), error: out('stderr') })
}

/** Counts what was started and has not ended, so that a run does not end before its work does. */
function trackWork({ fetch: send, post }: Host) {
  let open = 0
  let wake = () => {}
  const ended = () => {
    open--
    wake()
  }
  const sleep = globalThis.setTimeout.bind(globalThis)
  const globals = {
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      open++
      const request = new Request(input, init)
      const { method, url } = request
      const started = performance.now()
      try {
        const response = await send(request)
        post(requestEvent({ method, url, status: response.status, started, id: response.headers.get('x-request-id') }))
        return response
      } catch (error) {
        post(requestEvent({ method, url, status: 0, started, id: null }))
        throw error
      } finally {
        ended()
      }
    },
    setTimeout(task: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) {
      open++
      return sleep(() => {
        try {
          task(...values)
        } finally {
          ended()
        }
      }, delay)
    },
  }
  return {
    globals,
    async settled(): Promise<void> {
      do {
        await new Promise<void>((resolve) => {
          if (open === 0) resolve()
          else wake = () => open === 0 && resolve()
        })
        // What comes next is often started a moment after the last thing ended, and rejections are reported late.
        await new Promise((resolve) => sleep(resolve, settleTime))
      } while (open > 0)
    },
  }
}

function messageOf(error: unknown, name: string): string {
  if (error instanceof SourceError) return error.message
  if (!(error instanceof Error)) return `Thrown: ${show(error)}`
  const frames = framesOf(error, name)
  // As Python does it: how the code came there, and last what happened.
  const calls = frames.length > 1 ? frames.toReversed().map(({ place, line }) => `  line ${line}${place && `, in ${place}`}`) : []
  // A module that is imported wrongly is named by its address, which says nothing to anybody.
  const message = error.message.replace(/'(?:blob|data):[^']*'/g, `'${name}'`)
  const cause = error.cause === undefined ? [] : [`Caused by ${error.cause instanceof Error ? error.cause : show(error.cause)}`]
  return [...calls, `${error.name}: ${message}`, ...cause].join('\n')
}

const lineOf = (error: unknown, name: string): number | null => {
  if (error instanceof SourceError) return error.line
  return (error instanceof Error && framesOf(error, name)[0]?.line) || null
}
