import { personas } from '#contract/generated/personas.ts'
import type { Persona, TestApi } from '#mock/testing.ts'

export interface ReceivedEvent {
  event?: string
  id?: string
  data: unknown
}

/** Reads blocks of an event stream, those without data included. Comments are left out. */
export const eventsOf = (text: string): ReceivedEvent[] =>
  text
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s, 2)))
      return { ...fields, data: fields.data === undefined ? undefined : JSON.parse(fields.data) }
    })

interface Wish {
  as: Persona
  path: string
  lastEventId?: string
  /** Sent with POST as JSON. */
  body?: object
}

/** Opens a stream, and hands its events over one after the other. */
export async function follow(api: TestApi, { as, path, lastEventId, body: sent }: Wish) {
  const { body } = await api.call('POST /v1/auth/login', { body: { email: `${as}@nexus.example`, password: personas.password } })
  const headers = { Authorization: `Bearer ${body.access_token}`, ...(lastEventId && { 'Last-Event-ID': lastEventId }) }
  const asJson = { 'Content-Type': 'application/json', Accept: 'text/event-stream' }
  const init = sent ? { method: 'POST', headers: { ...headers, ...asJson }, body: JSON.stringify(sent) } : { headers }
  const response = await api.fetch(new Request(`https://api.nexuscommerce.example${path}`, init))
  if (response.status !== 200) throw new Error(`Failed to open a stream: ${await response.text()}`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const blocks = async (count: number, wanted: (event: ReceivedEvent) => boolean = () => true) => {
    const found: ReceivedEvent[] = []
    while (found.length < count) {
      const end = text.indexOf('\n\n')
      if (end < 0) {
        const { done, value } = await reader.read()
        if (done) throw new Error(`The stream ended after ${found.length} of ${count} events.`)
        text += value
        continue
      }
      found.push(...eventsOf(text.slice(0, end + 2)).filter(wanted))
      text = text.slice(end + 2)
    }
    return found
  }
  return {
    blocks,
    /** The next events that are told to the reader, steps of orders apart. */
    take: (count: number) => blocks(count, ({ event, data }) => data !== undefined && event !== 'order_status'),
    /** The next steps of orders. */
    takeSteps: (count: number) => blocks(count, ({ event }) => event === 'order_status'),
    /** Everything until the end. */
    async rest() {
      for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value
      return text
    },
    cancel: () => reader.cancel(),
  }
}
