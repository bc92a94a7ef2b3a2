import { type Instant, instant, milliseconds } from './time.ts'

/** A schedule in the five fields of cron: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday). */
export interface Cron {
  minutes: number[]
  hours: number[]
  days: Set<number>
  months: Set<number>
  weekdays: Set<number>
  /** Where both days are named, either will do, as in every cron since 1979. */
  isEitherDay: boolean
}

const bounds: readonly (readonly [number, number])[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
]
const minute = 60_000
const day = 86_400_000
// The longest wait there is: from one 29 February to the next, over a century that is no leap year.
const horizon = 8 * 366 + 1

/** Reads a schedule; `undefined` when it is none. Known are `*`, numbers, ranges, steps and lists. */
export function parseCron(text: string): Cron | undefined {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== bounds.length) return undefined
  const sets = fields.map((field, index) => parseField(field, bounds[index]!))
  const [minutes, hours, days, months, weekdays] = sets
  if (!minutes || !hours || !days || !months || !weekdays) return undefined
  if (weekdays.has(7)) weekdays.add(0)
  const isEitherDay = !fields[2]!.startsWith('*') && !fields[4]!.startsWith('*')
  return { minutes: sorted(minutes), hours: sorted(hours), days, months, weekdays, isEitherDay }
}

const sorted = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b)

function parseField(field: string, [lowest, highest]: readonly [number, number]): Set<number> | undefined {
  const found = new Set<number>()
  for (const part of field.split(',')) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part)
    if (!match) return undefined
    const [, first, last, step] = match.map((number) => (number === undefined ? undefined : Number(number)))
    const from = first ?? lowest
    const to = last ?? (first === undefined || step !== undefined ? highest : first)
    if (from < lowest || to > highest || from > to || step === 0) return undefined
    for (let number = from; number <= to; number += step ?? 1) found.add(number)
  }
  return found
}

/** The shortest time between two runs, in minutes. */
export function shortestGap({ minutes, hours }: Cron): number {
  const times = hours.flatMap((hour) => minutes.map((at) => hour * 60 + at))
  const gaps = times.map((time, index) => (times[index + 1] ?? times[0]! + 1440) - time)
  return Math.min(...gaps)
}

/** Whether a name is one of a time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

/**
 * The first run after an instant, in a time zone; `undefined` when there is none. A time that the zone skips in spring does not run on
 * that day, and one that comes twice in autumn runs once, the first time.
 */
export function nextRun(cron: Cron, zone: string, after: Instant): Instant | undefined {
  const format = formatOf(zone)
  const from = milliseconds(after)
  const shown = wallClock(from, format)
  const firstDay = Math.floor(shown / day) * day
  for (let index = 0; index < horizon; index++) {
    const date = firstDay + index * day
    if (!isRunDay(cron, new Date(date))) continue
    for (const hour of cron.hours) {
      for (const at of cron.minutes) {
        const time = date + (hour * 60 + at) * minute
        // What the clocks show now, or have shown, runs no more.
        const run = time > shown ? instantOf(time, format) : undefined
        if (run !== undefined && run > from) return instant(run)
      }
    }
  }
  return undefined
}

function isRunDay({ days, months, weekdays, isEitherDay }: Cron, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false
  const [byDay, byWeekday] = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())]
  return isEitherDay ? byDay || byWeekday : byDay && byWeekday
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make one takes longer than to find a run with it. There are only as many as the contract has zones. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })
  formats.set(zone, format)
  return format
}

/** What the clocks of a zone show at an instant, as if they showed UTC. */
function wallClock(at: number, format: Intl.DateTimeFormat): number {
  const parts = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
}

/** The first instant at which the clocks of a zone show this; `undefined` when they never do. */
function instantOf(shown: number, format: Intl.DateTimeFormat): number | undefined {
  // No zone is further than a day from UTC, and its offset changes at most once in that time.
  const offsets = [shown - day, shown + day].map((near) => wallClock(near, format) - near)
  const candidates = offsets.map((offset) => shown - offset).sort((a, b) => a - b)
  return candidates.find((candidate) => wallClock(candidate, format) === shown)
}
