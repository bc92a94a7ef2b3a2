import { sandboxFetch } from '#sandbox/client.ts'
import { createEventQueue } from './events.ts'
import { defaultLimits, type Engine, type RunEvent, type RunRequest } from './protocol.ts'

/** What differs between the page and CI. */
export interface Host {
  post: (event: RunEvent) => void
  /** The way to the shop. */
  send: (request: Request) => Promise<Response>
  /** Ends the run where it stands. */
  signal: AbortSignal
}

/** An engine that needs no worker: what it runs cannot loop, and nothing in it is code of the page. */
export const inPage = (run: (request: RunRequest, host: Host) => Promise<void>): Pick<Engine, 'start'> => ({
  async start(request, limits = defaultLimits) {
    const queue = createEventQueue()
    const stopping = new AbortController()
    let characters = 0
    const end = (last?: RunEvent) => {
      clearTimeout(timer)
      if (last) queue.push(last)
      queue.end()
      stopping.abort()
    }
    const stop = (message: string) => end({ kind: 'error', message, line: null })
    const timer = setTimeout(() => stop(`Stopped after ${limits.milliseconds / 1000} seconds.`), limits.milliseconds)
    const post = (event: RunEvent) => {
      characters += 'text' in event ? event.text.length : 0
      if (characters > limits.characters) stop(`Stopped after ${limits.characters.toLocaleString('en')} characters of output.`)
      else if (event.kind === 'done') end(event)
      else queue.push(event)
    }
    void run(request, { post, send: sandboxFetch, signal: stopping.signal })
    return { events: queue.events, stop: () => stop('Stopped.') }
  },
})
