import { receiveStream, sendStream } from '#mock/adapters/port.ts'

/** A request on its way out of a worker that cannot send it itself, with the port for its answer. */
export interface PortRequest {
  kind: 'fetch'
  method: string
  url: string
  headers: Record<string, string>
  body: ArrayBuffer | null
  port: MessagePort
}

/** The head of the answer; its body follows part by part. Status 0 when none came. */
interface PortAnswer {
  status: number
  headers: Record<string, string>
  hasBody: boolean
}

/** A `fetch` that hands its requests to somebody else. */
export const throughPort = (post: (request: PortRequest) => void): typeof fetch =>
  async function fetchThroughPort(input, init) {
    const request = new Request(input, init)
    const { method, url } = request
    const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer()
    const { port1, port2 } = new MessageChannel()
    const answer = new Promise<PortAnswer>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<PortAnswer>) => resolve(data)
    })
    post({ kind: 'fetch', method, url, headers: Object.fromEntries(request.headers), body, port: port2 })
    const { status, headers, hasBody } = await answer
    if (!hasBody) port1.close()
    if (status === 0) throw new TypeError('Failed to fetch')
    return new Response(hasBody ? receiveStream(port1) : null, { status, headers })
  }

/** Sends a request that came through a port, and its answer back. */
export async function answerThroughPort({ method, url, headers, body, port }: PortRequest, send: (request: Request) => Promise<Response>) {
  const head = (answer: PortAnswer) => port.postMessage(answer)
  try {
    const response = await send(new Request(url, { method, headers, ...(body !== null && { body }) }))
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    head({ status: response.status, headers: Object.fromEntries(response.headers), hasBody: response.body !== null })
    if (response.body) await sendStream(response.body, port)
  } catch {
    head({ status: 0, headers: {}, hasBody: false })
  }
}
