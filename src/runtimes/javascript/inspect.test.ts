import { expect, test } from 'vitest'
import { show } from './inspect.ts'

test('texts are shown as they are, values much as Node prints them', () => {
  expect(show('plain')).toBe('plain')
  expect(show({ a: 1, b: [true, null, 'x'], 'c-d': undefined })).toBe('{ a: 1, b: [true, null, "x"], "c-d": undefined }')
  expect(show([10n, () => 1, new Map([['k', new Set([1])]])])).toBe('[10n, [function without a name], Map { "k" => Set { 1 } }]')
  expect(show(new TypeError('wrong'))).toBe('TypeError: wrong')
  class Cart {
    id = 'a'
  }
  expect(show(new Cart())).toBe('Cart { id: "a" }')
})

test('long values are broken over lines, deep ones are cut, and circles end', () => {
  const circle: Record<string, unknown> = { name: 'x' }
  circle.self = circle
  expect(show(circle)).toBe('{ name: "x", self: [circular] }')
  expect(show({ a: { b: { c: { d: { e: { f: 1 } } } } } })).toContain('{…}')
  expect(show({ text: 'x'.repeat(40), other: 'y'.repeat(40) })).toBe(`{\n  text: "${'x'.repeat(40)}",\n  other: "${'y'.repeat(40)}"\n}`)
  expect(show(Array.from({ length: 200 }, () => 0))).toContain('… 100 more')
})
