import type { Checks, Finding } from '#runtimes/labs.ts'
import type { RunEvent } from '#runtimes/protocol.ts'

interface Step {
  buyer: number
  does: string
  answer: string
}

/** What `main` tells of one case: so many units, and buyers who want so many each. */
interface Result {
  units: number
  quantities: number[]
  isCut: boolean
  sequences: number
  oversold: number
  worst: number
  lost: number
  wrongRest: number
  stuck: number
  threw: string | null
  /** A sequence that went wrong, or the first. */
  steps: Step[]
}

interface Report {
  results: Result[]
  holdsOnOneServer: boolean
}

const mostSequences = 20_000

/** The case of the page, and others that follow from the seed: enough for all, too little for all, and unequal wishes. */
function casesFor(seed: number) {
  const more = 1 + (seed % 2)
  return [
    { units: 1, quantities: [1, 1] },
    { units: more + 1, quantities: [more, 1] },
    { units: 2, quantities: [1, 1, 1] },
    { units: 2 + (seed % 3), quantities: [2, 1, more] },
  ]
}

export const lab: Checks = {
  numbers: {
    oversold: 'Sequences in which the one unit is sold twice',
    sequences: 'Sequences of steps that two buyers can take',
    worst: 'Units sold in the worst of them, of 1',
  },
  checks: {
    oversold: 'Never sells more than there is, in any sequence, for two buyers and for three',
    rest: 'What is left agrees with what was sold, and is never below zero',
    lost: 'Loses no sale: whoever can be served is served',
    ends: 'Every buyer gets an answer',
  },
  async trial(answer, seed, run) {
    const { results, holdsOnOneServer } = reportOf(await run({ ...answer, given: { cases: casesFor(seed), most: mostSequences } }))
    const findings: Finding[] = []
    const find = (check: string, isWrong: (result: Result) => boolean, says: (result: Result) => string) => {
      const result = results.find(isWrong)
      if (result) findings.push({ check, says: says(result) })
    }
    find(
      'oversold',
      ({ oversold }) => oversold > 0,
      (one) =>
        `${wordsFor(one)}: ${one.oversold} of ${one.sequences} sequences sell ${one.worst}. ${reasonFor(one.steps, holdsOnOneServer)}`,
    )
    find(
      'rest',
      ({ wrongRest }) => wrongRest > 0,
      (one) =>
        `${wordsFor(one)}: in ${one.wrongRest} of ${one.sequences} sequences the stock that is left is not what was there minus what was sold.`,
    )
    find(
      'lost',
      ({ lost }) => lost > 0,
      (one) =>
        `${wordsFor(one)}: in ${one.lost} of ${one.sequences} sequences a buyer is refused, and at the end there is enough for them.`,
    )
    find(
      'ends',
      ({ threw }) => threw !== null,
      ({ threw }) => `your function ${threw}.`,
    )
    find(
      'ends',
      ({ stuck, isCut }) => stuck > 0 || isCut,
      (one) =>
        one.stuck > 0
          ? `${wordsFor(one)}: in ${one.stuck} of ${one.sequences} sequences a buyer gets no answer: the function waits or goes on for ever.`
          : `${wordsFor(one)}: there are more than ${mostSequences.toLocaleString('en')} sequences. Take fewer steps for each buyer.`,
    )
    const [{ oversold, sequences, worst, steps }] = results as [Result]
    return { numbers: { oversold, sequences, worst }, findings, shown: [tableOf(steps)] }
  },
}

const wordsFor = ({ units, quantities }: Result) => `${units} in stock, buyers want ${quantities.join(' and ')}`

/** Why a sequence sold too much, from what its buyers did. */
function reasonFor(steps: Step[], holdsOnOneServer: boolean): string {
  const does = (word: string) => steps.findIndex((step) => step.does.startsWith(word))
  if (holdsOnOneServer) return 'It holds inside one server. The shop runs on two, and they share the database and no memory.'
  if (does('wait') >= 0) return 'To wait changes how often buyers meet, and never whether they can.'
  if (does('lock') > does('read') && does('read') >= 0) return 'It locks the row, and then writes what it read before it had the lock.'
  if (does('read') < 0 && does('lock') < 0) return 'It decides by what the page showed, which may be minutes old.'
  return 'Between its read and its write another buyer reads the same stock.'
}

const tableOf = (steps: Step[]): RunEvent => ({
  kind: 'table',
  columns: [
    { name: 'step', isNumber: true },
    { name: 'buyer', isNumber: true },
    { name: 'does', isNumber: false },
    { name: 'gets', isNumber: false },
  ],
  rows: steps.map(({ buyer, does, answer }, index) => [String(index + 1), String(buyer + 1), does, answer]),
  total: steps.length,
})

function reportOf(events: RunEvent[]): Report {
  const done = events.find((event) => event.kind === 'done')
  // The main program of this lab exports it in this form.
  const report = done?.exports.report as Report | undefined
  if (!report) throw new Error('The lab got no report.')
  return report
}
