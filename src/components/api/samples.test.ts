import { expect, test } from 'vitest'
import type { SampleRequest } from './samples/request.ts'
import { samplesOf } from './samples.ts'

const codeOf = (request: Partial<SampleRequest>) => {
  const whole: SampleRequest = {
    method: 'GET',
    template: '/v1/me',
    path: '/v1/me',
    headers: {},
    body: null,
    parameters: [],
    answers: 'json',
    ...request,
  }
  return Object.fromEntries(samplesOf(whole).map(({ id, code }) => [id, code])) as Record<
    'curl' | 'typescript' | 'python' | 'httpie',
    string
  >
}

// That each runs, gets its answer and fits the types is what `npm run samples` shows.

test('a sample prints the status and the body', () => {
  expect(codeOf({})).toEqual({
    curl: 'curl --include http://127.0.0.1:4010/v1/me',
    typescript: `import createClient from 'openapi-fetch'
import type { paths } from './types'

const api = createClient<paths>({ baseUrl: 'http://127.0.0.1:4010/v1' })
const { response, data, error } = await api.GET('/me')

console.log(response.status, JSON.stringify(data ?? error))`,
    python:
      'import requests\n\nresponse = requests.get(\n    "http://127.0.0.1:4010/v1/me",\n    timeout=10,\n)\n\nprint(response.status_code, response.text)',
    httpie: 'http GET http://127.0.0.1:4010/v1/me',
  })
})

test('secrets come from the environment, and those of the request are never shown', () => {
  const all = codeOf({ headers: { Authorization: 'Bearer secret', 'Cart-Token': 'secret' } })
  expect(all.curl).toContain('--header "Authorization: Bearer $NEXUS_TOKEN"')
  expect(all.httpie).toContain('"Cart-Token:$NEXUS_CART_TOKEN"')
  expect(all.typescript).toContain(`Authorization: \`Bearer \${process.env.NEXUS_TOKEN}\``)
  expect(all.python).toMatch(/^import os\n\nimport requests\n\n/)
  expect(all.python).toContain(`"Authorization": f"Bearer {os.environ['NEXUS_TOKEN']}"`)
  expect(Object.values(all).join()).not.toContain('secret')
})

test('parameters are told apart by their place, and have their types', () => {
  const { typescript } = codeOf({
    template: '/v1/products/{product_id}',
    path: '/v1/products/prd_1?limit=3&in_stock=true&sort=price,title&attributes[origin]=Nyeri&q=5',
    headers: { 'If-Match': '"v3"' },
    parameters: [
      { name: 'product_id', in: 'path', type: 'string' },
      { name: 'limit', in: 'query', type: 'integer' },
      { name: 'in_stock', in: 'query', type: 'boolean' },
      { name: 'sort', in: 'query', type: 'array' },
      { name: 'attributes', in: 'query', type: 'object' },
      { name: 'q', in: 'query', type: 'string' },
      { name: 'If-Match', in: 'header', type: 'string' },
    ],
  })
  expect(typescript).toContain("api.GET('/products/{product_id}'")
  expect(typescript).toContain("path: { product_id: 'prd_1' }")
  for (const part of ['limit: 3', 'in_stock: true', "sort: ['price', 'title']", "attributes: { origin: 'Nyeri' }", "q: '5'"])
    expect(typescript).toContain(part)
  expect(typescript).toContain(`header: { 'If-Match': '"v3"' }`)
  expect(typescript).toContain("querySerializer: { array: { style: 'form', explode: false } }")
})

test('quotes, brackets and constants are written as each language needs them', () => {
  const all = codeOf({
    method: 'PATCH',
    path: "/v1/products?filter[origin]=it's",
    headers: { 'Content-Type': 'application/json', 'If-Match': '"v3"' },
    body: JSON.stringify({ note: `it's "$HOME"`, gift: true, until: null }),
  })
  expect(all.curl).toContain(String.raw`'http://127.0.0.1:4010/v1/products?filter[origin]=it'\''s'`)
  expect(all.curl).toContain('--globoff')
  expect(all.curl).toContain(String.raw`"note": "it'\''s \"$HOME\""`)
  expect(all.curl).toContain(`--header 'If-Match: "v3"'`)
  expect(all.typescript).toContain(String.raw`note: 'it\'s "$HOME"'`)
  expect(all.python).toContain(
    '    json={\n        "note": "it\'s \\"$HOME\\"",\n        "gift": True,\n        "until": None,\n    },\n    timeout=10,\n)',
  )
  expect(all.python).not.toContain('Content-Type')
  expect(all.httpie).toContain(String.raw`'note=it'\''s "$HOME"'`)
  expect(all.httpie).toContain('gift:=true')
})

test('a body of several levels goes to HTTPie as it is', () => {
  const { httpie } = codeOf({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"lines":[{"quantity":1}]}' })
  expect(httpie).toMatch(/^http --raw '\{\n {2}"lines"/)
})

test('a body that was signed keeps its bytes', () => {
  const headers = { 'Content-Type': 'application/json', 'webhook-signature': 'v1,abc' }
  const all = codeOf({ method: 'POST', headers, body: `{"note":"it's"}` })
  expect(all.curl).toContain(String.raw`--data-raw '{"note":"it'\''s"}'`)
  expect(all.typescript).toContain(String.raw`body: { note: 'it\'s' }`)
  expect(all.python).toContain(String.raw`    data="{\"note\":\"it's\"}".encode(),`)
  expect(all.python).toContain('"Content-Type": "application/json"')
})

test('what somebody has typed is shown even when it is no JSON', () => {
  const all = codeOf({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"quantity": ' })
  for (const code of Object.values(all)) expect(code).toContain('quantity')
})

test('bytes are decoded where they are sent', () => {
  const all = codeOf({
    method: 'PUT',
    headers: { 'Content-Type': 'image/png', Authorization: 'Bearer x' },
    body: 'data:image/png;base64,iVBO',
  })
  expect(all.curl).toMatch(/^echo 'iVBO' \| base64 --decode \|\n {2}curl --include/)
  expect(all.curl).toMatch(/--data-binary @-$/)
  expect(all.httpie).toMatch(/^echo 'iVBO' \| base64 --decode \|\n {2}http PUT/)
  expect(all.typescript).toContain("  body: 'iVBO',\n  bodySerializer: (base64) => Buffer.from(base64, 'base64'),")
  expect(all.python).toMatch(/^import base64\nimport os\n\nimport requests\n/)
  expect(all.python).toContain('    data=base64.b64decode("iVBO"),\n    timeout=10,')
})

test('an answer without JSON is printed as text, and one without a body is not read', () => {
  expect(codeOf({ answers: 'text' }).typescript).toContain("parseAs: 'text'")
  expect(codeOf({ answers: 'nothing' }).typescript).toContain('const { response, error } =')
})
