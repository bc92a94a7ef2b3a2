import { createEventQueue } from '#runtimes/events.ts'
import { defaultLimits, type Engine, type RunEvent } from '#runtimes/protocol.ts'
import { sandboxFetch } from '#sandbox/client.ts'
import { runCurl } from './program.ts'

/** curl commands. They need no worker: a script cannot loop, and nothing in it is code of the page. */
export const curl: Engine = {
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
    void runCurl(request, { post, send: sandboxFetch, signal: stopping.signal })
    return { events: queue.events, stop: () => stop('Stopped.') }
  },
}
