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

/** What would stop a client that kept to the old contract. */
function breaks(old: Contract, now: Contract): string[] {
  const found: string[] = []
  for (const [name, { required }] of Object.entries(now.request))
    if (required && !old.request[name]?.required)
      found.push(`request.${name} is required now`)
  for (const [name, { values }] of Object.entries(old.request)) {
    if (!now.request[name]) found.push(`request.${name} is gone`)
    for (const value of values ?? [])
      if (!now.request[name]?.values?.includes(value))
        found.push(`request.${name} refuses "${value}"`)
  }
  for (const [name, { always }] of Object.entries(old.response))
    if (always && !now.response[name]?.always)
      found.push(`response.${name} may be missing`)
  for (const [name, { values }] of Object.entries(now.response))
    for (const value of values ?? [])
      if (old.response[name]?.values?.includes(value) === false)
        found.push(`response.${name} may be "${value}", which is new`)
  return found
}

const changed = structuredClone(before)
changed.request.gift = { required: false }
changed.request.note.required = true
changed.response.carrier = { always: true }
changed.response.status.values?.push('returned')
changed.response.id.always = false

console.log('no change:', breaks(before, before).length)
for (const one of breaks(before, changed)) console.log('✗', one)
