import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

interface Report {
  diagnostics: { category: string; severity: string; location: { path: string } }[]
}

/**
 * Lints files that do not exist, each as if it stood in this project under its path. Says for each path which rules it breaks; warnings
 * and paths without a finding are left out.
 */
export async function biomeOn(files: Record<string, string>): Promise<Record<string, string[]>> {
  const mirror = await mkdtemp(join(tmpdir(), 'nexus-lint-'))
  try {
    await cp(join(root, 'biome.json'), join(mirror, 'biome.json'))
    await cp(join(root, 'config/lint'), join(mirror, 'config/lint'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(mirror, dirname(path)), { recursive: true })
      await writeFile(join(mirror, path), text)
    }
    const errors = (await lint(mirror)).diagnostics.filter(({ severity }) => severity === 'error')
    return Object.fromEntries(
      Object.entries(Object.groupBy(errors, ({ location }) => location.path)).map(([path, found = []]) => [
        path,
        [...new Set(found.map(({ category }) => category.replace('lint/', '')))],
      ]),
    )
  } finally {
    await rm(mirror, { recursive: true })
  }
}

function lint(cwd: string): Promise<Report> {
  const biome = join(root, 'node_modules/.bin/biome')
  const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.']
  return new Promise((resolve, reject) => {
    // It exits with 1 when it finds something; without a report it did not lint.
    execFile(biome, options, { cwd, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Report)
      } catch {
        reject(new Error(`Failed to run Biome: ${stderr}`))
      }
    })
  })
}
