import type { Engine } from './engine.ts'
import { nextDue } from './kernel/agenda.ts'
import type { Context } from './kernel/context.ts'
import { eventStream, type Feed, heartbeat } from './kernel/stream.ts'
import { milliseconds } from './kernel/time.ts'
import type { State } from './state.ts'
import type { Turn } from './visit.ts'

interface Uses {
  turn: Turn
  /** Calls back after so many milliseconds. Answers how to call it off. */
  timer: (milliseconds: number, task: () => void) => () => void
  onError: (error: unknown) => void
}

interface OpenStream {
  owner: string
  /** Asks the feed what is new. */
  wake: () => void
  end: () => void
}

const heartbeatPause = 15_000
const longestTimer = 2 ** 31 - 1
const messagesAhead = 16
const utf8 = new TextEncoder()

/** The answers of a shop that still go on. */
export function createStreams(uses: Uses) {
  const all = new Set<OpenStream>()
  return {
    /** How many somebody has open. */
    count: (owner: string): number => [...all].filter((stream) => stream.owner === owner).length,
    /** Something was committed, here or by somebody else who has the same shop open. */
    wake() {
      for (const stream of all) stream.wake()
    },
    /** The shop is another one from now on. Readers come back and are told so. */
    end() {
      for (const stream of all) stream.end()
    },
    /** Goes on with an answer whose first part is this text. A reader that cancels frees its place. */
    open: (first: string, feed: Feed, caller: Pick<Context, 'actor' | 'request'>) => openStream(first, { feed, caller, all, ...uses }),
  }
}

export type Streams = ReturnType<typeof createStreams>

interface Opening extends Uses {
  feed: Feed
  caller: Pick<Context, 'actor' | 'request'>
  all: Set<OpenStream>
}

function openStream(first: string, { feed, caller, all, turn, timer, onError }: Opening): ReadableStream<Uint8Array> {
  const timers = new Map<'end' | 'heartbeat' | 'due', () => void>()
  let controller: ReadableStreamDefaultController<Uint8Array>
  let isTelling = false
  let hasNews = false

  const isOpen = () => all.has(stream)
  const send = (text: string) => controller.enqueue(utf8.encode(text))
  const hasRoom = () => (controller.desiredSize ?? 0) > 0
  const set = (name: 'end' | 'heartbeat' | 'due', after: number, task: () => void) => {
    timers.get(name)?.()
    timers.set(name, timer(Math.min(after, longestTimer), task))
  }
  const forget = () => {
    all.delete(stream)
    for (const stop of timers.values()) stop()
  }
  const beat = () => {
    if (hasRoom()) send(heartbeat)
    set('heartbeat', heartbeatPause, beat)
  }
  // A running clock brings work of its own; nobody else might ask for it while the reader waits.
  const look = (state: State, engine: Engine) => {
    const now = state.now()
    engine.runDue(now)
    const due = state.origin.pinnedAt === null ? nextDue(state.db) : undefined
    return { news: feed.next(engine.contextAt(now, caller.actor, caller.request)), wait: due && milliseconds(due.at) - milliseconds(now) }
  }
  const tell = async () => {
    hasNews = false
    const { news, wait } = await turn((state, engine) => Promise.resolve(look(state, engine)), false)
    for (const message of news) {
      const said = typeof message === 'function' ? await message() : message
      if (isOpen()) send(eventStream([said]))
    }
    if (isOpen() && wait !== undefined) set('due', Math.max(wait, 1), ask)
  }
  const fail = (error: unknown) => {
    onError(error)
    if (isOpen()) controller.error(error)
    forget()
  }
  const tellAll = async () => {
    while (hasNews && isOpen() && hasRoom()) await tell()
    isTelling = false
  }
  const ask = () => {
    hasNews = true
    if (isTelling) return
    isTelling = true
    void tellAll().catch(fail)
  }
  const stream: OpenStream = {
    owner: feed.owner,
    wake: ask,
    end() {
      if (feed.last) send(eventStream([feed.last]))
      forget()
      controller.close()
    },
  }
  all.add(stream)
  return new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given
        send(first)
        set('end', feed.seconds * 1000, stream.end)
        set('heartbeat', heartbeatPause, beat)
        ask()
      },
      pull() {
        if (hasNews) ask()
      },
      cancel: forget,
    },
    { highWaterMark: messagesAhead },
  )
}
