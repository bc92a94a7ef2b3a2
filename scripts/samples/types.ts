import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'preserve', '--target', 'es2024', '--types', 'node']

/** Checks TypeScript programs, by name, against the types that the site offers for download. Gives the compiler's complaints. */
export async function typeErrors(programs: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-types-'))
  try {
    await Promise.all([
      symlink(join(root, 'node_modules'), join(folder, 'node_modules')),
      copyFile(join(root, 'src/contract/generated/types.ts'), join(folder, 'types.ts')),
      ...Object.entries(programs).map(([name, code]) => writeFile(join(folder, `${name}.ts`), `${code}\nexport {}\n`)),
    ])
    const compiler = join(root, 'node_modules/@typescript/native/bin/tsc')
    const args = [compiler, ...options, ...Object.keys(programs).map((name) => `${name}.ts`)]
    return await new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e7 }, (_error, stdout) =>
        resolve(stdout.split('\n').filter((line) => /^\S+\.ts\(/.test(line))),
      )
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}
