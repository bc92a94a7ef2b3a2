import { expect, test } from 'vitest'
import { codeFor } from './code.ts'

test('a request is written in four languages, with the token from the environment', () => {
  const samples = codeFor({
    method: 'POST',
    path: '/v1/carts?x=a%20b',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer anything' },
    body: '{"currency":"KES"}',
  })
  const code = Object.fromEntries(samples.map(({ id, code: text }) => [id, text]))
  expect(Object.keys(code)).toEqual(['curl', 'typescript', 'python', 'httpie'])
  for (const text of Object.values(code)) expect(text).toContain('NEXUS_TOKEN')
  for (const text of Object.values(code)) expect(text).not.toContain('anything')
  expect(code.httpie).toMatchInlineSnapshot(`
    "http --ignore-stdin 'POST' 'http://127.0.0.1:4010/v1/carts?x=a%20b' \\
      'Content-Type:application/json' \\
      "Authorization:Bearer $NEXUS_TOKEN" \\
      --raw='{"currency":"KES"}'"
  `)
})
