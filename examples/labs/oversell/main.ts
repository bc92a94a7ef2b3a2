import { reserve } from './starter.ts'

// The lab's own part: a scheduler that runs what the reader wrote, as `./starter.ts`, in every sequence of its database calls.
type Reserve = typeof reserve
type Database = Parameters<Reserve>[0]
declare const given: {
  cases: { units: number; quantities: number[] }[]
  most: number
}

// @ts-expect-error A second copy of the module: the shop runs on two servers, which share no memory.
const { reserve: onSecondServer } = (await import('./starter.ts#2')) as {
  reserve: Reserve
}

interface Step {
  buyer: number
  does: string
  /** Whether it could run now, or waits for somebody's lock. */
  isReady: () => boolean
  run: () => void
}

interface Sequence {
  steps: { buyer: number; does: string; answer: string }[]
  /** Which of how many ready steps was taken, each time. */
  choices: { taken: number; of: number }[]
  outcomes: (boolean | string | undefined)[]
  available: number
  lowest: number
}

const realTimeout = globalThis.setTimeout
const mostSteps = 200
const { port1, port2 } = new MessageChannel()

/** Until everybody waits for the scheduler: a task comes after all that promises had to do. */
const quiet = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve()
    port2.postMessage(0)
  })

/** Runs all buyers once. `path` says which ready step is taken, as far as it goes; after that it is the first. */
async function play(
  units: number,
  quantities: number[],
  path: number[],
  servers: Reserve[],
): Promise<Sequence> {
  const stock = { available: units, version: 1 }
  const sequence: Sequence = {
    steps: [],
    choices: [],
    outcomes: quantities.map(() => undefined),
    available: units,
    lowest: units,
  }
  const waiting: Step[] = []
  let holder: number | undefined
  let current = 0
  let open = quantities.length

  const step = <Answer>(
    buyer: number,
    does: string,
    act: () => Answer,
    isReady = () => true,
  ) =>
    new Promise<Answer>((resolve) => {
      const run = () => {
        const answer = act()
        sequence.lowest = Math.min(sequence.lowest, stock.available)
        sequence.steps.push({
          buyer,
          does,
          answer: answer === undefined ? '' : JSON.stringify(answer),
        })
        resolve(answer)
      }
      waiting.push({ buyer, does, isReady, run })
    })
  const change = (available: number) =>
    Object.assign(stock, { available, version: stock.version + 1 })
  const databaseOf = (buyer: number): Database => {
    const isFree = () => holder === undefined || holder === buyer
    return {
      read: () => step(buyer, 'read', () => ({ ...stock })),
      write: (available) =>
        step(
          buyer,
          `write ${available}`,
          () => void change(available),
          isFree,
        ),
      writeIf: (available, version) =>
        step(
          buyer,
          `write ${available} if version ${version}`,
          () => version === stock.version && change(available) === stock,
          isFree,
        ),
      take: (quantity) =>
        step(
          buyer,
          `take ${quantity}`,
          () =>
            stock.available >= quantity &&
            change(stock.available - quantity) === stock,
          isFree,
        ),
      lock() {
        const act = () => {
          holder = buyer
          return { ...stock }
        }
        return step(buyer, 'lock', act, isFree)
      },
    }
  }
  // A timer is a step like any other: nobody knows how long it takes beside the steps of others.
  const setTimeoutAsStep = (task: () => void) =>
    void step(current, 'wait', () => undefined).then(task)
  Object.assign(globalThis, { setTimeout: setTimeoutAsStep })

  for (const [buyer, quantity] of quantities.entries()) {
    current = buyer
    const ended = (outcome: boolean | string) => {
      sequence.outcomes[buyer] = outcome
      if (holder === buyer) holder = undefined
      open--
    }
    Promise.resolve(
      servers[buyer % servers.length]!(databaseOf(buyer), {
        quantity,
        seen: units,
      }),
    ).then(
      (isServed) => ended(Boolean(isServed)),
      (error) => ended(`threw ${error}`),
    )
    await quiet()
  }
  while (open > 0 && sequence.steps.length < mostSteps) {
    const ready = waiting.filter((one) => one.isReady())
    if (ready.length === 0) break
    const taken = path[sequence.choices.length] ?? 0
    sequence.choices.push({ taken, of: ready.length })
    const next = ready[taken]!
    waiting.splice(waiting.indexOf(next), 1)
    current = next.buyer
    next.run()
    await quiet()
  }
  Object.assign(globalThis, { setTimeout: realTimeout })
  return { ...sequence, available: stock.available }
}

/** Every sequence, up to a limit: the last choice that has another way out is taken the other way, until none is left. */
async function playAll(
  units: number,
  quantities: number[],
  servers: Reserve[],
) {
  const sequences: Sequence[] = []
  let path: number[] | undefined = []
  while (path && sequences.length < given.most) {
    const sequence: Sequence = await play(units, quantities, path, servers)
    sequences.push(sequence)
    // A buyer who goes on for ever does so in endlessly many sequences.
    if (sequence.steps.length >= mostSteps) break
    const { choices } = sequence
    const at: number = choices.findLastIndex(
      ({ taken, of }) => taken + 1 < of,
    )
    path =
      at < 0
        ? undefined
        : [
            ...choices.slice(0, at).map(({ taken }) => taken),
            choices[at]!.taken + 1,
          ]
  }
  return { sequences, isCut: sequences.length >= given.most }
}

async function examine(
  units: number,
  quantities: number[],
  servers: Reserve[],
) {
  const { sequences, isCut } = await playAll(units, quantities, servers)
  const sold = ({ outcomes }: Sequence) =>
    quantities.reduce(
      (sum, quantity, buyer) =>
        sum + (outcomes[buyer] === true ? quantity : 0),
      0,
    )
  const steps = (is: (sequence: Sequence) => boolean) =>
    sequences.find(is)?.steps ?? null
  const isOversold = (sequence: Sequence) => sold(sequence) > units
  const isLost = ({ outcomes, available }: Sequence) =>
    quantities.some(
      (quantity, buyer) =>
        outcomes[buyer] === false && available >= quantity,
    )
  return {
    units,
    quantities,
    isCut,
    sequences: sequences.length,
    oversold: sequences.filter(isOversold).length,
    worst: Math.max(...sequences.map(sold)),
    lost: sequences.filter(isLost).length,
    wrongRest: sequences.filter(
      (one) => one.lowest < 0 || one.available !== units - sold(one),
    ).length,
    stuck: sequences.filter(({ outcomes }) => outcomes.includes(undefined))
      .length,
    threw:
      sequences.flatMap(({ outcomes }) =>
        outcomes.filter((one) => typeof one === 'string'),
      )[0] ?? null,
    steps: steps(isOversold) ?? steps(isLost) ?? sequences[0]!.steps,
  }
}

const results = []
for (const { units, quantities } of given.cases)
  results.push(await examine(units, quantities, [reserve, onSecondServer]))
const failed = results.find(({ oversold }) => oversold > 0)

export const report = {
  results,
  /** Whether it would hold if both buyers met in the memory of one server. */
  holdsOnOneServer:
    failed !== undefined &&
    (await examine(failed.units, failed.quantities, [reserve])).oversold ===
      0,
}
port1.close()
