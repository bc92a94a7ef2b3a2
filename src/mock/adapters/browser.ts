import { createMockApi, type MockApi } from '#mock/api.ts'
import type { Storage } from '#mock/kernel/storage.ts'
import { indexedDbStorage } from './indexeddb.ts'

export interface BrowserApiOptions {
  /** The name of the database that keeps the shops. */
  database: string
  siteUrl: string
  onChange: (change: { shop: string; request?: string }) => void
}

/** The shop for a browser: running clock, kept in IndexedDB where the browser allows that, else in memory. */
export async function createBrowserApi({ database, siteUrl, onChange }: BrowserApiOptions): Promise<MockApi> {
  const storage = await openStorage(database)
  return createMockApi({ clock: { wall: () => Date.now() }, siteUrl, onChange, ...(storage && { storage }) })
}

async function openStorage(database: string): Promise<Storage | undefined> {
  try {
    return await indexedDbStorage(database)
  } catch {
    // Private windows and blocked site data: the sandbox says that nothing will be kept.
    return undefined
  }
}
