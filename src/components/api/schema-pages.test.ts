import { describe, expect, test } from 'vitest'
import { homeOf, schemaGroups, schemaPages, schemaPath } from './schema-pages.ts'

const page = (name: string) => schemaPages.find((one) => one.name === name)!
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

describe('which schemas have a page', () => {
  test('what is answered, listed, carried by events or held by several has one', () => {
    for (const name of ['Order', 'ProductItem', 'OrderEventData', 'Money', 'Problem']) expect(schemaPath(name), name).toBeDefined()
  })

  test('requests, envelopes of lists and what one schema alone holds have none', () => {
    for (const name of ['CreateOrderRequest', 'OrderList', 'OrderLine', 'OutOfStockProblem', 'OrderId'])
      expect(schemaPath(name), name).toBeUndefined()
    expect(homeOf('OrderLine')).toMatchObject({ path: '/reference/schemas/Order/', label: 'OrderLine, in Order' })
    expect(homeOf('OrderList')).toMatchObject({ path: '/api/listOrders/', label: 'OrderList' })
    expect(homeOf('CreateOrderRequest')).toMatchObject({ path: '/api/createOrder/', label: 'CreateOrderRequest' })
  })

  test('they are few enough to be read, each says what it is, and each stands in one group', () => {
    expect(schemaPages.length).toBeGreaterThanOrEqual(55)
    expect(schemaPages.length).toBeLessThanOrEqual(120)
    expect(schemaPages.filter(({ description }) => description === '').map(({ name }) => name)).toEqual([])
    expect(schemaGroups.flatMap(({ pages }) => pages)).toHaveLength(schemaPages.length)
  })
})

describe('what a page knows', () => {
  test('the operations that answer, list and send it', () => {
    expect(ids(page('Order').uses.answers)).toEqual(['createOrder', 'getOrder', 'cancelOrder'])
    expect(ids(page('Order').uses.lists)).toEqual(['listOrders'])
    expect(ids(page('Money').uses.sends).length).toBeGreaterThan(0)
  })

  test('the events that carry it, as a part or as a whole', () => {
    expect(page('OrderEventData').uses.carriers.map(({ type }) => type)).toContain('order.created')
    expect(page('Order').uses.fullEvents.map(({ type }) => type)).toContain('order.created')
    expect(page('Money').uses.events.map(({ type }) => type)).toContain('payment.captured')
  })

  test('a real example, its life and its GraphQL type', () => {
    expect(page('Order').example).toMatchObject({
      value: { number: expect.stringMatching(/^NX-/) },
      from: { operation: expect.anything() },
    })
    expect(page('Order').machine?.name).toBe('Order')
    expect(page('Order').graphqlType).toBe('Order')
    expect(page('Liveness').graphqlType).toBeUndefined()
  })

  test('all have a real example but two: no recorded answer is a tree, and an object stands for any resource', () => {
    expect(schemaPages.filter(({ example }) => !example).map(({ name }) => name)).toEqual(['CategoryNode', 'EventObject'])
  })
})
