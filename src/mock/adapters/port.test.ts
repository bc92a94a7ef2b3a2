import { expect, test } from 'vitest'
import { receiveStream, sendStream } from './port.ts'

function passed(source: UnderlyingDefaultSource<Uint8Array>) {
  const { port1, port2 } = new MessageChannel()
  const sent = sendStream(new ReadableStream(source, { highWaterMark: 0 }), port2)
  return { sent, reader: receiveStream(port1).getReader() }
}

test('a stream arrives part by part, and ends where it ended', async () => {
  let count = 0
  const { sent, reader } = passed({
    pull(controller) {
      count++
      if (count > 2) controller.close()
      else controller.enqueue(new Uint8Array([count]))
    },
  })
  const parts = [await reader.read(), await reader.read(), await reader.read()]
  expect(parts.map(({ value }) => value?.[0])).toEqual([1, 2, undefined])
  await sent
})

test('nothing is read ahead of the reader', async () => {
  let count = 0
  const { reader } = passed({ pull: (controller) => controller.enqueue(new Uint8Array([++count])) })
  await reader.read()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(count).toBe(1)
  await reader.cancel()
})

test('who cancels cancels the source', async () => {
  let isCancelled = false
  const { sent, reader } = passed({
    cancel() {
      isCancelled = true
    },
  })
  await reader.cancel()
  await sent
  expect(isCancelled).toBe(true)
})

test('a break arrives as a break', async () => {
  const { reader } = passed({ pull: (controller) => controller.error(new Error('gone')) })
  await expect(reader.read()).rejects.toThrow('network error')
})
