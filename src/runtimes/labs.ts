import type { RunEvent } from './protocol.ts'

/** What the reader wrote, under the name of the file that it takes the place of. */
export interface Answer {
  source: string
  name: string
}

/** A program that checks want to run. With `given` the `main` file of the lab runs around it, and finds these values in `given`. */
export interface LabProgram extends Answer {
  given?: Record<string, unknown>
}

/** Runs a program on the engine of its language, in the page or in CI. Rejects with `Broken` when it did not run to its end. */
export type LabRun = (program: LabProgram) => Promise<RunEvent[]>

/** One requirement that an answer does not meet. */
export interface Finding {
  /** A key of `Checks.checks`. */
  check: string
  /** What was counted, and why that is too much or too little. */
  says: string
}

/** What came of an answer on the data of one seed. */
export interface Trial {
  numbers: Record<string, number>
  findings: Finding[]
  /** What the reader may look at: a plan, a table, the requests. */
  shown: RunEvent[]
}

/** What `checks.ts` of a lab exports as `lab`. It judges by what it counts, never by time. */
export interface Checks {
  /** What is counted, in words. The first is the number of the lab. */
  numbers: Record<string, string>
  /** What an answer has to meet, in words. */
  checks: Record<string, string>
  trial: (answer: Answer, seed: number, run: LabRun) => Promise<Trial>
}

/** A program that did not run to its end. */
export class Broken extends Error {
  /** The file that failed: the answer, or a part of the lab. */
  file: string
  line: number | null
  constructor(message: string, file: string, line: number | null) {
    super(message)
    this.file = file
    this.line = line
  }
}

/** The seed that the page shows, and those that an answer meets only when it is checked. */
export const shownSeed = 1
export const hiddenSeeds = [2, 3, 5]

export interface CheckResult {
  id: string
  label: string
  /** What is wrong; `null` when the requirement is met. */
  says: string | null
}

export interface Verdict {
  /** On the seed that the page shows. */
  numbers: Record<string, number>
  results: CheckResult[]
  hasPassed: boolean
  shown: RunEvent[]
}

/** Checks an answer, on the shown seed first. Hidden ones follow when that went well: what fails in the open needs no surprise. */
export async function check(
  { checks, trial }: Checks,
  answer: Answer,
  run: LabRun,
  tell = (_step: number, _steps: number) => {},
): Promise<Verdict> {
  const steps = 1 + hiddenSeeds.length
  tell(1, steps)
  const { numbers, findings, shown } = await trial(answer, shownSeed, run)
  for (const [index, seed] of hiddenSeeds.entries()) {
    if (findings.length > 0) break
    tell(index + 2, steps)
    const hidden = await trial(answer, seed, run)
    findings.push(...hidden.findings.map(({ check: id, says }) => ({ check: id, says: `On data that you have not seen: ${says}` })))
  }
  const results = Object.entries(checks).map(([id, label]) => ({ id, label, says: findings.find((one) => one.check === id)?.says ?? null }))
  return { numbers, results, hasPassed: findings.length === 0, shown }
}

/** The `main` of a lab with the values that it is given, on its first line, so that the numbers of lines stay. */
export function givenTo(main: string, name: string, given: Record<string, unknown>): string {
  const json = JSON.stringify(given)
  return name.endsWith('.py') ? `import json; given = json.loads(${JSON.stringify(json)}); ${main}` : `const given = ${json}; ${main}`
}

/** What a run said, when it ended well. */
export async function collect(
  events: AsyncIterable<RunEvent> | RunEvent[],
  file: string,
  hear = (_event: RunEvent) => {},
): Promise<RunEvent[]> {
  const said: RunEvent[] = []
  for await (const event of events) {
    hear(event)
    said.push(event)
  }
  const error = said.find((event) => event.kind === 'error')
  if (error) throw new Broken(error.message, file, error.line)
  return said
}
