import type { RowOf } from '#mock/kernel/database.ts'
import { rule } from '#mock/kernel/rule.ts'

type User = RowOf<'users'>

const isActiveAdmin = ({ role, status }: Pick<User, 'role' | 'status'>): boolean => role === 'admin' && status === 'active'

/** Whether a change would leave the shop without an administrator who can log in. */
const leavesNoAdmin = rule(
  ['BR-06'],
  (before: User, after: User, admins: User[]): boolean =>
    isActiveAdmin(before) && !isActiveAdmin(after) && !admins.some((admin) => admin.id !== before.id && isActiveAdmin(admin)),
)

export const adminRules = { leavesNoAdmin }

type AdminRules = typeof adminRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends AdminRules {}
}
