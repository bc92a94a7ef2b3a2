import { type FormModel, keyOf } from '#components/api/form.ts'
import { kinds, type Recent } from '#sandbox/recent.ts'
import type { Request } from './request.ts'

const known = new Set(Object.values(kinds))

/** A new request for an operation: the contract's example, with variables where it speaks of what the reader made. */
export function startRequest(model: FormModel, recent: Recent, who: string, id: string): Request {
  const values = model.fields.map((field) => {
    if (field.name === 'Idempotency-Key' && field.isRequired) return [keyOf(field), '{{uuid}}']
    if (field.name === 'If-Match' && field.isRequired) return [keyOf(field), '{{etag}}']
    const variable = field.in === 'path' ? variableFor(field.name, recent, field.value === '') : undefined
    return [keyOf(field), variable ?? field.value]
  })
  return {
    id,
    operationId: model.operationId,
    values: Object.fromEntries(values),
    body: startBody(model.body, recent),
    who,
    extra: [],
    view: 'form',
    raw: null,
    isFree: false,
  }
}

/** `order_id` is asked for as `last.order.id`, where there is one, or where nothing else could stand. */
function variableFor(name: string, recent: Recent, isNeeded: boolean): string | undefined {
  const [, kind = '', member = ''] = /^(\w+)_(id|version|token)$/.exec(name) ?? []
  if (!known.has(kind)) return undefined
  return isNeeded || name in recent ? `{{last.${kind}.${member}}}` : undefined
}

const madeInExample = /^[a-z]{3}_01KF0E44M00000/

function startBody(body: string | null, recent: Recent): string {
  if (body === null) return ''
  if (!body.startsWith('{')) return body
  const members = Object.entries(JSON.parse(body) as Record<string, unknown>).map(([name, value]) => {
    if (name === 'refresh_token') return [name, '{{last.refresh_token}}']
    const isForeign = typeof value === 'string' && madeInExample.test(value)
    const variable = /_(id|version)$/.test(name) ? variableFor(name, recent, isForeign || name === 'cart_version') : undefined
    return [name, variable ?? value]
  })
  return JSON.stringify(Object.fromEntries(members), null, 2)
}
