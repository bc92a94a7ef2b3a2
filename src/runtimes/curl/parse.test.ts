import { expect, test } from 'vitest'
import type { RunEvent } from '#runtimes/protocol.ts'
import { jq } from './jq.ts'
import { runCurl } from './program.ts'

const api = 'https://api.nexuscommerce.example'

/** Runs a script against a server that says back what it was asked. */
async function run(source: string, answer: (request: Request) => Response | Promise<Response> = echo) {
  const events: RunEvent[] = []
  await runCurl(
    { source, name: 'test.sh', group: '', linked: {} },
    { post: (event) => events.push(event), send: async (request) => answer(request), signal: new AbortController().signal },
  )
  const textOf = (kind: 'stdout' | 'stderr') => events.map((event) => (event.kind === kind ? event.text : '')).join('')
  return { events, out: textOf('stdout'), err: textOf('stderr'), error: events.find(({ kind }) => kind === 'error') }
}

async function echo(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const headers = Object.fromEntries(request.headers)
  return Response.json(
    { method: request.method, path: pathname + search, headers, body: await request.text() },
    { headers: { etag: '"1"' } },
  )
}

test.each([
  [`curl ${api}/a`, { method: 'GET', path: '/a', body: '' }],
  [`curl -X DELETE "${api}/a?b=1"`, { method: 'DELETE', path: '/a?b=1' }],
  [`curl -sXPUT ${api}/a \\\n  -d 'x=1' --data y=2`, { method: 'PUT', body: 'x=1&y=2' }],
  [`curl --json '{"a": 1}' ${api}/a # more`, { method: 'POST', body: '{"a": 1}' }],
  [`id=7\ncurl "${api}/a/$id" -d "q=\${id}"'$id'`, { path: '/a/7', body: 'q=7$id' }],
  [`id=$(curl -s ${api}/b | jq -r .path)\ncurl ${api}$id/c`, { path: '/b/c' }],
  [`curl -G ${api}/a -d x=1 --data-urlencode 'q=a b'`, { method: 'GET', path: '/a?x=1&q=a%20b' }],
  [`echo SGVsbG8= | base64 -d > file\ncurl --data-binary @file ${api}/a`, { body: 'Hello' }],
  [`curl -d $'a\\nb' ${api}/a`, { body: 'a\nb' }],
])('%s', async (source, expected) => {
  const { out, error } = await run(source)
  expect(error).toBeUndefined()
  expect(JSON.parse(out)).toMatchObject(expected)
})

test('headers are sent as they are written, and Basic is made of -u', async () => {
  const { out } = await run(`curl -u amina:secret -H 'X-One: 1' --json {} ${api}/a`)
  expect(JSON.parse(out).headers).toMatchObject({
    authorization: 'Basic YW1pbmE6c2VjcmV0',
    'x-one': '1',
    'content-type': 'application/json',
  })
})

test('-i, -v, -w and -o print what curl prints', async () => {
  expect((await run(`curl -i ${api}/a`)).out).toMatch(/^HTTP\/2 200\ncontent-type: application\/json\netag: "1"\n\n\{/)
  const { err } = await run(`curl -v ${api}/a`)
  expect(err).toMatch(/^> GET \/a HTTP\/2\n> Host: api\.nexuscommerce\.example\n> Accept: \*\/\*\n>\n< HTTP\/2 200\n/)
  expect((await run(`curl -s -o /dev/null -w '%{http_code} %header{etag}\\n' ${api}/a`)).out).toBe('200 "1"\n')
})

test('a status of 400 or more is an answer, unless -f says that it is a failure', async () => {
  const broken = () => new Response('no', { status: 404 })
  expect((await run(`curl ${api}/a`, broken)).out).toBe('no\n')
  const { out, err } = await run(`curl -f ${api}/a`, broken)
  expect([out, err]).toEqual(['', 'curl: (22) The requested URL returned error: 404\n'])
})

test.each([
  [`curl --proxy x ${api}`, 'curl: option --proxy is not available here', 1],
  [`\ncurl -b a=b ${api}`, 'the shop sets no cookies', 2],
  [`curl ${api} && echo`, 'Write one command below the other', 1],
  ['echo $nothing', '$nothing has no value', 1],
  ['\n\necho "open', 'A double quote is not closed', 3],
  ['rm -rf /', 'rm is not available here. A cell knows curl, jq', 1],
  ['curl', 'curl: there is no address', 1],
])('%s is refused in words', async (source, message, line) => {
  const { error } = await run(source)
  expect(error).toMatchObject({ message: expect.stringContaining(message), line })
})

test('an answer that is lost says so, and the script goes on', async () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch'))
  const { out, err } = await run(`curl ${api}/a\necho on`, lost)
  expect([out, err]).toEqual(['on\n', 'curl: (52) Empty reply from server\n'])
})

test('jq takes paths', () => {
  const text = '{"data": [{"id": 1, "a-b": null}, {"id": 2}], "n": 3}'
  expect(jq(['.data[].id'], text)).toBe('1\n2\n')
  expect(jq(['.data | length'], text)).toBe('2\n')
  expect(jq(['-c', '.data[-1]'], text)).toBe('{"id":2}\n')
  expect(jq(['.data[0]["a-b"]'], text)).toBe('null\n')
  expect(() => jq(['map(.id)'], text)).toThrow('"map(.id)" is not available here')
})
