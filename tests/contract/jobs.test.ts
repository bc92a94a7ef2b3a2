import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, type TestApi } from '#mock/testing.ts'

const ask = async (api: TestApi, level: number) =>
  (
    await api.call<Schema<'Report'>>('POST /v1/reports', {
      as: 'wanjiru',
      headers: { 'Idempotency-Key': `stock-${level}` },
      body: { type: 'stock', stock_at_most: level },
    })
  ).body
const jobOf = async (api: TestApi, { job_id }: Schema<'Report'>) =>
  (await api.call<Schema<'Job'>>(`GET /v1/jobs/${job_id}`, { as: 'wanjiru' })).body
const queue = async (api: TestApi) =>
  (await api.call<Schema<'QueueStatsList'>>('GET /v1/admin/queues', { as: 'selam' })).body.data.find(({ name }) => name === 'reports')

test('a job goes from queued over running to succeeded, with progress on the way', async () => {
  const api = createTestApi()
  const report = await ask(api, 5)
  const seen: [string, number][] = []
  for (let i = 0; i < 4; i++) {
    const { status, progress } = await jobOf(api, report)
    seen.push([status, progress])
    await api.advance('PT2S')
  }
  expect(seen).toEqual([
    ['running', 0],
    ['running', 33],
    ['running', 66],
    ['succeeded', 100],
  ])
})

test('two workers share a queue, and the third job waits for one of them', async () => {
  const api = createTestApi()
  const [first, , third] = [await ask(api, 1), await ask(api, 2), await ask(api, 3)]
  await api.advance('PT2S')
  expect((await jobOf(api, third!)).status).toBe('queued')
  expect(await queue(api)).toMatchObject({ workers: 2, depth: 1, in_flight: 2, oldest_age_seconds: 2, done_per_minute: 0 })
  await api.advance('PT5S')
  expect([(await jobOf(api, first!)).status, (await jobOf(api, third!)).status]).toEqual(['succeeded', 'running'])
  await api.advance('PT6S')
  expect((await jobOf(api, third!)).status).toBe('succeeded')
  expect(await queue(api)).toMatchObject({ depth: 0, in_flight: 0, done_per_minute: 3, dead_letters: 0 })
})

test('pauses grow with jitter, and the fourth crash is the last', async () => {
  const api = createTestApi()
  await api.call('POST /__sandbox/faults', { body: { kind: 'crash' } })
  const report = await ask(api, 5)
  const pauses: number[] = []
  // Six seconds of work end in a crash, and the clock goes on to the next attempt.
  for (let attempt = 1; attempt <= 3; attempt++) {
    await api.advance('PT6S')
    const job = await jobOf(api, report)
    expect(job).toMatchObject({ status: 'retrying', attempts: attempt })
    const pause = (Date.parse(job.next_attempt_at!) - Date.parse(job.updated_at)) / 1000
    pauses.push(pause)
    await api.advance(`PT${Math.ceil(pause)}S`)
  }
  for (const [index, pause] of [2, 4, 8].entries()) {
    expect(pauses[index]).toBeGreaterThanOrEqual(pause)
    expect(pauses[index]).toBeLessThanOrEqual(pause + 1)
  }
  await api.advance('PT5M')
  expect(await jobOf(api, report)).toMatchObject({ status: 'dead_lettered', attempts: 4, next_attempt_at: null })
  expect(await queue(api)).toMatchObject({ dead_letters: 1, retrying: 0 })
})

test('a job that waits is cancelled at once, one that runs at its next step, and neither makes a report', async () => {
  const api = createTestApi()
  const [running, , waiting] = [await ask(api, 1), await ask(api, 2), await ask(api, 3)]
  await api.advance('PT2S')
  const early = await api.call(`GET /v1/reports/${running!.id}/content`, { as: 'wanjiru' })
  expect([early.body.job_status, early.headers.get('retry-after')]).toEqual(['running', '2'])
  const cancel = (report: Schema<'Report'>) => api.call<Schema<'Job'>>(`POST /v1/jobs/${report.job_id}/cancellation`, { as: 'wanjiru' })
  expect((await cancel(waiting!)).body.status).toBe('cancelled')
  expect((await cancel(running!)).body).toMatchObject({ status: 'running', cancel_requested_at: '2026-01-15T09:00:02.000Z' })
  await api.advance('PT1S')
  expect((await jobOf(api, running!)).status).toBe('cancelled')
  await api.advance('PT1M')
  const answer = await api.call(`GET /v1/reports/${running!.id}/content`, { as: 'wanjiru' })
  // Nobody is told to wait for a job that has ended.
  expect([answer.body, answer.headers.get('retry-after')]).toMatchObject([{ code: 'report_not_ready', job_status: 'cancelled' }, null])
  expect((await api.mailbox()).filter(({ template }) => template === 'report.ready')).toHaveLength(1)
})

test('while the queue is down jobs wait, and go on when it is back', async () => {
  const api = createTestApi()
  const { body: outage } = await api.call('POST /__sandbox/faults', { body: { kind: 'outage', dependency: 'queue' } })
  const report = await ask(api, 5)
  await api.advance('PT1H')
  expect((await jobOf(api, report)).status).toBe('queued')
  await api.call(`DELETE /__sandbox/faults/${outage.id}`)
  await api.advance('PT6M')
  expect((await jobOf(api, report)).status).toBe('succeeded')
})

test('a download answers in the type that is asked for, and else in the format of the report', async () => {
  const api = createTestApi()
  const report = await ask(api, 5)
  await api.advance('PT1M')
  const get = (accept?: string) =>
    api.call(`GET /v1/reports/${report.id}/content`, { as: 'wanjiru', ...(accept && { headers: { Accept: accept } }) })
  const types = [await get(), await get('application/json, text/csv;q=0.5'), await get('*/*')].map(({ headers }) => [
    headers.get('content-type'),
    headers.get('content-disposition'),
  ])
  expect(types).toEqual([
    ['text/csv', 'attachment; filename="stock-2025-12-17-2026-01-15.csv"'],
    ['application/json', 'attachment; filename="stock-2025-12-17-2026-01-15.json"'],
    ['text/csv', 'attachment; filename="stock-2025-12-17-2026-01-15.csv"'],
  ])
  const [csv, json] = [await get(), await get('application/json')]
  const lines = String(csv.body).trimEnd().split('\r\n')
  expect(lines).toHaveLength((json.body as Schema<'ReportContent'>).rows.length + 1)
})

test.each([[{ from: '2026-01-02', to: '2026-01-01' }], [{ from: '2024-01-01', to: '2025-01-01' }]])(
  'the period %j is refused',
  async (period) => {
    const { status, body } = await createTestApi().call('POST /v1/reports', {
      as: 'wanjiru',
      headers: { 'Idempotency-Key': 'k' },
      body: { type: 'sales', period },
    })
    expect([status, body.code, body.limit_days]).toEqual([422, 'period_invalid', 366])
  },
)
