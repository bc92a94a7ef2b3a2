import type { Schema } from '#contract/operation.ts'
import type { AddressRow } from './tables.ts'

export const etagOf = ({ version }: { version: number }): string => `"${version}"`

export function presentAddress({ owner_id: _, ...address }: AddressRow): Schema<'SavedAddress'> {
  return { ...address, etag: etagOf(address) }
}
