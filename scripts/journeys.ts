import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toServer } from '#mock/adapters/node.ts'
import { createMockApi } from '#mock/api.ts'

// `npm run journeys`: an independent runner makes the journeys of the contract over HTTP, against the shop of `npm run mock`, and proves
// that it would notice a journey that goes wrong. Our own runner makes them in tests/contract/journeys.test.ts.
const folder = new URL('../openapi/journeys/', import.meta.url)
const files = (await readdir(folder)).filter((name) => name.endsWith('.arazzo.yaml')).map((name) => new URL(name, folder).pathname)

const server = toServer(createMockApi({ stopwatch: () => 0 }))
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve)
})
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

interface Outcome {
  status: number
  said: string
}

/** Runs Redocly with its telemetry and its look for a newer version off: nothing leaves this machine. */
function redocly(...options: string[]): Promise<Outcome> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true', NO_COLOR: '1' }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', ...options], { env })
    const parts: string[] = []
    child.stdout.on('data', (part) => parts.push(String(part)))
    child.stderr.on('data', (part) => parts.push(String(part)))
    child.on('error', (error) => resolve({ status: 1, said: String(error) }))
    child.on('close', (status) => resolve({ status: status ?? 1, said: parts.join('') }))
  })
}

const respect = (...paths: string[]) =>
  redocly('respect', ...paths, '--server', `nexus=${origin}/v1`, '--server', `sandbox=${origin}`, '--max-fetch-timeout', '10000')

/** The first journey with a criterion that no answer fulfils. */
async function planted(into: string): Promise<string> {
  const text = await readFile(files[0]!, 'utf8')
  const broken = text
    .replaceAll('../../src/', new URL('../src/', import.meta.url).pathname)
    .replace('- condition: $statusCode == 201', '- condition: $statusCode == 299')
  const path = join(into, 'broken.arazzo.yaml')
  await writeFile(path, broken)
  return path
}

const scratch = await mkdtemp(join(tmpdir(), 'nexus-journeys-'))
try {
  const lint = await redocly('lint', ...files)
  if (lint.status !== 0) throw new Error(`Failed to lint the journeys:\n${lint.said}`)
  const run = await respect(...files)
  if (run.status !== 0) throw new Error(`Failed to make the journeys:\n${run.said}`)
  const broken = await respect(await planted(scratch))
  if (broken.status === 0) throw new Error('Failed to notice a journey that goes wrong: a criterion was planted that no answer fulfils.')
  console.log(`${files.length} journeys arrive over HTTP, and one with a planted mistake does not.`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await rm(scratch, { recursive: true })
  server.close()
  server.closeAllConnections()
}
