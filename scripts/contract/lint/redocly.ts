import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Finding } from './finding.ts'

interface Report {
  problems: { ruleId: string; message: string; location: { pointer?: string }[]; suggest: string[] }[]
}

/** What Redocly says about a document, under the rules of `redocly.yaml`. A warning is a finding too. */
export async function lintWithRedocly(file: string): Promise<Finding[]> {
  const { problems } = await report(file)
  return problems
    .filter((problem) => !isOfReceivers(problem))
    .map(({ ruleId, message, location, suggest }) => ({
      where: `${file}${location[0]?.pointer ?? ''}`,
      what: message
        .trim()
        .replaceAll(/\s*\n\s*/g, ' ')
        .replace(/\.$/, ''),
      todo: suggest.length > 0 ? `Did you mean ${suggest.join(' or ')}? (${ruleId})` : `See ${ruleId} in redocly.yaml`,
    }))
}

// Whoever receives a webhook answers it as they like, so what our own operations and answers must have is not asked there.
const ownOnly = /^(?:operation-(?:operationId|4xx|singular-tag|tag)|response-contains-header|security-defined)/
const isOfReceivers = ({ ruleId, location }: Report['problems'][number]) =>
  ownOnly.test(ruleId) && (location[0]?.pointer ?? '').startsWith('#/webhooks/')

async function report(file: string): Promise<Report> {
  const command = ['node_modules/@redocly/cli/bin/cli.js', 'lint', file, '--config=redocly.yaml', '--format=json', '--max-problems=1000']
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    maxBuffer: 2 ** 26,
    // It exits with 1 when it found something, and says on stdout what.
  }).catch((error: { stdout?: string; stderr?: string }) => ({ stdout: error.stdout ?? '', stderr: error.stderr ?? String(error) }))
  try {
    return JSON.parse(stdout) as Report
  } catch {
    throw new Error(`Failed to lint ${file} with Redocly: ${stderr.trim()}`)
  }
}
