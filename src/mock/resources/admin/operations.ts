import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import type { Currency } from '#mock/kernel/money.ts'
import { listing, page } from '#mock/kernel/page.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import { presentUser, saveAccount } from '#mock/workflows/accounts.ts'
import { dashboardHandlers } from './dashboard.ts'

type User = RowOf<'users'>

export const admin = {
  ...dashboardHandlers,

  listUsers({ query }, { db, tokens }) {
    const { role, status, verified } = query
    const found = page(listing(db.users.ordered('age'), true), {
      request: query,
      scope: `users ${JSON.stringify({ role, status, verified })}`,
      keep: (user) =>
        (role === undefined || role === user.role) &&
        (status === undefined || status === user.status) &&
        (verified === undefined || verified === (user.email_verified_at !== null)),
      tokens,
    })
    return found ? ok({ data: found.rows.map(presentUser), page: found.page, meta: {} }) : problem('cursor_invalid')
  },

  updateUser: {
    find: ({ path }, { db }) => db.users.get(path.user_id),
    etag: ({ version }) => `"${version}"`,
    run({ found: user, body: { role = user.role, status = user.status } }, context) {
      const { db, emit, rules } = context
      const wanted = { ...user, role, status }
      if (rules.leavesNoAdmin(user, wanted, db.users.where('role', 'admin'))) return problem('last_admin')
      if (role === user.role && status === user.status) return ok(presentUser(user))
      const vendor_id = role === 'vendor' ? (user.vendor_id ?? openVendor(user, context).id) : user.vendor_id
      const saved = saveAccount(user, { ...wanted, vendor_id }, context)
      if (role !== user.role) emit('user.role_changed', { user_id: user.id, role })
      if (status !== user.status) emit(status === 'suspended' ? 'user.suspended' : 'user.reactivated', { user_id: user.id })
      return ok(presentUser(saved))
    },
  },

  listAuditEvents({ query }, { db, tokens }) {
    const { action, actor_id, target_id } = query
    const found = page(listing(db.audit_events.ordered('age'), true), {
      request: query,
      scope: `audit ${JSON.stringify({ action, actor_id, target_id })}`,
      keep: (event) =>
        (action === undefined || action === event.action) &&
        (actor_id === undefined || actor_id === event.actor.id) &&
        (target_id === undefined || target_id === event.target.id),
      tokens,
    })
    return found ? ok({ data: found.rows, page: found.page, meta: {} }) : problem('cursor_invalid')
  },
} satisfies Handlers<'Admin', { updateUser: User }>

// Where a vendor is until they say so themselves: the main place of the currency they chose.
const places: Record<Currency, { city: string; country: string }> = {
  KES: { city: 'Nairobi', country: 'KE' },
  NGN: { city: 'Lagos', country: 'NG' },
  GHS: { city: 'Accra', country: 'GH' },
  ETB: { city: 'Addis Ababa', country: 'ET' },
  RWF: { city: 'Kigali', country: 'RW' },
  ZAR: { city: 'Johannesburg', country: 'ZA' },
  USD: { city: 'Nairobi', country: 'KE' },
}

/** The shop of somebody who becomes a vendor. Its slug ends in the id, so it is free. */
function openVendor({ name, currency }: User, { db, id, now }: Context): RowOf<'vendors'> {
  const vendorId = id('vnd')
  return db.vendors.put({
    id: vendorId,
    name: name.slice(0, 80),
    slug: `vendor-${vendorId.slice(-10).toLowerCase()}`,
    ...places[currency],
    currency,
    created_at: now,
  })
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'user.role_changed': { user_id: string; role: string }
    'user.suspended': { user_id: string }
    'user.reactivated': { user_id: string }
  }
}
