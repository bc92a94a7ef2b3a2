import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sample } from '../../src/components/api/samples.ts'
import type { Ending } from './check.ts'
import type { Tools } from './tools.ts'

const patience = 10_000

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url))
// On a terminal HTTPie prints status and headers, and takes no body from its input unless something is piped in. Here is no terminal, so
// it has to be told.
const httpieHabits = (isPiped: boolean) => ({ default_options: ['--print=hb', '--pretty=none', ...(isPiped ? [] : ['--ignore-stdin'])] })

/** Runs samples as a reader would: saved to a file in a folder of its own, with nothing in the environment but the token. */
export async function openFolder({ python }: Tools) {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-samples-'))
  await symlink(packages, join(folder, 'node_modules'))
  const programs = {
    curl: { file: 'sample.sh', command: 'bash' },
    typescript: { file: 'sample.ts', command: process.execPath },
    python: { file: 'sample.py', command: python },
    httpie: { file: 'sample-httpie.sh', command: 'bash' },
  } satisfies Record<Sample['id'], object>
  return {
    async run({ id, code }: Sample, token: string | undefined): Promise<Ending> {
      const { file, command } = programs[id]
      await writeFile(join(folder, file), code)
      if (id === 'httpie') await writeFile(join(folder, 'config.json'), JSON.stringify(httpieHabits(code.startsWith('echo'))))
      const env = { PATH: process.env.PATH, HTTPIE_CONFIG_DIR: folder, ...(token && { NEXUS_TOKEN: token }) }
      return new Promise((resolve) => {
        const child = execFile(command, [file], { cwd: folder, env, timeout: patience }, (_error, stdout, stderr) =>
          resolve({ exitCode: child.exitCode ?? undefined, stdout, stderr }),
        )
      })
    },
    close: () => rm(folder, { recursive: true }),
  }
}
