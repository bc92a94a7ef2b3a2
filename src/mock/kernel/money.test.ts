import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basisPoints, money, sum } from './money.ts'
import { convert } from './rates.ts'

test('rates are applied in integers and rounded half to even', () => {
  const tax = (amount: number, rate: number) => basisPoints(money(amount, 'KES'), rate).amount
  // 7.5 % of 10.03 is 75.225 minor units; of 0.20 and 0.60 it is exactly 1.5 and 4.5.
  expect([tax(1003, 750), tax(20, 750), tax(60, 750), tax(145_000, 1600)]).toEqual([75, 2, 4, 23_200])
})

test('a rate never rounds by more than half a unit, however large the amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
      const exact = BigInt(amount) * BigInt(rate)
      const rounded = BigInt(basisPoints(money(amount, 'USD'), rate).amount) * 10_000n
      const difference = rounded > exact ? rounded - exact : exact - rounded
      return difference <= 5000n
    }),
  )
})

test('amounts of two currencies have no sum', () => {
  expect(sum([money(1, 'KES'), money(2, 'KES')], 'KES')).toEqual(money(3, 'KES'))
  expect(() => sum([money(1, 'KES'), money(2, 'USD')], 'KES')).toThrow('amounts of two currencies have no sum')
})

test('converted prices are whole minor units, and francs of Rwanda have no minor units', () => {
  expect(convert(1450, 'RWF')).toEqual(money(16_100, 'RWF'))
  expect(convert(1450, 'USD')).toEqual(money(1100, 'USD'))
  expect(convert(1, 'USD').amount).toBeGreaterThan(0)
})
