import type { Extensions } from '@electric-sql/pglite'

/** Extensions that a cell can switch on with `create extension`, besides those that are part of PostgreSQL's core. */
export const extensionNames = ['btree_gist', 'citext', 'pg_stat_statements', 'pg_trgm', 'unaccent']

/** The same as PGlite wants them, from wherever their files are. */
export const extensionsFrom = (fileOf: (name: string) => URL): Extensions =>
  Object.fromEntries(
    extensionNames.map((name) => [
      name,
      {
        name,
        setup: async () => ({
          bundlePath: fileOf(`${name}.tar.gz`),
          // It counts from the start, or not at all.
          ...(name === 'pg_stat_statements' && { sharedPreloadLibraries: [name] }),
        }),
      },
    ]),
  )
