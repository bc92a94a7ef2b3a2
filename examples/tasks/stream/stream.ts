const shop = 'https://stream-ts.nexuscommerce.example'
const send = (path: string, body: object, headers: object = {}) =>
  fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

await send('/__sandbox/reset', {})
const login = await send('/v1/auth/login', {
  email: 'amina@nexus.example',
  password: 'learn-by-running',
})
const { access_token } = await login.json()
const amina = { Authorization: `Bearer ${access_token}` }

/** Each event is a block of lines, with an empty line after it. */
async function* eventsOf(response: Response) {
  const reader = response.body!.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      // A part may end anywhere, even inside a letter.
      text += decoder.decode(value, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop()!
      yield* blocks.map((block) => ({
        type: /^event: (.*)$/m.exec(block)?.[1],
        id: /^id: (.*)$/m.exec(block)?.[1],
        data: /^data: (.*)$/m.exec(block)?.[1],
      }))
    }
  } finally {
    await reader.cancel()
  }
}

const follow = (seconds: number, lastEventId?: string) =>
  fetch(`${shop}/v1/notifications/stream?timeout_seconds=${seconds}`, {
    headers: {
      ...amina,
      ...(lastEventId && { 'Last-Event-ID': lastEventId }),
    },
  })

const cancel = (order: string) =>
  send(
    `/v1/orders/${order}/cancellation`,
    { reason: 'changed_mind' },
    amina,
  )

// The stream is open before something happens, so nothing is missed.
const stream = await follow(30)
await cancel('ord_01KF0E44M0AM1NA13000000000')

let last: string | undefined
for await (const { type, id, data } of eventsOf(stream)) {
  last = id
  if (type !== 'notification') continue
  console.log('At once:', JSON.parse(data!).template)
  break // The connection is gone.
}

// What happens now, nobody hears. The id of the last event remembers.
await cancel('ord_01KF0E44M0AM1NA09000000000')

for await (const { type, data } of eventsOf(await follow(0, last))) {
  if (type === 'notification')
    console.log('Missed:', JSON.parse(data!).template)
}
