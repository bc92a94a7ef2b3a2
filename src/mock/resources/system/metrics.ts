import { routes } from '#contract/generated/routes.ts'
import type { OperationId, Schema } from '#contract/operation.ts'
import type { RequestCount } from '#mock/kernel/context.ts'

export const metricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

type Labels = Record<string, string | number>

/** What happened so far and how the queues do, in the text format of OpenMetrics 1.0. */
export function metricsText(requests: RequestCount[], queues: Schema<'QueueStats'>[]): string {
  const name = 'nexus_http_request_duration_seconds'
  const gauge = (metric: string, help: string, value: (queue: Schema<'QueueStats'>) => number) =>
    family(
      metric,
      'gauge',
      help,
      queues.map((queue) => sample(metric, { queue: queue.name }, value(queue))),
    )
  return [
    ...family(
      'nexus_http_requests',
      'counter',
      'Requests by operation and status.',
      requests.map(({ operation, status, count }) => sample('nexus_http_requests_total', { operation, status }, count)),
    ),
    ...family(name, 'histogram', 'How long requests were held, computing time left out.', histogram(name, requests)),
    ...gauge('nexus_queue_depth', 'Work that waits.', ({ depth }) => depth),
    ...gauge('nexus_queue_in_flight', 'Work that is being done.', ({ in_flight }) => in_flight),
    ...gauge('nexus_queue_dead_letters', 'Work that was given up.', ({ dead_letters }) => dead_letters),
    ...family('nexus_client_cache_reads', 'counter', 'Conditional and whole reads: a hit was answered 304.', [
      sample('nexus_client_cache_reads_total', { result: 'hit' }, countOf(requests, 304)),
      sample('nexus_client_cache_reads_total', { result: 'miss' }, countOf(requests, 200)),
    ]),
    '# EOF',
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const family = (name: string, type: 'counter' | 'gauge' | 'histogram', help: string, samples: string[]): string[] => [
  `# TYPE ${name} ${type}`,
  ...(name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : []),
  `# HELP ${name} ${help}`,
  ...samples,
]

function histogram(name: string, requests: RequestCount[]): string[] {
  return [...Map.groupBy(requests, ({ operation }) => operation)].flatMap(([operation, entries]) => {
    const total = (pick: (entry: RequestCount) => number) => entries.reduce((sum, entry) => sum + pick(entry), 0)
    const count = total((entry) => entry.count)
    const bounds = entries[0]?.buckets.map(({ le }) => le) ?? []
    return [
      ...bounds.map((le, index) =>
        sample(
          `${name}_bucket`,
          { operation, le },
          total(({ buckets }) => buckets[index]?.count ?? 0),
        ),
      ),
      sample(`${name}_bucket`, { operation, le: '+Inf' }, count),
      sample(
        `${name}_sum`,
        { operation },
        total(({ seconds }) => seconds),
      ),
      sample(`${name}_count`, { operation }, count),
    ]
  })
}

const countOf = (requests: RequestCount[], wanted: number) =>
  requests.filter(({ status, operation }) => status === wanted && isConditional(operation)).reduce((sum, { count }) => sum + count, 0)

const isConditional = (operation: string) => Object.hasOwn(routes, operation) && routes[operation as OperationId].etag === 'read'

// Names of operations, statuses and queues hold nothing that would have to be escaped.
function sample(name: string, labels: Labels, value: number): string {
  const written = Object.entries(labels).map(([label, text]) => `${label}="${text}"`)
  return `${name}{${written.join(',')}} ${value}`
}
