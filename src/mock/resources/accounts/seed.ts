import { personas } from '#contract/generated/personas.ts'
import { seedId } from '#mock/kernel/ids.ts'
import type { Currency } from '#mock/kernel/money.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { passwordHash } from './passwords.ts'
import type { UserRow } from './tables.ts'

interface Person extends Pick<UserRow, 'name' | 'role' | 'locale' | 'time_zone'> {
  currency: Currency
  verified?: boolean
  suspended?: boolean
  phone?: string | null
}

/** The people whose password everybody knows. `vendors` says which shop a vendor runs. */
export function seedPeople(context: SeedContext, vendors: Record<string, string>): void {
  const people: Record<string, Person> = personas.people
  for (const [key, { name, role, locale, currency, time_zone, verified = true, suspended = false, phone = null }] of Object.entries(
    people,
  )) {
    const id = seedId('usr', key)
    const joined = context.ago({ days: 120 })
    context.db.users.put({
      id,
      email: `${key}@nexus.example`,
      email_verified_at: verified ? joined : null,
      pending_email: null,
      name,
      phone,
      role,
      status: suspended ? 'suspended' : 'active',
      locale,
      currency,
      time_zone,
      password_hash: passwordHash(id, personas.password, context),
      vendor_id: vendors[key] ?? null,
      version: 1,
      created_at: joined,
      updated_at: joined,
    })
  }
}
