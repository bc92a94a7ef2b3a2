import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sample } from '../../src/components/api/samples.ts'
import type { Ending } from './check.ts'
import type { Tools } from './tools.ts'

const patience = 10_000

/** Runs samples as a reader would: saved to a file in a folder of its own, with nothing in the environment but the token. */
export async function openFolder({ python }: Tools) {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-samples-'))
  const programs = {
    curl: { file: 'sample.sh', command: 'bash' },
    typescript: { file: 'sample.ts', command: process.execPath },
    python: { file: 'sample.py', command: python },
  } satisfies Record<Sample['id'], object>
  return {
    async run({ id, code }: Sample, token: string | undefined): Promise<Ending> {
      const { file, command } = programs[id]
      await writeFile(join(folder, file), code)
      const env = { PATH: process.env.PATH, ...(token && { NEXUS_TOKEN: token }) }
      return new Promise((resolve) => {
        const child = execFile(command, [file], { cwd: folder, env, timeout: patience }, (_error, stdout, stderr) =>
          resolve({ exitCode: child.exitCode ?? undefined, stdout, stderr }),
        )
      })
    },
    close: () => rm(folder, { recursive: true }),
  }
}
