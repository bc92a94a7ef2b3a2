import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import project from '../../package.json' with { type: 'json' }
import { extensionNames } from '../../src/runtimes/sql/extensions.ts'
import { pgliteVersion, shopDatabase, shopHash } from './shop-database.ts'

const pglite = fileURLToPath(new URL('../../node_modules/@electric-sql/pglite/dist/', import.meta.url))
const pgliteFolder = `engines/pglite-${pgliteVersion}/`
const pgliteScripts = readdirSync(pglite).filter((file) => file === 'index.js' || /^chunk-\w+\.js$/.test(file))

/** Where the page finds what SQL cells run on, from the base of the site. */
export const sqlFiles = {
  script: `${pgliteFolder}index.js`,
  program: `${pgliteFolder}pglite.wasm.gz`,
  library: `${pgliteFolder}pglite.data.gz`,
  starter: `${pgliteFolder}initdb.wasm.gz`,
  shop: `engines/shop-${shopHash}.gz`,
  extensions: pgliteFolder,
}

const pyodide = fileURLToPath(new URL('../../node_modules/pyodide/', import.meta.url))
const pyodideFolder = `engines/pyodide-${project.devDependencies.pyodide}/`

/** The same for Python cells. */
export const pythonFiles = {
  folder: pyodideFolder,
  program: `${pyodideFolder}pyodide.asm.wasm.gz`,
  library: `${pyodideFolder}python_stdlib.zip.gz`,
}

/** Every file of every engine, by its path from the base of the site, and what it holds. */
export const engineFiles: Record<string, () => Promise<Buffer>> = {
  ...Object.fromEntries(
    [...pgliteScripts, 'pglite.wasm.gz', 'pglite.data.gz', 'initdb.wasm.gz'].map((file) => [
      pgliteFolder + file,
      () => readFile(pglite + file.replace(/\.gz$/, '')),
    ]),
  ),
  ...Object.fromEntries(extensionNames.map((name) => [`${pgliteFolder}${name}.tar.gz`, () => readFile(`${pglite}${name}.tar.gz`)])),
  [sqlFiles.shop]: shopDatabase,
  ...Object.fromEntries(
    ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm.gz', 'python_stdlib.zip.gz'].map((file) => [
      pyodideFolder + file,
      () => readFile(pyodide + file.replace(/\.gz$/, '')),
    ]),
  ),
}
