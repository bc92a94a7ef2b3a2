import { personas } from '#contract/generated/personas.ts'
import { seedId } from '#mock/kernel/ids.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { passwordHash } from './passwords.ts'
import type { UserRow } from './tables.ts'

/** Somebody who is not one of the well-known people, and logs in with the same password. */
export interface CustomerSeed extends Pick<UserRow, 'name' | 'email'> {
  /** The id is made from it. Default: the name. */
  key?: string
}

/** Puts customers into the shop who joined a while ago and have verified their addresses. */
export const seedCustomers = (seeds: readonly CustomerSeed[], context: SeedContext): UserRow[] =>
  seeds.map(({ key, name, email }) => {
    const id = seedId('usr', key ?? name)
    const joined = context.ago({ days: 110 })
    return context.db.users.put({
      id,
      email,
      email_verified_at: joined,
      pending_email: null,
      name,
      phone: null,
      role: 'customer',
      status: 'active',
      locale: 'en',
      currency: 'KES',
      time_zone: 'Africa/Nairobi',
      password_hash: passwordHash(id, personas.password, context),
      vendor_id: null,
      version: 1,
      created_at: joined,
      updated_at: joined,
    })
  })
