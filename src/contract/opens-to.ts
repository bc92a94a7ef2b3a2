export type Access = Partial<Record<'anyone' | 'guest' | 'customer' | 'vendor' | 'admin', 'own' | 'any'>>

const roles = ['customer', 'vendor', 'admin'] as const

/** Whether an operation is open to a role. Where some are named beside `anyone`, it is for them and for who has no account. */
export const opensTo = (access: Access, role: (typeof roles)[number]): boolean =>
  access[role] !== undefined || (access.anyone !== undefined && roles.every((other) => access[other] === undefined))
