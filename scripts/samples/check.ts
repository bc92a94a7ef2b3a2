import type { Sample } from '../../src/components/api/samples.ts'
import type { Example } from '../record-examples.ts'

/** What the shop was asked and what it answered while a program ran. */
export interface Visit {
  operationId: string | undefined
  status: number
  body: string
}

/** How a program ended. */
export interface Ending {
  /** Undefined when it did not end in time. */
  exitCode: number | undefined
  stdout: string
  stderr: string
}

interface Expected {
  operationId: string
  example: Example
  /** The statuses that the operation's page lists. */
  documented: string[]
}

/** What is wrong with a sample that was run: nothing when it got the published answer and printed it. */
export function findingsOf(
  language: Sample['id'],
  { operationId, example, documented }: Expected,
  visits: Visit[],
  ending: Ending,
): string[] {
  const { status } = example.response
  const body = textOf(example.response.body)
  const [visit] = visits
  if (visits.length !== 1 || !visit) return [`sent ${visits.length} requests instead of one. ${endingOf(ending)}`]
  return [
    !documented.includes(String(status)) && `is shown with ${status}, which the page does not list (${documented.join(', ')})`,
    visit.operationId !== operationId && `called ${visit.operationId ?? 'no operation'}`,
    visit.status !== status && `was answered ${visit.status}, not ${status}: ${visit.body.slice(0, 300)}`,
    visit.status === status && visit.body !== body && `was answered another body than the page shows: ${visit.body.slice(0, 300)}`,
    ending.exitCode !== 0 && endingOf(ending),
    ending.exitCode === 0 &&
      !prints(language, ending.stdout, visit) &&
      `did not print status and body, but: ${ending.stdout.slice(0, 300)}`,
  ].filter((finding) => finding !== false)
}

const textOf = (body: unknown) => (body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body))

function prints(language: Sample['id'], stdout: string, { status, body }: Visit): boolean {
  if (language === 'typescript' || language === 'python') return stdout === `${status} ${body}\n`
  const end = stdout.indexOf('\r\n\r\n')
  return stdout.startsWith(`HTTP/1.1 ${status} `) && end > 0 && stdout.slice(end + 4) === body
}

const endingOf = ({ exitCode, stderr }: Ending) =>
  `${exitCode === undefined ? 'did not end in time' : `ended with ${exitCode}`}: ${stderr.trim().slice(-300) || 'it said nothing'}`
