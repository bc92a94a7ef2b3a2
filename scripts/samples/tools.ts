import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { installWithApt } from '../apt.ts'

const execute = promisify(execFile)

export interface Tools {
  /** The path of a Python that has `requests`. */
  python: string
}

// The second is where apt puts its packages, when another Python comes first on the path.
const pythons = ['python3', '/usr/bin/python3']
const packages = ['curl', 'httpie', 'python3-requests']

/** The programs that run samples. What is missing is installed where apt may do that, and named where it may not: nothing is skipped. */
export async function findTools(): Promise<Tools> {
  const found = (await look()) ?? (installWithApt(packages) ? await look() : undefined)
  if (found) return found
  throw new Error(
    `Samples are run with curl, HTTPie, and Python with its package requests: install them (on Debian: sudo apt-get install ${packages.join(' ')}).`,
  )
}

async function look(): Promise<Tools | undefined> {
  for (const command of ['curl', 'http']) if ((await outputOf(command, ['--version'])) === undefined) return undefined
  for (const command of pythons) {
    const python = await outputOf(command, ['-c', 'import sys, requests; print(sys.executable)'])
    if (python) return { python: python.trim() }
  }
  return undefined
}

const outputOf = (command: string, args: string[]) =>
  execute(command, args).then(
    ({ stdout }) => stdout,
    () => undefined,
  )
