import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, pay, readyCart, type TestApi, userId } from '#mock/testing.ts'
import { coffee, type RuleCase } from './cases.ts'

type Report = Schema<'Report'>
type Content = Schema<'ReportContent'>

let asked = 0

const ask = (api: TestApi, key: string, body: object, as: 'wanjiru' | 'selam' = 'wanjiru') =>
  api.call<Report>('POST /v1/reports', { as, headers: { 'Idempotency-Key': key }, body })

const download = async (api: TestApi, report: Report, as: 'wanjiru' | 'selam') =>
  (await api.call<Content>(`GET /v1/reports/${report.id}/content`, { as, headers: { Accept: 'application/json' } })).body.rows

/** An order with goods of two vendors that somebody has paid. */
async function paidOrder(api: TestApi): Promise<void> {
  const { body: goods } = await api.call(`GET /v1/products?expand=variants&in_stock=true&currency=KES&limit=100`)
  const foreign = goods.data.find((product: Schema<'Product'>) => product.vendor_id !== 'vnd_01KF0E44M0H1GH1AND00000000').variants
  const { sku } = foreign.find((variant: Schema<'Variant'>) => variant.stock.available > 0)
  const cart = await readyCart(api, 'amina', [
    [coffee, 2],
    [sku, 1],
  ])
  const { body: order } = await checkOut(api, 'amina', cart)
  await pay(api, order, {})
}

export const reportsCases: RuleCase[] = [
  {
    id: 'BR-36',
    says: "a vendor's report holds their own lines, and the shop's all of them",
    async shows(api) {
      // A day after those on which the shop's past has orders.
      await api.advance('P2D')
      await paidOrder(api)
      const body = { type: 'sales', period: { from: '2026-01-17', to: '2026-01-17' } }
      const { body: own } = await ask(api, 'own', body)
      const { body: all } = await ask(api, 'all', body, 'selam')
      await api.advance('PT1M')
      const mine = await download(api, own, 'wanjiru')
      expect(mine.map((row) => 'sku' in row && row.sku)).toEqual([coffee])
      expect(await download(api, all, 'selam')).toHaveLength(2)
    },
    without: { inSight: rule(['BR-36'], (items) => items) },
  },
  {
    id: 'BR-36',
    says: 'a report of the shop is closed to whoever is no administrator any more, and asked for anew it is their own',
    async shows(api) {
      const promote = (role: string) =>
        api.call(`PATCH /v1/admin/users/${userId('wanjiru')}`, { as: 'selam', headers: { 'If-Match': '*' }, body: { role } })
      const read = (report: Report, as: 'wanjiru' | 'selam' = 'wanjiru') =>
        api.call(`GET /v1/reports/${report.id}/content`, { as, headers: { Accept: 'application/json' } })
      await promote('admin')
      // Logs in again.
      await api.advance('PT1S')
      const { body: all } = await ask(api, 'all', { type: 'stock' })
      await api.advance('PT1M')
      expect((await read(all)).status).toBe(200)
      await promote('vendor')
      await api.advance('PT1M')
      expect((await read(all)).status).toBe(404)
      const { body: own } = await ask(api, 'own', { type: 'stock' })
      await api.advance('PT1M')
      const rows = [(await read(own)).body.rows.length, (await read(all, 'selam')).body.rows.length]
      expect(rows[0]).toBeGreaterThan(0)
      expect(rows[0]).toBeLessThan(rows[1])
    },
    without: { mayReadReport: rule(['BR-36'], () => true) },
  },
  {
    id: 'BR-37',
    says: 'the same report of one day is made once, whatever the key of the request',
    async shows(api) {
      const [first, second] = [await ask(api, 'one', { type: 'stock' }), await ask(api, 'two', { type: 'stock', format: 'csv' })]
      expect([first.status, second.status]).toEqual([202, 202])
      expect(second.body).toEqual(first.body)
      const other = await ask(api, 'three', { type: 'stock', format: 'json' })
      expect(other.body.id).not.toBe(first.body.id)
      await api.advance('P1D')
      expect((await ask(api, 'four', { type: 'stock', period: first.body.period })).body.id).not.toBe(first.body.id)
    },
    without: { jobKey: rule(['BR-37'], () => `job ${asked++}`) },
  },
  {
    id: 'BR-37',
    says: 'a worker that crashes after its work and before it says so does not double it',
    async shows(api) {
      await api.call('POST /__sandbox/faults', { body: { kind: 'crash', count: 2 } })
      const { body: report } = await ask(api, 'one', { type: 'stock' })
      await api.advance('PT7S')
      const { body: broken } = await api.call<Schema<'Job'>>(`GET /v1/jobs/${report.job_id}`, { as: 'wanjiru' })
      expect(broken).toMatchObject({ status: 'retrying', attempts: 1, error: { code: 'worker_crashed' }, finished_at: null })
      await api.advance('PT5M')
      const { body: job } = await api.call<Schema<'Job'>>(`GET /v1/jobs/${report.job_id}`, { as: 'wanjiru' })
      expect(job).toMatchObject({ status: 'succeeded', attempts: 3, progress: 100, result: { report_id: report.id }, error: null })
      expect((await api.mailbox()).filter(({ template }) => template === 'report.ready')).toHaveLength(1)
    },
    without: { isMade: rule(['BR-37'], () => false) },
  },
]
