import type { Schema } from '#contract/operation.ts'
import type { Role } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface UserRow {
  id: string
  email: string
  email_verified_at: Instant | null
  /** A new address whose link was not opened yet (BR-05). */
  pending_email: string | null
  name: string
  phone: string | null
  role: Role
  status: 'active' | 'suspended'
  locale: 'en' | 'fr' | 'sw'
  currency: Currency
  time_zone: string
  password_hash: string
  /** The shop of a vendor. */
  vendor_id: string | null
  version: number
  created_at: Instant
  updated_at: Instant
}

/** A login and everything that was refreshed from it: the family of its refresh tokens. */
export interface SessionRow {
  id: string
  user_id: string
  last_used_at: Instant
  /** Thirty days after the last use. */
  expires_at: Instant
  revoked_at: Instant | null
  created_at: Instant
}

export interface RefreshTokenRow {
  /** The token's fingerprint. The token itself is not kept. */
  id: string
  session_id: string
  used_at: Instant | null
  created_at: Instant
}

export type LinkPurpose = 'email_verification' | 'password_reset'

/** A link that was sent to an address. It works once, for one purpose. */
export interface LinkTokenRow {
  /** The token's fingerprint. */
  id: string
  user_id: string
  purpose: LinkPurpose
  /** Where it was sent. */
  email: string
  expires_at: Instant
  used_at: Instant | null
  created_at: Instant
}

/**
 * What somebody registered with an address whose account nobody has verified yet. It counts once the address is verified: until then
 * anybody may have sent it.
 */
export interface RegistrationRow extends Pick<UserRow, 'name' | 'phone' | 'locale' | 'currency' | 'time_zone' | 'password_hash'> {
  /** The account's. */
  id: string
}

/** Wrong passwords of one e-mail address, whether or not it has an account (BR-02). */
export interface LoginFailureRow {
  /** The address, in lower case. */
  id: string
  /** When the last few were tried, oldest first. */
  at: Instant[]
}

export interface AddressRow extends Omit<Schema<'SavedAddress'>, 'etag'> {
  owner_id: string
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    users: Table<UserRow, 'email' | 'vendor' | 'role', 'age'>
    link_tokens: Table<LinkTokenRow, 'user'>
    registrations: Table<RegistrationRow>
    login_failures: Table<LoginFailureRow>
    addresses: Table<AddressRow, 'owner'>
    sessions: Table<SessionRow, 'user'>
    refresh_tokens: Table<RefreshTokenRow, 'session'>
  }
}

export const users: TableDefinition<UserRow, 'email' | 'vendor' | 'role', 'age'> = {
  orders: { age: (row) => row.created_at },
  indexes: { email: (row) => row.email.toLowerCase(), vendor: (row) => row.vendor_id, role: (row) => row.role },
}
export const linkTokens: TableDefinition<LinkTokenRow, 'user'> = { indexes: { user: (row) => row.user_id } }
export const registrations: TableDefinition<RegistrationRow> = {}
export const loginFailures: TableDefinition<LoginFailureRow> = {}
export const addresses: TableDefinition<AddressRow, 'owner'> = { indexes: { owner: (row) => row.owner_id } }
export const sessions: TableDefinition<SessionRow, 'user'> = { indexes: { user: (row) => row.user_id } }
export const refreshTokens: TableDefinition<RefreshTokenRow, 'session'> = { indexes: { session: (row) => row.session_id } }
