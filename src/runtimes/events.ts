import type { RunEvent } from './protocol.ts'

export interface EventQueue {
  events: AsyncGenerator<RunEvent>
  push: (event: RunEvent) => void
  /** What comes later is ignored. */
  end: () => void
}

/** Events that come from one side and are awaited on the other. */
export function createEventQueue(): EventQueue {
  const waiting: RunEvent[] = []
  let isEnded = false
  let wake = () => {}
  async function* events(): AsyncGenerator<RunEvent> {
    while (true) {
      const event = waiting.shift()
      if (event) yield event
      else if (isEnded) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  }
  return {
    events: events(),
    push(event) {
      if (isEnded) return
      waiting.push(event)
      wake()
    },
    end() {
      isEnded = true
      wake()
    },
  }
}
