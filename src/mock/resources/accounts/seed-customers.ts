import { personas } from '#contract/generated/personas.ts'
import { seedId } from '#mock/kernel/ids.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { passwordHash } from './passwords.ts'
import type { UserRow } from './tables.ts'

/** Somebody who is not one of the well-known people, and logs in with the same password. */
export interface CustomerSeed extends Pick<UserRow, 'name' | 'email'>, Partial<Pick<UserRow, 'currency' | 'time_zone' | 'phone'>> {
  /** The id is made from it. Default: the name. */
  key?: string
  /** How many days ago they joined. Default: 110. */
  joined?: number
}

/** `achieng.o@nexus.example` of Achieng O. */
export const emailOf = (name: string): string => `${name.toLowerCase().replace(' ', '.').replace(/\.$/, '')}@nexus.example`

/** Puts customers into the shop who joined a while ago and have verified their addresses. */
export const seedCustomers = (seeds: readonly CustomerSeed[], context: SeedContext): UserRow[] =>
  seeds.map(({ key, name, email, currency = 'KES', time_zone = 'Africa/Nairobi', phone = null, joined: days = 110 }) => {
    const id = seedId('usr', key ?? name)
    const joined = context.ago({ days })
    return context.db.users.put({
      id,
      email,
      email_verified_at: joined,
      pending_email: null,
      name,
      phone,
      role: 'customer',
      status: 'active',
      locale: 'en',
      currency,
      time_zone,
      password_hash: passwordHash(id, personas.password, context),
      vendor_id: null,
      version: 1,
      created_at: joined,
      updated_at: joined,
    })
  })
