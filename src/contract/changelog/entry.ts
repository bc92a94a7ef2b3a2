import { applied, changesBetween, type Difference, differenceOf, isEmpty } from './compare.ts'
import type { Change, Facts } from './fact.ts'

/** A version of the contract, as it is recorded: what it added, removed and changed. All entries together are the recorded surface. */
export interface Entry extends Difference {
  version: string
  date: string
  /** For somebody who decides whether to read on. */
  about: string
  /** The commit of a version that was read from history. Newer ones are written before they are committed. */
  commit?: string
}

/** An entry with the changes it means. */
export interface ToldEntry {
  entry: Entry
  changes: Change[]
}

/** The surface that all these entries lead to. */
export const recordedSurface = (entries: Entry[]): Facts => entries.reduce(applied, {} as Facts)

/** The entries with what they mean for a client, in their order. */
export function told(entries: Entry[]): ToldEntry[] {
  let surface: Facts = {}
  return entries.map((entry) => {
    const before = surface
    surface = applied(surface, entry)
    return { entry, changes: changesBetween(before, surface) }
  })
}

const numbers = (version: string) => version.split('.').map(Number)

/** Whether a version is high enough after another one: any change raises it, and one that breaks clients raises the first number. */
export function isRaised(from: string, to: string, isBreaking: boolean): boolean {
  const [old, now] = [numbers(from), numbers(to)]
  const at = old.findIndex((part, index) => part !== now[index])
  return at >= 0 && now[at]! > old[at]! && (!isBreaking || at === 0)
}

/** The lowest version that tells clients what happened: the first number for what breaks them, else the second (Semantic Versioning 2.0.0). */
export function nextVersion(from: string, isBreaking: boolean): string {
  const [major, minor] = numbers(from)
  return isBreaking ? `${major! + 1}.0.0` : `${major}.${minor! + 1}.0`
}

/**
 * What is wrong with the record: the contract says something that no entry says, or a version was not raised as far as its changes ask for.
 * What was read from history is left as it is: there was no such rule then.
 */
export function recordFaults(entries: Entry[], now: Facts): { what: string; todo: string }[] {
  const before = recordedSurface(entries)
  const changes = changesBetween(before, now)
  const example = changes.find(({ breaking }) => breaking !== undefined) ?? changes[0]
  const unrecorded = isEmpty(differenceOf(before, now))
    ? []
    : [
        {
          what: `the contract says something that the changelog does not${example ? `, such as: ${inWords(example)}` : ''}`,
          todo: 'Run `npm run changelog`',
        },
      ]
  const versions = told(entries).flatMap(({ entry, changes: own }, index) => {
    const last = entries[index - 1]?.version
    const broken = own.find(({ breaking }) => breaking !== undefined)
    if (!last || entry.commit || isRaised(last, entry.version, broken !== undefined)) return []
    const does = broken ? `breaks clients (${inWords(broken)})` : 'changes the contract'
    return [
      {
        what: `version ${entry.version} ${does}, and it came after ${last}`,
        todo: `Raise info.version to ${nextVersion(last, broken !== undefined)} or higher, generate, and run \`npm run changelog -- --again\``,
      },
    ]
  })
  return [...unrecorded, ...versions]
}

/** A change as a line of text: `member Order status changed from string to integer`. */
export function inWords({ kind, owner, name, before, after }: Change): string {
  const what = [kind, owner, name].filter(Boolean).join(' ')
  if (before === undefined) return `${what} added`
  if (after === undefined) return `${what} removed`
  return `${what} changed from ${before} to ${after}`
}
