import { expect, test } from 'vitest'
import { withoutRepeats } from './answer-check.ts'

test('an answer is checked again when its bytes, its status or its request differ, and as long as it is wrong', () => {
  const seen: string[] = []
  const check = withoutRepeats((operationId, status, body) => {
    seen.push(`${operationId} ${status} ${body}`)
    return body === 'wrong' ? ['it is wrong'] : []
  })
  const url = new URL('https://api.nexuscommerce.example/v1/products?limit=2')
  const other = new URL('https://api.nexuscommerce.example/v1/products?limit=3')
  for (const [at, status, body] of [
    [url, 200, 'one'],
    [url, 200, 'one'],
    [url, 200, 'two'],
    [other, 200, 'two'],
    [url, 304, null],
    [url, 304, null],
  ] as const)
    expect(check(at, 'listProducts', status, body)).toEqual([])
  expect(seen).toEqual(['listProducts 200 one', 'listProducts 200 two', 'listProducts 200 two', 'listProducts 304 null'])
  for (const _ of [1, 2]) expect(check(url, 'listProducts', 200, 'wrong')).toEqual(['it is wrong'])
})
