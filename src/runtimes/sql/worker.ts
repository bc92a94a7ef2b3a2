import type { PGlite } from '@electric-sql/pglite'
import { createDownloads, notLoaded } from '#runtimes/download.ts'
import type { KeptEvent, KeptMessage } from '#runtimes/kept.ts'
import { extensionsFrom } from './extensions.ts'
import { unpack } from './pack.ts'
import { keepText, runSql, settings } from './program.ts'

// The worker in which PostgreSQL runs. It is started from a blob, so that the policy of the page holds in here too.

/** Absolute addresses: a worker from a blob has no place of its own. */
export interface SqlFiles {
  script: string
  program: string
  library: string
  starter: string
  shop: string
  /** The folder of the extensions. */
  extensions: string
}

const post = (event: KeptEvent) => globalThis.postMessage(event)
let database: Promise<PGlite>

globalThis.addEventListener('message', ({ data }: MessageEvent<KeptMessage<SqlFiles>>) => {
  if (data.kind === 'load') {
    database = open(data.files)
    database.then(
      () => post({ kind: 'loaded' }),
      (error: Error) => post({ kind: 'failed', message: error.message }),
    )
  } else database.then((db) => runSql(data.request, db, post)).catch((error: Error) => post({ kind: 'failed', message: error.message }))
})

const importScript = (script: string) =>
  (import(/* @vite-ignore */ script) as Promise<typeof import('@electric-sql/pglite')>).catch(() => {
    throw new Error(notLoaded)
  })

async function open({ script, program, library, starter, shop, extensions }: SqlFiles): Promise<PGlite> {
  const { open: download } = createDownloads((loaded, total) => post({ kind: 'progress', loaded, total }))
  const compile = async (url: string) => WebAssembly.compileStreaming(await download(url, 'application/wasm'))
  const [{ PGlite }, pgliteWasmModule, initdbWasmModule, fsBundle, packed] = await Promise.all([
    importScript(script),
    compile(program),
    compile(starter),
    download(library).then((response) => response.blob()),
    download(shop).then((response) => response.arrayBuffer()),
  ])
  const db = await PGlite.create({
    pgliteWasmModule,
    initdbWasmModule,
    fsBundle,
    loadDataDir: new Blob([unpack(new Uint8Array(packed))]),
    postgresqlconf: settings,
    extensions: extensionsFrom((file) => new URL(file, extensions)),
  })
  keepText(db)
  return db
}
