import { expect, test } from 'vitest'
import { locate } from './locate.ts'

test('a pointer leads to its value in the text, or to the nearest one around it', () => {
  const text = '{ "a": [1, { "b/c": "x\\"y" }], "d": true }'
  const at = (pointer: string) => text.slice(...locate(text, pointer))
  expect(['/a/0', '/a/1/b~1c', '/d', '/a/1/missing', ''].map(at)).toEqual(['1', '"x\\"y"', 'true', '{ "b/c": "x\\"y" }', text])
  expect(locate('{ broken', '/a')).toEqual([0, 8])
})
