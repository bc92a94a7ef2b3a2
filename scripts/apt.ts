import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs packages of the system where that needs no question: as root, with apt. Answers whether it did. */
export function installWithApt(packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !['/usr/bin/apt-get', '/bin/apt-get'].some(existsSync)) return false
  console.log(`Installing ${packages.join(' and ')} with apt.`)
  const apt = (...words: string[]) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt('update')
    apt('install', '--yes', '--no-install-recommends', ...packages)
    return true
  } catch (error) {
    console.error((error as Error).message)
    return false
  }
}
