import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { newestFirst } from '#mock/kernel/newest-first.ts'
import { page } from '#mock/kernel/page.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { etagOf, presentAddress } from './present.ts'
import type { AddressRow } from './tables.ts'

const mostAddresses = 20
const nothing = { line2: null, region: null, postal_code: null }

export const addressBook = {
  listAddresses({ query }, context) {
    const found = page(newestFirst(own(context)), { request: query, scope: 'addresses', keep: () => true, tokens: context.tokens })
    return found ? ok({ data: found.rows.map(presentAddress), page: found.page, meta: {} }) : problem('cursor_invalid')
  },

  createAddress({ body }, context) {
    const { db, actor, now, id } = context
    if (actor.kind !== 'user') return problem('unauthenticated')
    const others = own(context)
    if (others.length >= mostAddresses) return problem('address_limit_reached', { limit: mostAddresses })
    const address = db.addresses.put({
      ...nothing,
      ...body,
      id: id('adr'),
      owner_id: actor.id,
      is_default: body.is_default === true || others.length === 0,
      version: 1,
      created_at: now,
      updated_at: now,
    })
    if (address.is_default) keepOneDefault(address, context)
    return created(presentAddress(address), `/v1/me/addresses/${address.id}`)
  },

  updateAddress: {
    find: ownAddress,
    etag: etagOf,
    run({ found: address, body }, context) {
      const changed = change(address, body, context)
      if (body.is_default) keepOneDefault(changed, context)
      return ok(presentAddress(changed))
    },
  },

  deleteAddress: {
    find: ownAddress,
    etag: etagOf,
    run({ found: address }, context) {
      context.db.addresses.delete(address.id)
      const others = newestFirst(own(context))
      if (address.is_default && others.size > 0) change(others.at(0), { is_default: true }, context)
      return noContent()
    },
  },
} satisfies Pick<
  Handlers<'Accounts', { updateAddress: AddressRow; deleteAddress: AddressRow }>,
  'listAddresses' | 'createAddress' | 'updateAddress' | 'deleteAddress'
>

const own = ({ db, actor }: Context): AddressRow[] => (actor.kind === 'user' ? db.addresses.where('owner', actor.id) : [])

function ownAddress({ path }: { path: { address_id: string } }, { db, actor }: Context): AddressRow | undefined {
  const address = db.addresses.get(path.address_id)
  return actor.kind === 'user' && address?.owner_id === actor.id ? address : undefined
}

const change = (address: AddressRow, wish: Partial<AddressRow>, { db, now }: Context): AddressRow =>
  db.addresses.put({ ...address, ...wish, version: address.version + 1, updated_at: now })

function keepOneDefault({ id }: AddressRow, context: Context): void {
  for (const other of own(context)) if (other.is_default && other.id !== id) change(other, { is_default: false }, context)
}
