import { expect, test } from 'vitest'
import { graphOf, machines, machinesOf } from './machines.ts'

const order = machines.find(({ name }) => name === 'Order')!

test('the graph of a machine has every state and every step', () => {
  const { nodes, edges } = graphOf(order)
  expect(nodes.map(({ id }) => id)).toEqual(['begins', ...order.states.map(({ name }) => name)])
  expect(edges).toHaveLength(order.steps.reduce((sum, { from }) => sum + Math.max(1, from.length), 0))
})

test('on the page of an operation its steps are thick, and only what is around them is drawn', () => {
  expect(machinesOf('cancelOrder').map(({ name }) => name)).toContain('Order')
  const { nodes, edges } = graphOf(order, 'cancelOrder')
  expect(edges.filter(({ line }) => line === 'thick').map(({ from, to }) => `${from} > ${to}`)).toEqual([
    'pending_payment > cancelled',
    'paid > cancelled',
  ])
  expect(nodes.find(({ id }) => id === 'cancelled')?.tone).toBe('accent')
  expect(nodes.map(({ id }) => id)).not.toContain('completed')
})
