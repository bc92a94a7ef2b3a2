/** One event of a stream (Server-Sent Events). */
export interface StreamEvent {
  id: string
  type: string
  data: string
}

/** The whole events of a stream so far. One that has not ended is left for later; comments and settings are no events. */
export function eventsOf(text: string): StreamEvent[] {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n').slice(0, -1)
  return blocks.flatMap((block) => {
    const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line))
    const values = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []))
    const data = values('data')
    return data.length === 0 ? [] : [{ id: values('id').at(-1) ?? '', type: values('event').at(-1) ?? 'message', data: data.join('\n') }]
  })
}
