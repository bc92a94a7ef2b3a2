import { describe, expect, test } from 'vitest'
import { flat, widestOf, widthOf, wrapped } from './words.ts'

describe('words', () => {
  test('are measured by their letters', () => {
    expect(widthOf('will', 10)).toBeLessThan(widthOf('mown', 10))
    expect(widthOf('order_id', 10, 'mono')).toBeCloseTo(48.8)
    expect(widthOf('注文', 10)).toBe(20)
  })

  test('are broken at spaces into lines of about one length', () => {
    const [line] = ['Stock is taken here, once and for all']
    const lines = wrapped([line], 190, 14)
    expect(lines).toHaveLength(2)
    expect(flat(lines)).toBe(line)
    expect(widestOf(lines, 14)).toBeLessThan(190)
    expect(Math.min(...lines.map(({ length }) => length))).toBeGreaterThan(12)
  })

  test('stay together where there is no space', () => {
    expect(wrapped(['/v1/carts/{cart_id}/items'], 50, 14)).toEqual(['/v1/carts/{cart_id}/items'])
  })

  test('keep the lines of their author', () => {
    expect(wrapped(['a', 'b'], 100, 14)).toEqual(['a', 'b'])
  })
})
