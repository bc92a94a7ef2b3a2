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

interface Arrow {
  from: string
  to: string
  by: string[]
  isLit: boolean
}

/** The steps as arrows between two states each, where a life begins and where it is deleted included. */
const arrowsOf = ({ steps }: Machine, lit?: string): Arrow[] =>
  steps.flatMap(({ from, to, by }) =>
    (from.length === 0 ? ['begins'] : from).map((state) => ({
      from: state,
      to: to ?? 'deleted',
      by,
      isLit: lit !== undefined && by.includes(lit),
    })),
  )

/** The arrows of an operation, what else can happen from where they start, and how one comes there. */
function around(arrows: Arrow[]): Arrow[] {
  const starts = new Set(arrows.filter(({ isLit }) => isLit).map(({ from }) => from))
  return arrows.filter(({ from, to, isLit }) => isLit || starts.has(from) || starts.has(to))
}

/** A machine as a graph; with `lit` the part of it around the steps of an operation, which are drawn thick. */
export function graphOf(machine: Machine, lit?: string): Graph {
  const all = arrowsOf(machine, lit)
  const arrows = lit === undefined ? all : around(all)
  const named = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const reached = new Set(arrows.filter(({ isLit }) => isLit).map(({ to }) => to))
  return {
    kind: 'graph',
    direction: 'DOWN',
    groups: [],
    nodes: [
      ...(named.has('begins') ? [{ id: 'begins', label: [], shape: 'start' as const }] : []),
      ...machine.states
        .filter(({ name }) => named.has(name))
        .map(({ name }) => ({ id: name, label: [name], shape: 'round' as const, ...(reached.has(name) && { tone: 'accent' as const }) })),
      ...(named.has('deleted') ? [{ id: 'deleted', label: [], shape: 'end' as const }] : []),
    ],
    // One line of words for each who can make the step.
    edges: arrows.map(({ from, to, by, isLit }) => ({ from, to, label: by, line: isLit ? 'thick' : 'solid', tips: ['none', 'arrow'] })),
  }
}

/** The drawing of a machine. The table beside it says the same in words. */
export async function figureOf(machine: Machine, lit?: string): Promise<string> {
  const title = `The life of ${/^[aeiou]/i.test(machine.title) ? 'an' : 'a'} ${machine.title.toLowerCase()}`
  const description = lit ? `The steps that ${lit} makes are drawn thick.` : 'The table has every step in words.'
  const words = { title: lit ? `${title}, around ${lit}` : title, description }
  return pictureFigure(svgOf(await drawGraph(graphOf(machine, lit)), words, `machine-${machine.slug}`), words)
}
