import { pictureFigure, svgOf } from '#config/markdown/mermaid/figure.ts'
import { drawGraph } from '#config/markdown/mermaid/graph-svg.ts'
import type { Graph } from '#config/markdown/mermaid/picture.ts'
import openapi from '#contract/generated/openapi.json'
import { routes } from '#contract/generated/routes.ts'

/** A step in the life of a thing: from one of these states, or from nowhere, to another state or out of the shop. */
export interface Step {
  from: string[]
  to: string | null
  by: string[]
  when: string
}

/** The life of a thing, as the contract describes it. */
export interface Machine {
  name: string
  /** How it is called in a sentence. */
  title: string
  slug: string
  about: string
  states: { name: string; about: string; isFinal: boolean }[]
  steps: Step[]
}

interface RawMachine {
  about: string
  states: Record<string, string>
  steps: { from: string | string[] | null; to: string | null; by: string[]; when: string }[]
}

/** All of them, in the order of the contract. */
export const machines: Machine[] = Object.entries(
  (openapi as unknown as { 'x-nexus-machines': Record<string, RawMachine> })['x-nexus-machines'],
).map(([name, { about, states, steps }]) => {
  const words = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const all = steps.map(({ from, ...step }) => ({ ...step, from: [from ?? []].flat() }))
  return {
    name,
    title: words,
    slug: words.toLowerCase().replaceAll(' ', '-'),
    about,
    states: Object.entries(states).map(([state, text]) => ({
      name: state,
      about: text,
      isFinal: !all.some(({ from, to }) => from.includes(state) && to !== state),
    })),
    steps: all,
  }
})

/** The machines in which an operation makes a step. */
export const machinesOf = (operation: string): Machine[] => machines.filter(({ steps }) => steps.some(({ by }) => by.includes(operation)))

const agents: Record<string, string> = {
  clock: 'the clock',
  worker: 'a worker',
  provider: 'the payment provider',
  shop: 'the shop itself',
}

/** Whoever makes a step: an operation with a page of its own, or somebody in words. */
export const actorOf = (by: string): { operation: string } | { words: string } =>
  by in routes ? { operation: by } : { words: agents[by] ?? by }

/** A machine as a graph. The steps of `lit` are drawn thick, and the states that they lead to stand out. */
export function graphOf({ states, steps }: Machine, lit?: string): Graph {
  const isLit = ({ by }: Step) => lit !== undefined && by.includes(lit)
  const reached = new Set(steps.filter(isLit).map(({ to }) => to))
  const isDeleted = steps.some(({ to }) => to === null)
  return {
    kind: 'graph',
    direction: 'DOWN',
    groups: [],
    nodes: [
      { id: 'begins', label: [], shape: 'start' },
      ...states.map(({ name }) => ({
        id: name,
        label: [name],
        shape: 'round' as const,
        ...(reached.has(name) && { tone: 'accent' as const }),
      })),
      ...(isDeleted ? [{ id: 'deleted', label: [], shape: 'end' as const }] : []),
    ],
    edges: steps.flatMap((step) =>
      (step.from.length === 0 ? ['begins'] : step.from).map((from) => ({
        from,
        to: step.to ?? 'deleted',
        // One line of words for each who can make the step.
        label: step.by,
        line: isLit(step) ? ('thick' as const) : ('solid' as const),
        tips: ['none', 'arrow'] as ['none', 'arrow'],
      })),
    ),
  }
}

/** The drawing of a machine. The table beside it says the same in words. */
export async function figureOf(machine: Machine, lit?: string): Promise<string> {
  const title = `The life of ${/^[aeiou]/i.test(machine.title) ? 'an' : 'a'} ${machine.title.toLowerCase()}`
  const everything = 'The table has every step in words.'
  const description = lit ? `The steps that ${lit} makes are drawn thick. ${everything}` : everything
  const words = { title: lit ? `${title}, with the steps of ${lit}` : title, description }
  return pictureFigure(svgOf(await drawGraph(graphOf(machine, lit)), words, `machine-${machine.slug}`), words)
}
