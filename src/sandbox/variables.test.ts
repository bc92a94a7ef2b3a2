import { expect, test } from 'vitest'
import { fillBody, fillVariables, unknownIn } from './variables.ts'

const around = { recent: { order_id: 'ord_1', cart_version: 3 }, path: '/v1/orders/ord_1', token: 'secret' }

test('variables are filled in, and those without a value are named and left as they are', () => {
  expect(fillVariables('/v1/orders/{{last.order.id}} {{ token }} {{last.payment.id}}', around)).toBe(
    '/v1/orders/ord_1 secret {{last.payment.id}}',
  )
  expect(unknownIn('{{last.order.id}} {{last.payment.id}} {{unheard}}', around)).toEqual(['last.payment.id', 'unheard'])
})

test('in JSON a number stays a number', () => {
  expect(JSON.parse(fillBody('{"version": "{{last.cart.version}}", "note": "v{{last.cart.version}}"}', around))).toEqual({
    version: 3,
    note: 'v3',
  })
})
