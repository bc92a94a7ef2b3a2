import type { Schema } from '#contract/operation.ts'
import type { Change } from './database.ts'
import type { ShopEvent } from './event.ts'
import { redactTexts } from './redact.ts'
import type { RuleId } from './rule.ts'

/** What a request did, as the contract of the sandbox shows it. */
export type Trace = Schema<'Trace'>

/** Collects what one request does while it runs. */
export interface Tracer {
  step: (name: string, outcome?: string) => void
  consult: (ids: RuleId[]) => void
  read: (table: string, rows: number) => void
  change: (changes: readonly Change[]) => void
  event: (event: ShopEvent) => void
  schedule: (entry: Schema<'AgendaEntry'>) => void
  finish: (summary: Omit<Trace, 'steps' | 'rules' | 'reads' | 'changes' | 'events' | 'agenda' | 'duration_ms'>) => Trace
}

export function createTracer(stopwatch: () => number): Tracer {
  const begin = stopwatch()
  let last = begin
  const steps: Trace['steps'] = []
  const rules = new Set<RuleId>()
  const reads: Record<string, number> = {}
  const changes: Change[] = []
  const events: ShopEvent[] = []
  const agenda: Trace['agenda'] = []
  const rounded = (ms: number) => Math.round(ms * 1000) / 1000
  return {
    step(name, outcome) {
      const now = stopwatch()
      steps.push({ name, ms: rounded(now - last), outcome: outcome ?? null })
      last = now
    },
    consult(ids) {
      for (const id of ids) rules.add(id)
    },
    read(table, rows) {
      reads[table] = (reads[table] ?? 0) + rows
    },
    change(more) {
      changes.push(...more)
    },
    event: (event) => void events.push(event),
    schedule: (entry) => void agenda.push(entry),
    finish: (summary) => ({
      ...summary,
      duration_ms: rounded(stopwatch() - begin),
      steps,
      rules: [...rules],
      reads,
      changes: changes.map(({ table, id, before, after }) => ({ table, id, before: redactRow(before), after: redactRow(after) })),
      events: events.map((event) => ({ ...redactTexts(event) })),
      agenda,
    }),
  }
}

const secretColumn = /(?:_hash|_fingerprint|_token|^secrets)$/

/** A row without its hashes, secrets and card numbers, for people to look at. */
export function redactRow(row: object | null): Record<string, unknown> | null {
  if (!row) return null
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, secretColumn.test(name) && value !== null ? '…' : redactTexts(value)]),
  )
}
