import type { Role } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface UserRow {
  id: string
  email: string
  email_verified_at: Instant | null
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

declare module '#mock/kernel/database.ts' {
  interface Tables {
    users: Table<UserRow, 'email'>
    sessions: Table<SessionRow, 'user'>
    refresh_tokens: Table<RefreshTokenRow, 'session'>
  }
}

export const users: TableDefinition<UserRow, 'email'> = { indexes: { email: (row) => row.email.toLowerCase() } }
export const sessions: TableDefinition<SessionRow, 'user'> = { indexes: { user: (row) => row.user_id } }
export const refreshTokens: TableDefinition<RefreshTokenRow, 'session'> = { indexes: { session: (row) => row.session_id } }
