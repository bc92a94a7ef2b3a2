/** A part of a stream on its way through a port; `null` is the end, and `lost` a break. */
export type PortPart = { part: Uint8Array | null } | { part: 'lost' }

/**
 * Sends a stream through a port, part by part, because not every browser can hand a stream itself to another thread. The other side asks
 * for each part, so that a reader that does not read holds the stream back; when it is no longer interested it says `cancel`.
 */
export function sendStream(stream: ReadableStream<Uint8Array>, port: MessagePort): Promise<void> {
  const reader = stream.getReader()
  return new Promise((resolve) => {
    const tell = (part: PortPart) => port.postMessage(part)
    port.onmessage = ({ data }: MessageEvent<'more' | 'cancel'>) => {
      if (data === 'cancel') {
        void reader.cancel()
        resolve()
        return
      }
      reader.read().then(
        ({ done, value }) => {
          tell({ part: done ? null : value })
          if (done) resolve()
        },
        () => {
          tell({ part: 'lost' })
          resolve()
        },
      )
    }
  })
}

/** The stream that the other side of the port sends. */
export function receiveStream(port: MessagePort): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      pull: (controller) =>
        new Promise<void>((resolve) => {
          port.onmessage = ({ data: { part } }: MessageEvent<PortPart>) => {
            if (part === 'lost') controller.error(new TypeError('network error'))
            else if (part === null) controller.close()
            // What came through a port is a copy, in memory of its own.
            else controller.enqueue(part as Uint8Array<ArrayBuffer>)
            if (part === null || part === 'lost') port.close()
            resolve()
          }
          port.postMessage('more')
        }),
      cancel() {
        port.postMessage('cancel')
        port.close()
      },
    },
    { highWaterMark: 0 },
  )
}
