import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import project from '../../package.json' with { type: 'json' }
import { pack, unpack } from '../../src/runtimes/sql/pack.ts'
import { settings } from '../../src/runtimes/sql/program.ts'
import { shopSql } from './shop-sql.ts'

export const pgliteVersion = project.devDependencies['@electric-sql/pglite']
const cache = fileURLToPath(new URL('../../node_modules/.cache/nexus/', import.meta.url))
const sql = shopSql()

/** Changes with everything that the database is made of. */
export const shopHash = createHash('sha256')
  .update(JSON.stringify([pgliteVersion, settings, sql, pack.toString()]))
  .digest('hex')
  .slice(0, 10)

let made: Promise<Buffer> | undefined

/**
 * A database directory with the shop in it, packed and compressed. To start from it takes half a second; to make a new PostgreSQL and fill
 * it takes many. So it is made once for each shop and version, and kept in node_modules/.cache.
 */
export const shopDatabase = (): Promise<Buffer> => {
  made ??= readFile(`${cache}${shopHash}.gz`).catch(make)
  return made
}

/** The same as an archive that PGlite can start from. */
export async function shopArchive(): Promise<Blob> {
  return new Blob([unpack(new Uint8Array(gunzipSync(await shopDatabase())))])
}

async function make(): Promise<Buffer> {
  const db = await PGlite.create({ postgresqlconf: [...settings, 'wal_recycle = off', 'min_wal_size = 32MB'] })
  await db.exec(sql)
  for (const step of ['vacuum analyze', 'checkpoint', 'select pg_switch_wal()', 'checkpoint', 'checkpoint']) await db.query(step)
  const tar = await db.dumpDataDir('none')
  await db.close()
  const packed = gzipSync(pack(new Uint8Array(await tar.arrayBuffer())), { level: 9 })
  await mkdir(cache, { recursive: true })
  await writeFile(`${cache}${shopHash}.gz`, packed)
  return packed
}
