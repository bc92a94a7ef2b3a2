import type { RequestCount } from '#mock/kernel/context.ts'

/** The upper bounds of the histogram, in seconds; the last bucket takes the rest. */
export const durationBuckets = [0.1, 0.5, 1, 5, 30]

/** Counts the requests that were answered. Like any process, it starts from nothing when the shop is started again. */
export function createMeter() {
  const counts = new Map<string, RequestCount>()
  return {
    count(operation: string, status: number, heldMilliseconds: number) {
      const seconds = heldMilliseconds / 1000
      const key = `${operation} ${status}`
      const before = counts.get(key) ?? {
        operation,
        status,
        count: 0,
        seconds: 0,
        buckets: durationBuckets.map((le) => ({ le, count: 0 })),
      }
      counts.set(key, {
        ...before,
        count: before.count + 1,
        seconds: before.seconds + seconds,
        buckets: before.buckets.map(({ le, count }) => ({ le, count: count + (seconds <= le ? 1 : 0) })),
      })
    },
    read: (): RequestCount[] => [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  }
}
