import { joinBytes } from './bytes.ts'

/** What one `curl` was asked to do. */
export interface CurlOptions {
  url: string
  method: string
  headers: [name: string, value: string][]
  body: Uint8Array<ArrayBuffer> | null
  include: boolean
  verbose: boolean
  silent: boolean
  showError: boolean
  location: boolean
  fail: 'no' | 'without body' | 'with body'
  output: string | null
  writeOut: string
  /** Seconds; 0 for as long as it takes. */
  maxTime: number
}

/** Answers the content of a file that was written before, or of `-` for what was piped in. */
type ReadFile = (name: string) => Uint8Array<ArrayBuffer>

// biome-ignore format: a table
const short: Record<string, string> = {
  X: 'request', H: 'header', d: 'data', G: 'get', I: 'head', i: 'include', v: 'verbose', s: 'silent', S: 'show-error',
  L: 'location', f: 'fail', o: 'output', w: 'write-out', u: 'user', m: 'max-time', N: 'no-buffer',
}

const withValue = new Set([
  ...['request', 'header', 'data', 'data-raw', 'data-binary', 'data-urlencode', 'json', 'output', 'write-out', 'user', 'oauth2-bearer'],
  ...['max-time', 'url'],
])
const alone = new Set([
  'get',
  'head',
  'include',
  'verbose',
  'silent',
  'show-error',
  'location',
  'fail',
  'fail-with-body',
  'globoff',
  'no-buffer',
])

const reasons: Record<string, string> = {
  cookie: 'the shop sets no cookies, and a browser shows none to a page',
  'cookie-jar': 'the shop sets no cookies, and a browser shows none to a page',
  b: 'the shop sets no cookies, and a browser shows none to a page',
  c: 'the shop sets no cookies, and a browser shows none to a page',
  'user-agent': 'a browser sets this header itself',
  A: 'a browser sets this header itself',
  form: 'nothing in the shop takes a form',
  F: 'nothing in the shop takes a form',
}

/** Reads the words after `curl`. Throws, in words for the reader, at the first that this curl does not know. */
export function readOptions(words: string[], readFile: ReadFile): CurlOptions {
  const given = words.flatMap(separate)
  const options: CurlOptions = {
    url: '',
    method: '',
    headers: [],
    body: null,
    include: false,
    verbose: false,
    silent: false,
    showError: false,
    location: false,
    fail: 'no',
    output: null,
    writeOut: '',
    maxTime: 0,
  }
  const data: Data[] = []
  let isGet = false
  const flags: Record<string, () => void> = {
    get: () => {
      isGet = true
    },
    head: () => Object.assign(options, { method: 'HEAD', include: true }),
    include: () => Object.assign(options, { include: true }),
    verbose: () => Object.assign(options, { verbose: true }),
    silent: () => Object.assign(options, { silent: true }),
    'show-error': () => Object.assign(options, { showError: true }),
    location: () => Object.assign(options, { location: true }),
    fail: () => Object.assign(options, { fail: 'without body' }),
    'fail-with-body': () => Object.assign(options, { fail: 'with body' }),
    globoff: () => {},
    // Nothing is held back here.
    'no-buffer': () => {},
  }
  const takers: Record<string, (value: string) => void> = {
    request: (method) => Object.assign(options, { method }),
    header: (text) => options.headers.push(headerOf(text)),
    output: (output) => Object.assign(options, { output }),
    'write-out': (writeOut) => Object.assign(options, { writeOut }),
    user: (text) => options.headers.push(['Authorization', `Basic ${btoa(text)}`]),
    'oauth2-bearer': (token) => options.headers.push(['Authorization', `Bearer ${token}`]),
    'max-time': (seconds) => Object.assign(options, { maxTime: Number(seconds) }),
    url: (url) => setUrl(url),
  }
  const take = (name: string, value: string) =>
    takers[name] ? takers[name](value) : data.push({ name, bytes: dataOf(name, value, readFile) })
  const setUrl = (url: string) => {
    if (options.url) throw new Error('one address at a time is available here')
    options.url = url.includes('://') ? url : `http://${url}`
  }

  for (let at = 0; at < given.length; at++) {
    const [kind, name] = given[at]!
    if (kind === 'word') setUrl(name)
    else if (alone.has(name)) flags[name]!()
    else if (withValue.has(name)) {
      const value = given[++at]
      if (!value) throw new Error(`option ${kind === 'option' ? '--' : ''}${name} needs a value`)
      take(name, value[2])
    }
  }
  if (!options.url) throw new Error('there is no address')
  return isGet ? asQuery(options, data) : withBody(options, data)
}

interface Data {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

type Given = [kind: 'word' | 'option', name: string, raw: string]

/** `-sXPOST` is `-s -X POST`. */
function separate(word: string): Given[] {
  if (!word.startsWith('-') || word === '-') return [['word', word, word]]
  if (word.startsWith('--')) {
    const name = word.slice(2)
    if (!withValue.has(name) && !alone.has(name)) throw unknown(word, name)
    return [['option', name, word]]
  }
  const found: Given[] = []
  for (let at = 1; at < word.length; at++) {
    const name = short[word[at]!]
    if (!name) throw unknown(`-${word[at]}`, word[at]!)
    found.push(['option', name, word])
    if (withValue.has(name)) {
      const value = word.slice(at + 1)
      return value ? [...found, ['word', value, value]] : found
    }
  }
  return found
}

const unknown = (option: string, name: string) =>
  new Error(`option ${option} is not available here${reasons[name] ? `: ${reasons[name]}` : '. This cell knows a part of curl'}`)

function headerOf(text: string): [string, string] {
  const [, name, value] = /^([^:;\s]+)(?::\s*(.*)|;)$/s.exec(text) ?? []
  if (!name) throw new Error(`"${text}" is no header: write "Name: value"`)
  return [name, value ?? '']
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

function dataOf(name: string, value: string, readFile: ReadFile): Uint8Array<ArrayBuffer> {
  if (name === 'data-urlencode') {
    const [, key = '', text = value] = /^([^=]*)=(.*)$/s.exec(value) ?? []
    return bytesOf(`${key && `${key}=`}${encodeURIComponent(text)}`)
  }
  if (!value.startsWith('@') || name === 'data-raw') return bytesOf(value)
  const bytes = readFile(value.slice(1))
  // As curl does: line ends of a file are left out, unless it is binary.
  return name === 'data' ? bytesOf(new TextDecoder().decode(bytes).replace(/[\r\n]/g, '')) : bytes
}

const joined = (data: Data[]): Uint8Array<ArrayBuffer> =>
  joinBytes(data.flatMap(({ name, bytes }, index) => (index > 0 && name !== 'json' ? [bytesOf('&'), bytes] : [bytes])))

function asQuery(options: CurlOptions, data: Data[]): CurlOptions {
  const url = new URL(options.url)
  url.search += (url.search ? '&' : '?') + new TextDecoder().decode(joined(data))
  return { ...options, url: url.href, method: options.method || 'GET' }
}

function withBody(options: CurlOptions, data: Data[]): CurlOptions {
  const isNamed = (wanted: string) => options.headers.some(([name]) => name.toLowerCase() === wanted)
  const isJson = data.some(({ name }) => name === 'json')
  const added: [string, string][] = []
  if (!isNamed('accept')) added.push(['Accept', isJson ? 'application/json' : '*/*'])
  if (data.length > 0 && !isNamed('content-type'))
    added.push(['Content-Type', isJson ? 'application/json' : 'application/x-www-form-urlencoded'])
  return {
    ...options,
    method: options.method || (data.length > 0 ? 'POST' : 'GET'),
    headers: [...added, ...options.headers],
    body: data.length > 0 ? joined(data) : null,
  }
}
