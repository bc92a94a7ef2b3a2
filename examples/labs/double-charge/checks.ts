import type { Checks, Finding } from '#runtimes/labs.ts'
import type { RunEvent } from '#runtimes/protocol.ts'

/** What `main` tells of one parcel. */
interface ParcelRun {
  name: string
  /** How many captures the shop has made meanwhile. */
  charges: number
  /** What the function answered. */
  told: 'charged' | 'refused' | 'unknown'
  keys: string[]
  /** Tries that came sooner than `Retry-After` allows. */
  early: number
}

interface Report {
  payments: string[]
  runs: ParcelRun[]
}

export const lab: Checks = {
  numbers: {
    charges: 'Charges for one parcel',
    requests: 'Requests for it',
  },
  checks: {
    once: 'A parcel is charged once, however many answers are lost',
    apart: 'Two parcels with the same amount are charged both',
    again: 'A label that is scanned again after a restart charges nothing',
    told: 'Answers true exactly when the card was charged, and asks again while it does not know',
    calm: 'Waits as long as the shop asks, and does not repeat what the shop refuses',
  },
  async trial(answer, seed, run) {
    const first = await run({ ...answer, given: { seed, parts: 20 + seed, payments: [] } })
    const { payments, runs } = reportOf(first)
    const [a, b, c, d, ...more] = runs as [ParcelRun, ParcelRun, ParcelRun, ParcelRun, ...ParcelRun[]]
    const due = [a, b, c, ...more]
    // A new program: what the first kept in memory is gone, and the shop is the same.
    const restarted = await run({ ...answer, given: { seed, parts: 20 + seed, payments } })
    const [aAgain, cAgain] = reportOf(restarted).runs as [ParcelRun, ParcelRun]
    const isKeyOfTime = a.keys[0] === b.keys[0] && aAgain.keys[0] !== a.keys[0]

    const findings: Finding[] = []
    const add = (check: string, says: string) => findings.push({ check, says })
    const twice = due.find(({ charges }) => charges > 1)
    if (twice)
      add(
        'once',
        `parcel ${twice.name} was charged ${twice.charges} times. Its ${twice.keys.length} tries had ${new Set(twice.keys).size} keys.`,
      )
    if (b.charges === 0 && b.keys.includes(a.keys[0]!)) {
      const whose = isKeyOfTime
        ? 'Both left within the same minute, and a key from the time cannot tell them apart.'
        : 'It is the key of every parcel.'
      add('apart', `parcel B was never charged: it had the key of parcel A, so the shop sent the answer for A again. ${whose}`)
    }
    const repeated = [aAgain, cAgain].find(({ charges }) => charges > 0)
    if (repeated) add('again', `parcel ${repeated.name} was scanned again an hour later, and was charged again, with a key of its own.`)
    const told = due.map(wrongWord).find((words) => words)
    if (told) add('told', told)
    const hasty = [...due, d].find(({ early }) => early > 0)
    if (hasty) add('calm', `the shop asked for a pause (Retry-After), and the next try for parcel ${hasty.name} came before it was over.`)
    else if (d.keys.length > 1)
      add('calm', `parcel D costs more than was set aside. The shop refused it, and got it ${d.keys.length} times.`)
    else if (d.told === 'charged') add('told', 'parcel D was refused, and your function says that it was charged.')

    const shown = first.filter((event) => event.kind === 'request' && event.path.endsWith('/captures')).slice(0, a.keys.length)
    return { numbers: { charges: a.charges, requests: a.keys.length }, findings, shown }
  },
}

/** What is wrong with the answer for a parcel that had to be charged. */
function wrongWord({ name, charges, told, keys }: ParcelRun): string | undefined {
  const tries = keys.length === 1 ? 'It was tried once.' : `It was tried ${keys.length} times.`
  if (charges > 0 && told !== 'charged') return `the card was charged for parcel ${name}, and your function does not say so. ${tries}`
  if (charges === 0 && told !== 'charged') return `parcel ${name} has left and was never charged. ${tries}`
  return undefined
}

function reportOf(events: RunEvent[]): Report {
  const done = events.find((event) => event.kind === 'done')
  // The main programs of this lab export it in this form.
  const report = done?.exports.report as Report | undefined
  if (!report) throw new Error('The lab got no report.')
  return report
}
