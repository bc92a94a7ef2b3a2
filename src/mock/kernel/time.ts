/** A point in time as RFC 3339 in UTC with milliseconds, so that comparing texts compares times. */
export type Instant = string

export const instant = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString()
export const milliseconds = (at: Instant): number => Date.parse(at)

const unit = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const

/** The instant that lies `duration` after `at`. Negative amounts lead back. */
export function after(at: Instant, duration: { [Unit in keyof typeof unit]?: number }): Instant {
  const sum = Object.entries(duration).reduce((total, [name, amount]) => total + amount * unit[name as keyof typeof unit], 0)
  return instant(milliseconds(at) + sum)
}

/** Whole seconds from one instant to another, rounded up, never below zero. */
export const secondsUntil = (from: Instant, to: Instant): number => Math.max(0, Math.ceil((milliseconds(to) - milliseconds(from)) / 1000))

/** The milliseconds of an ISO 8601 duration in days, hours, minutes and seconds; `undefined` when it is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)
  if (!match) return undefined
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map(Number).map((amount) => amount || 0)
  return days * unit.days + hours * unit.hours + minutes * unit.minutes + seconds * unit.seconds
}
