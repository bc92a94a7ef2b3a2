import { notLoaded } from './download.ts'
import { createEventQueue } from './events.ts'
import { defaultLimits, type Engine, type Run, type RunEvent, type RunLimits, type RunRequest } from './protocol.ts'
import { startWorker } from './worker.ts'

interface Kept<Files> {
  workerUrl: string
  files: () => Files
  /** What is said when a run was ended from outside: the worker goes, and with it what it kept. */
  lost: string
  /** What a run that takes too long may be waiting for. */
  slow: string
}

/** What the page tells the worker. */
export type KeptMessage<Files> = { kind: 'load'; files: Files; memory?: Memory } | { kind: 'run'; request: RunRequest }
/** The memory of an engine that has just started. Another worker that gets it need not start from nothing. */
export type Memory = Uint8Array<ArrayBuffer>
/** What the worker tells the page: that it is loaded, that it cannot go on, and everything that a run says. */
export type KeptEvent = RunEvent | { kind: 'loaded'; memory?: Memory } | { kind: 'failed'; message: string }

/** An engine whose worker stays between runs, because to start it takes seconds: one worker for each group of cells. */
export function keptEngine<Files>(kept: Kept<Files>): Engine {
  const groups = new Map<string, Group>()
  const first: First = {}
  return {
    async start(request, limits = defaultLimits) {
      const { group: name } = request
      const group = groups.get(name) ?? openGroup(kept, first, () => groups.delete(name))
      groups.set(name, group)
      return group.run(request, limits)
    },
    reset(name) {
      groups.get(name)?.fail('')
    },
  }
}

/** What the first worker leaves to those after it. */
interface First {
  memory?: Memory
}

type Group = ReturnType<typeof openGroup>

/** A worker and the runs in it. `gone` is told when it can run nothing any more. */
function openGroup<Files>({ workerUrl, files, lost, slow }: Kept<Files>, first: First, gone: () => void) {
  const { worker, end } = startWorker(workerUrl)
  const tell = (message: KeptMessage<Files>) => worker.postMessage(message)
  const loaded = Promise.withResolvers<void>()
  let current: Follower | undefined
  let before: Promise<unknown> = Promise.resolve()
  let isReady = false
  let isGone = false

  const fail = (why: string, isLost = true) => {
    if (isGone) return
    isGone = true
    gone()
    end()
    current?.finish({ kind: 'error', message: isLost ? `${why} ${lost}`.trim() : why, line: null })
  }
  worker.addEventListener('error', ({ message }) => (isReady ? fail(message || 'The engine stopped working.') : fail(notLoaded, false)))
  worker.addEventListener('message', ({ data }: MessageEvent<KeptEvent | 'ready'>) => {
    if (data === 'ready') {
      isReady = true
      tell({ kind: 'load', files: files(), ...first })
    } else if (data.kind === 'loaded') {
      if (data.memory) first.memory = data.memory
      loaded.resolve()
    } else if (data.kind === 'failed') {
      // Perhaps it was the memory: the next worker starts from nothing.
      delete first.memory
      fail(data.message, false)
    } else current?.hear(data)
  })

  return {
    fail,
    /** Runs when those before it have ended. */
    run(request: RunRequest, limits: RunLimits): Run {
      const follower = createFollower(limits, fail, slow)
      before = before.then(async () => {
        current = follower
        if (!isGone) await Promise.race([loaded.promise, follower.ended])
        if (isGone) return follower.finish({ kind: 'error', message: lost, line: null })
        follower.watch()
        tell({ kind: 'run', request })
        await follower.ended
      })
      return { events: follower.events, stop: () => fail('Stopped.') }
    },
  }
}

type Follower = ReturnType<typeof createFollower>

/** Hears what one run says until it ends, by itself or at a limit. */
function createFollower(limits: RunLimits, fail: (why: string) => void, slow: string) {
  const queue = createEventQueue()
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  let characters = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const finish = (last?: RunEvent) => {
    clearTimeout(timer)
    if (last) queue.push(last)
    queue.end()
    resolve()
  }
  return {
    events: queue.events,
    ended,
    /** Ends the run; a second time does nothing. */
    finish,
    watch() {
      timer = setTimeout(() => fail(`Stopped after ${limits.milliseconds / 1000} seconds. ${slow}`), limits.milliseconds)
    },
    hear(event: RunEvent) {
      characters += 'text' in event ? event.text.length : 0
      if (characters > limits.characters) fail(`Stopped after ${limits.characters.toLocaleString('en')} characters of output.`)
      else if (event.kind === 'done') finish(event)
      else queue.push(event)
    },
  }
}
