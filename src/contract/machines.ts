import { machines } from './generated/machines.ts'

/** A thing whose life `openapi/machines.yaml` describes. */
export type Thing = keyof typeof machines
type Machine<Name extends Thing> = (typeof machines)[Name]
export type State<Name extends Thing> = Machine<Name>['states'][number]
type Step<Name extends Thing> = Machine<Name>['steps'][number]
/** The states that a step leads to from another one. */
type Next<Name extends Thing> = Exclude<Extract<Step<Name>, { from: readonly [string, ...string[]] }>['to'], null>

interface AnyMachine {
  table: string
  moment?: string
  states: readonly string[]
  steps: readonly { from: readonly string[]; to: string | null }[]
}

/** Where a thing can go from each of its states. */
export function nextStates<Name extends Thing>(name: Name): Record<State<Name>, Next<Name>[]> {
  const { states, steps }: AnyMachine = machines[name]
  const next = (state: string) => steps.flatMap(({ from, to }) => (to !== null && from.includes(state) ? [to] : []))
  // The generated types say which states there are.
  return Object.fromEntries(states.map((state) => [state, next(state)])) as Record<State<Name>, Next<Name>[]>
}

const byTable = new Map(Object.entries(machines).map(([name, machine]: [string, AnyMachine]) => [machine.table, { name, ...machine }]))

/** A row that was written: `before` is `null` for a new one, `after` for one that was deleted. */
interface Change {
  table: string
  before: object | null
  after: object | null
}

/** Steps that a change makes, as `Order: paid > cancelled`. A row that is new or gone has no state on that side. */
export function stepOf({ table, before, after }: Change): string | undefined {
  const machine = byTable.get(table)
  if (!machine) return undefined
  const [from, to] = [before, after].map((row) => stateOf(row as StateRow | null, machine))
  return from === to ? undefined : `${machine.name}: ${from} > ${to}`
}

type StateRow = Record<string, unknown> & { status?: string }

/** The state of a row: what its status says or, where one moment is all there is to its life, whether that has come. */
function stateOf(row: StateRow | null, { moment, states: [first, second] }: AnyMachine): string {
  if (row === null) return ''
  if (moment === undefined) return row.status ?? ''
  return (row[moment] === null ? first : second)!
}

/** Every step that the machines declare, written like those of changes. */
export const declaredSteps: ReadonlySet<string> = new Set(
  Object.entries(machines).flatMap(([name, { steps }]: [string, AnyMachine]) =>
    steps.flatMap(({ from, to }) =>
      (from.length === 0 ? [''] : from).filter((state) => state !== to).map((state) => `${name}: ${state} > ${to ?? ''}`),
    ),
  ),
)

/** Fails when a change makes a step that no machine declares. */
export function checkSteps(changes: readonly Change[]): void {
  for (const change of changes) {
    const step = stepOf(change)
    if (step && !declaredSteps.has(step)) throw new Error(`"${step}" is no step of openapi/machines.yaml.`)
  }
}
