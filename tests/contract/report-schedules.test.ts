import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, type TestApi, userId } from '#mock/testing.ts'

const plan = { cron: '0 6 * * *', time_zone: 'Africa/Nairobi', report: { type: 'stock', stock_at_most: 6 } }
const put = (api: TestApi, body: object = plan, key = 'daily') =>
  api.call<Schema<'ReportSchedule'>>(`PUT /v1/report-schedules/${key}`, { as: 'wanjiru', body })
const list = async (api: TestApi, as: 'wanjiru' | 'chidi' = 'wanjiru') =>
  (await api.call<Schema<'ReportScheduleList'>>('GET /v1/report-schedules', { as })).body.data

test('a schedule makes its report at its time in its zone, and plans the next', async () => {
  const api = createTestApi()
  expect((await put(api)).body).toMatchObject({ next_run_at: '2026-01-16T03:00:00.000Z', last_run: null, enabled: true })
  await api.advance('P2D')
  const [schedule] = await list(api)
  expect(schedule).toMatchObject({ next_run_at: '2026-01-18T03:00:00.000Z', last_run: { at: '2026-01-17T03:00:00.000Z' } })
  const made = await api.call(`GET /v1/reports/${schedule!.last_run!.report_id}/content`, {
    as: 'wanjiru',
    headers: { Accept: 'application/json' },
  })
  expect(made.body.report.period).toEqual({ from: '2025-12-19', to: '2026-01-17' })
  expect((await api.mailbox()).filter(({ template }) => template === 'report.ready')).toHaveLength(2)
  expect(await list(api, 'chidi')).toEqual([])
})

test('the same key replaces the schedule, and the old time does not run any more', async () => {
  const api = createTestApi()
  const first = await put(api)
  const second = await put(api, { ...plan, cron: '0 12 * * *' })
  expect([first.status, second.status, second.body.id]).toEqual([201, 200, first.body.id])
  await api.advance('P1D')
  expect((await list(api))[0]?.last_run?.at).toBe('2026-01-16T09:00:00.000Z')
})

test('a schedule that is switched off makes nothing', async () => {
  const api = createTestApi()
  await put(api)
  expect((await put(api, { ...plan, enabled: false })).body.next_run_at).toBeNull()
  await api.advance('P3D')
  expect((await list(api))[0]).toMatchObject({ last_run: null, next_run_at: null })
})

test('a schedule that runs several times a day makes a report each time', async () => {
  const api = createTestApi()
  await put(api, { ...plan, cron: '*/15 * * * *' })
  await api.advance('PT1H')
  expect((await api.mailbox()).filter(({ template }) => template === 'report.ready')).toHaveLength(3)
})

test('whoever is made a customer gets no more reports', async () => {
  const api = createTestApi()
  const { body: schedule } = await put(api)
  const demoted = { as: 'selam', headers: { 'If-Match': '*' }, body: { role: 'customer' } } as const
  expect((await api.call(`PATCH /v1/admin/users/${userId('wanjiru')}`, demoted)).status).toBe(200)
  await api.advance('P2D')
  expect((await api.mailbox()).filter(({ template }) => template === 'report.ready')).toEqual([])
  const { body: rows } = await api.call('GET /__sandbox/tables/report_schedules')
  const kept = rows.data.find(({ id }: { id: string }) => id === schedule.id)
  expect(kept.last_run).toEqual({ at: '2026-01-17T03:00:00.000Z', report_id: null })
})

test.each([
  [{ ...plan, cron: '*/14 * * * *' }, 'cron'],
  [{ ...plan, cron: '0 0 31 2 *' }, 'cron'],
  [{ ...plan, cron: 'every day' }, 'cron'],
  [{ ...plan, time_zone: 'Africa/Atlantis' }, 'time_zone'],
])('%j is refused for its %s', async (body, field) => {
  const answer = await put(createTestApi(), body)
  expect([answer.status, answer.body]).toMatchObject([422, { code: 'cron_invalid', field }])
})

test('a month of quarters of an hour has more to tell than an answer holds, and says how much', async () => {
  const api = createTestApi()
  await put(api, { ...plan, cron: '*/15 * * * *' })
  const { done, done_count: count } = await api.advance('P30D')
  expect([done.length, count > done.length, done[0]?.kind]).toEqual([10_000, true, 'report.schedule'])
  expect((await list(api))[0]?.last_run?.at).toBe('2026-02-14T09:00:00.000Z')
})
