import type { Handlers } from '#mock/kernel/handlers.ts'
import { dashboardHandlers } from './dashboard.ts'

export const admin = { ...dashboardHandlers } satisfies Handlers<'Admin'>
