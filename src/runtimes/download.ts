export const notLoaded = 'The engine could not be loaded. Are you offline? Once loaded it stays on this device. Run it again.'

export interface Downloads {
  /** The content of a file that was sent compressed with gzip, opened. */
  open: (url: string, type?: string) => Promise<Response>
}

/**
 * Loads the large files of an engine and says how much of them has arrived. `total` is what all of them weigh on the wire, as far as the
 * server tells.
 */
export function createDownloads(say: (loaded: number, total: number) => void): Downloads {
  let loaded = 0
  let total = 0
  return {
    async open(url, type = 'application/octet-stream') {
      const response = await fetch(url).catch(() => undefined)
      if (!response?.ok || !response.body) throw new Error(notLoaded)
      total += Number(response.headers.get('content-length')) || 0
      const counted = response.body.pipeThrough(
        new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            loaded += chunk.length
            say(loaded, Math.max(loaded, total))
            controller.enqueue(chunk)
          },
        }),
      )
      // Some servers say of such a file that it is encoded, and then the browser has opened it already.
      const isOpen = response.headers.get('content-encoding') === 'gzip'
      const body = isOpen ? counted : counted.pipeThrough(new DecompressionStream('gzip'))
      return new Response(body, { headers: { 'content-type': type } })
    },
  }
}
