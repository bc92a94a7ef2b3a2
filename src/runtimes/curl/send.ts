import type { Host } from '#runtimes/in-page.ts'
import { requestEvent } from '#runtimes/requests.ts'
import { joinBytes } from './bytes.ts'
import type { CurlOptions } from './options.ts'

/** What one `curl` printed. */
export interface Printed {
  /** The answer, which goes to a file when there is `-o`. */
  content: Uint8Array<ArrayBuffer>
  /** What `-w` asked for. */
  out: Uint8Array<ArrayBuffer>
  error: string
}

const text = (bytes: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(bytes)

/** Sends a request and prints what curl would print, as far as a browser tells. */
export async function curl(options: CurlOptions, send: Host['send'], post: Host['post'], signal: AbortSignal): Promise<Printed> {
  const { url, method, headers, body, maxTime, location } = options
  const { pathname, search, host } = new URL(url)
  const asked = options.verbose
    ? `${[`${method} ${pathname}${search} HTTP/2`, `Host: ${host}`, ...headers.map((pair) => pair.join(': ')), ''].map((line) => `> ${line}`.trimEnd()).join('\n')}\n`
    : ''
  const started = performance.now()
  const tell = (status: number, id: string | null) => post(requestEvent({ method, url, status, started, id }))
  const complaint = (error: string) => (options.silent && !options.showError ? '' : `curl: ${error}\n`)
  const failed = (error: string): Printed => ({ out: text(''), content: text(''), error: asked + complaint(error) })
  const sent = new Request(url, {
    method,
    headers,
    body,
    redirect: location ? 'follow' : 'manual',
    signal: maxTime > 0 ? AbortSignal.any([signal, AbortSignal.timeout(maxTime * 1000)]) : signal,
  })
  let response: Response
  let received: Uint8Array<ArrayBuffer>
  try {
    response = await send(sent)
    received = new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    tell(0, null)
    if ((error as Error).name === 'TimeoutError') return failed(`(28) Operation timed out after ${maxTime * 1000} milliseconds`)
    return failed(
      host.endsWith('.nexuscommerce.example')
        ? '(52) Empty reply from server'
        : `(6) Could not resolve host: ${host}. A cell reaches the shop at https://api.nexuscommerce.example and nothing else`,
    )
  }
  tell(response.status, response.headers.get('x-request-id'))
  if (response.type === 'opaqueredirect') return failed('the answer is a redirect, which a browser does not show. Add -L to follow it')
  const head = [`HTTP/2 ${response.status}`, ...Array.from(response.headers, (pair) => pair.join(': ')), '']
  const isFailure = response.status >= 400 && options.fail !== 'no'
  const content = isFailure && options.fail === 'without body' ? text('') : received
  const answered = options.verbose ? `${head.map((line) => `< ${line}`.trimEnd()).join('\n')}\n` : ''
  return {
    content: options.include ? joinBytes([text(`${head.join('\n')}\n`), content]) : content,
    out: text(writtenOut(options, response, received.length)),
    error: asked + answered + (isFailure ? complaint(`(22) The requested URL returned error: ${response.status}`) : ''),
  }
}

function writtenOut({ writeOut, method, url }: CurlOptions, response: Response, size: number): string {
  const values: Record<string, string> = {
    http_code: String(response.status),
    response_code: String(response.status),
    content_type: response.headers.get('content-type') ?? '',
    size_download: String(size),
    method,
    url_effective: response.url || url,
  }
  return writeOut
    .replace(/%header\{([^}]+)\}/g, (_, name: string) => response.headers.get(name) ?? '')
    .replace(/%\{(\w+)\}/g, (_, name: string) => {
      if (name in values) return values[name]!
      throw new Error(`--write-out knows no %{${name}} here: ${Object.keys(values).join(', ')}, and %header{name}`)
    })
    .replace(/\\([nrt])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter]!)
}
