import { expect, test } from 'vitest'
import { samplesOf } from './samples.ts'

const response = { status: 200, headers: {}, body: null }
const codeOf = (request: object) => {
  const [curl, typescript, python] = samplesOf({
    request: { method: 'GET', path: '/v1/me', headers: {}, body: null, ...request },
    response,
  })
  return { curl: curl!.code, typescript: typescript!.code, python: python!.code }
}

test('a sample prints the status and the body', () => {
  expect(codeOf({})).toEqual({
    curl: 'curl --include http://127.0.0.1:4010/v1/me',
    typescript: "const response = await fetch('http://127.0.0.1:4010/v1/me')\n\nconsole.log(response.status, await response.text())",
    python:
      'import requests\n\nresponse = requests.get(\n    "http://127.0.0.1:4010/v1/me",\n    timeout=10,\n)\n\nprint(response.status_code, response.text)',
  })
})

test('a token comes from the environment, and the one of the example is never shown', () => {
  const { curl, typescript, python } = codeOf({ headers: { Authorization: 'Bearer secret' } })
  expect(curl).toContain('--header "Authorization: Bearer $NEXUS_TOKEN"')
  expect(typescript).toMatch(/^const token = process\.env\.NEXUS_TOKEN\n\n/)
  expect(typescript).toContain(`Authorization: \`Bearer \${token}\``)
  expect(python).toMatch(/^import os\n\nimport requests\n\n/)
  expect(python).toContain(`"Authorization": f"Bearer {os.environ['NEXUS_TOKEN']}"`)
  expect(curl + typescript + python).not.toContain('secret')
})

test('quotes, brackets and constants are written as each language needs them', () => {
  const { curl, typescript, python } = codeOf({
    method: 'PATCH',
    path: "/v1/products?filter[origin]=it's",
    headers: { 'Content-Type': 'application/json', 'If-Match': '"v3"' },
    body: { note: `it's "$HOME"`, gift: true, until: null },
  })
  expect(curl).toContain(String.raw`'http://127.0.0.1:4010/v1/products?filter[origin]=it'\''s'`)
  expect(curl).toContain('--globoff')
  expect(curl).toContain(String.raw`"note": "it'\''s \"$HOME\""`)
  expect(curl).toContain(`--header 'If-Match: "v3"'`)
  expect(typescript).toContain(String.raw`note: 'it\'s "$HOME"'`)
  expect(python).toContain(
    String.raw`    json={
        "note": "it's \"$HOME\"",
        "gift": True,
        "until": None
    },
    timeout=10,
)`,
  )
  expect(python).not.toContain('Content-Type')
})

test('a body that was signed keeps its bytes', () => {
  const headers = { 'Content-Type': 'application/json', 'webhook-signature': 'v1,abc' }
  const { curl, typescript, python } = codeOf({ method: 'POST', headers, body: { note: "it's" } })
  expect(curl).toContain(String.raw`--data '{"note":"it'\''s"}'`)
  expect(typescript).toContain('JSON.stringify')
  expect(python).toContain(String.raw`    data="{\"note\":\"it's\"}".encode(),`)
  expect(python).toContain('"Content-Type": "application/json"')
})

test('a body that is no JSON is sent as it is', () => {
  const { curl, typescript, python } = codeOf({ method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: 'sku,é\n' })
  expect(curl).toContain("--data 'sku,é\n'")
  expect(typescript).toContain(String.raw`body: 'sku,é\n'`)
  expect(python).toContain(String.raw`    data="sku,é\n".encode(),`)
  expect(python).toContain('"Content-Type": "text/csv"')
})

test('bytes are decoded where they are sent', () => {
  const { curl, typescript, python } = codeOf({
    method: 'PUT',
    headers: { 'Content-Type': 'image/png', Authorization: 'Bearer x' },
    body: 'data:image/png;base64,iVBO',
  })
  expect(curl).toMatch(/^echo 'iVBO' \| base64 --decode \|\n {2}curl --include/)
  expect(curl).toMatch(/--data-binary @-$/)
  expect(typescript).toContain("  },\n  body: Buffer.from('iVBO', 'base64')\n})")
  expect(python).toMatch(/^import base64\nimport os\n\nimport requests\n/)
  expect(python).toContain('    data=base64.b64decode("iVBO"),\n    timeout=10,')
})
