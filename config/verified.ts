import packageJson from '../package.json' with { type: 'json' }

/** When and at which commit everything on the site was tested. */
export interface Verified {
  at: Date
  commit: string
}

/**
 * Only a build of a commit whose whole test run has passed may say so: the workflow that deploys sets both variables, and runs after nothing else.
 * There is no date in any file, so none can be out of date. A build without them says that it was not verified.
 */
export function verifiedFrom(env: Record<string, string | undefined>): Verified | undefined {
  const { VERIFIED_AT, VERIFIED_COMMIT } = env
  if (!VERIFIED_AT && !VERIFIED_COMMIT) return undefined
  const at = new Date(VERIFIED_AT ?? '')
  if (Number.isNaN(at.getTime()))
    throw new Error(`VERIFIED_AT is "${VERIFIED_AT ?? ''}", which is no instant. It goes together with VERIFIED_COMMIT.`)
  if (!/^[0-9a-f]{40}$/.test(VERIFIED_COMMIT ?? ''))
    throw new Error(`VERIFIED_COMMIT is "${VERIFIED_COMMIT ?? ''}", which is no whole id of a commit.`)
  return { at, commit: VERIFIED_COMMIT! }
}

const { devDependencies: packages } = packageJson

/** What examples ran on, by the engines that a page names. */
const versions: Record<string, string> = {
  typescript: `Node.js ${packages.node}`,
  python: `Pyodide ${packages.pyodide}`,
  sql: `PGlite ${packages['@electric-sql/pglite']}`,
  curl: `the site's own interpreter`,
}

export const versionsOf = (engines: readonly string[]): string[] => engines.flatMap((engine) => versions[engine] ?? [])
