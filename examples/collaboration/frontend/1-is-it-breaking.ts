// A contract in small: what a client has to send, and what it may rely on getting.
interface Contract {
  request: Record<string, { required: boolean; values?: string[] }>
  response: Record<string, { always: boolean; values?: string[] }>
}

const before: Contract = {
  request: {
    method: { required: true, values: ['standard', 'express'] },
    note: { required: false },
  },
  response: {
    id: { always: true },
    status: { always: true, values: ['paid', 'shipped'] },
    tracking_url: { always: false },
  },
}

/** Values that are in the first list and not in the second. */
const missing = (values: string[] = [], others: string[] = values) =>
  values.filter((value) => !others.includes(value))

/** A request must not have to say more than before, or in other words. */
const requestBreaks = (
  old: Contract['request'],
  now: Contract['request'],
) => [
  ...Object.entries(now)
    .filter(([name, { required }]) => required && !old[name]?.required)
    .map(([name]) => `request.${name} is required now`),
  ...Object.entries(old).flatMap(([name, { values }]) =>
    missing(values, now[name]?.values).map(
      (value) => `request.${name} refuses "${value}"`,
    ),
  ),
]

/** An answer must not say less than before, or in words that are new. */
const responseBreaks = (
  old: Contract['response'],
  now: Contract['response'],
) => [
  ...Object.entries(old)
    .filter(([name, { always }]) => always && !now[name]?.always)
    .map(([name]) => `response.${name} may be missing`),
  ...Object.entries(now).flatMap(([name, { values }]) =>
    missing(values, old[name]?.values).map(
      (value) => `response.${name} may be "${value}", which is new`,
    ),
  ),
]

const breaks = (old: Contract, now: Contract) => [
  ...requestBreaks(old.request, now.request),
  ...responseBreaks(old.response, now.response),
]

const after: Contract = {
  request: {
    ...before.request,
    note: { required: true },
    gift: { required: false },
  },
  response: {
    ...before.response,
    id: { always: false },
    status: { always: true, values: ['paid', 'shipped', 'returned'] },
    carrier: { always: true },
  },
}

console.log('no change:', breaks(before, before).length)
for (const one of breaks(before, after)) console.log('✗', one)
