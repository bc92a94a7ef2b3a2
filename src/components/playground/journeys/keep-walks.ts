import { storyOf } from './story.ts'
import type { Run, Walk } from './walk.ts'

/** The journey that is shown, and a walk for each that was begun. */
export interface Walks {
  journey: string
  walks: Record<string, Walk>
}

const key = 'nexus-walks'
const mostLetters = 20_000

/** What the reader left open here. */
export function keptWalks(): Walks | undefined {
  try {
    const { journey, walks } = JSON.parse(localStorage.getItem(key) ?? 'null') as Walks
    // The contract may have other journeys by now, or other steps.
    const isKnown = ([id, { at, runs, edits }]: [string, Walk]) => at >= 0 && at < (storyOf(id)?.steps.length ?? 0) && runs && edits
    return storyOf(journey) ? { journey, walks: Object.fromEntries(Object.entries(walks).filter(isKnown)) } : undefined
  } catch {
    return undefined
  }
}

/** Keeps walks for the next time: values and edits of all, answers of the one that is shown. Moments are gone with the page. */
export function keepWalks({ journey, walks }: Walks): void {
  const kept = Object.entries(walks).map(([id, walk]) => [id, { ...walk, runs: shortened(walk.runs, id === journey ? mostLetters : 0) }])
  try {
    localStorage.setItem(key, JSON.stringify({ journey, walks: Object.fromEntries(kept) }))
  } catch {
    // A walk that cannot be kept can still be walked.
  }
}

const shortened = (runs: Walk['runs'], most: number): Walk['runs'] =>
  Object.fromEntries(
    Object.entries(runs).map(([id, { point: _, ...run }]): [string, Run] => {
      const length = run.exchange?.responseBody.length ?? 0
      return [id, length > most ? { ...run, exchange: { ...run.exchange!, responseBody: '' }, isBodyGone: true } : run]
    }),
  )
