import { keptEngine } from '#runtimes/kept.ts'
import type { Engine } from '#runtimes/protocol.ts'
import type { SqlFiles } from './worker.ts'
import workerUrl from './worker.ts?worker&url'

const files = (): SqlFiles => {
  const base = new URL(import.meta.env.BASE_URL, location.href)
  return Object.fromEntries(Object.entries(__SQL_FILES__).map(([name, path]) => [name, new URL(path, base).href])) as unknown as SqlFiles
}

/** PostgreSQL in the page: one database for each group of cells. */
export const postgresql: Engine = keptEngine<SqlFiles>({
  workerUrl,
  files,
  slow: 'A query without an end, or a wait for a lock? There is one connection, so nobody else can give the lock back.',
  lost: 'PostgreSQL in a page can only be stopped as a whole, so the database is as it was at the start. Run the cells again.',
})
