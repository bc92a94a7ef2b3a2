import type { Schema } from '#contract/operation.ts'
import type { AddressRow, UserRow } from './tables.ts'

export const etagOf = ({ version }: { version: number }): string => `"${version}"`

/** An account as its owner sees it. */
export function presentUser({ password_hash: _, vendor_id: __, ...user }: UserRow): Schema<'User'> {
  return { ...user, etag: etagOf(user) }
}

export function presentAddress({ owner_id: _, ...address }: AddressRow): Schema<'SavedAddress'> {
  return { ...address, etag: etagOf(address) }
}
