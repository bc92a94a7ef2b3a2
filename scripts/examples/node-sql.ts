import { PGlite } from '@electric-sql/pglite'
import type { RunEvent, RunRequest } from '#runtimes/protocol.ts'
import { extensionsFrom } from '#runtimes/sql/extensions.ts'
import { keepText, runSql, settings } from '#runtimes/sql/program.ts'
import { shopArchive } from '../../config/engines/shop-database.ts'

const fileOf = (name: string) => new URL(`../../node_modules/@electric-sql/pglite/dist/${name}`, import.meta.url)
let open: { group: string; db: PGlite } | undefined

/** Runs SQL on the database of its folder, which starts like the one in the page. Folders come one after the other. */
export async function runSqlExample(request: RunRequest, post: (event: RunEvent) => void): Promise<void> {
  if (open?.group !== request.group) {
    await closeSql()
    const db = await PGlite.create({ loadDataDir: await shopArchive(), postgresqlconf: settings, extensions: extensionsFrom(fileOf) })
    open = { group: request.group, db }
    keepText(open.db)
  }
  await runSql(request, open.db, post)
}

/** Closes the database that is still open. It would keep Node from ending. */
export async function closeSql(): Promise<void> {
  await open?.db.close()
  open = undefined
}
