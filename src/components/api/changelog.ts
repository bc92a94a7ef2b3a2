import { type Entry, told } from '#contract/changelog/entry.ts'
import type { Change, FactKind } from '#contract/changelog/fact.ts'
import { operations, problemPages } from './contract.ts'
import { eventGroups } from './events.ts'
import { homeOf, schemaPath } from './schema-pages.ts'

const files = import.meta.glob<Entry>('/openapi/changelog/*.json', { import: 'default', eager: true })

/** A change as it is shown: what it is about, where that is now, and what is to be said of it. */
export interface ChangeLine {
  label: string
  path: string | undefined
  note: string
  breaking: string | undefined
}

export interface ChangelogPart {
  title: 'Added' | 'Changed' | 'Removed'
  groups: { title: string; lines: ChangeLine[] }[]
}

export interface ChangelogVersion {
  version: string
  slug: string
  date: string
  about: string
  commit: string | undefined
  /** The changes that break clients, told before all others. */
  breaking: ChangeLine[]
  parts: ChangelogPart[]
}

const titles: Record<FactKind, string> = {
  operation: 'Operations',
  access: 'Who may call',
  parameter: 'Parameters',
  body: 'Request bodies',
  answer: 'Answers',
  raises: 'Problems of operations',
  schema: 'Schemas',
  member: 'Members',
  value: 'Choices',
  event: 'Events',
  problem: 'Problems',
}
const order = ['operation', 'parameter', 'body', 'answer', 'member', 'value', 'access', 'raises', 'event', 'problem', 'schema'] as const

const operationIds = new Set<string>(operations.map(({ id }) => id))
const problemSlugs = new Map<string, string>(problemPages.map(({ code, slug }) => [code, slug]))
const eventTypes = new Set(eventGroups.flatMap(({ events }) => events.map(({ type }) => type)))

/** All versions, the newest first. */
export const changelog: ChangelogVersion[] = (() => {
  const entries = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry)
  const isRepeated = (version: string) => entries.filter((entry) => entry.version === version).length > 1
  return told(entries)
    .map(({ entry: { version, date, about, commit }, changes }, place) => ({
      version,
      slug: isRepeated(version) ? `v${version}-${place + 1}` : `v${version}`,
      date,
      about,
      commit,
      breaking: changes.filter(({ breaking }) => breaking !== undefined).map(lineOf),
      parts: partsOf(changes),
    }))
    .toReversed()
})()

function partsOf(changes: Change[]): ChangelogPart[] {
  const all: [ChangelogPart['title'], (change: Change) => boolean][] = [
    ['Added', ({ before }) => before === undefined],
    ['Changed', ({ before, after }) => before !== undefined && after !== undefined],
    ['Removed', ({ after }) => after === undefined],
  ]
  return all.flatMap(([title, fits]) => {
    const here = changes.filter(fits)
    const groups = order.flatMap((kind) => {
      const lines = here.filter((change) => change.kind === kind).map(lineOf)
      return lines.length === 0 ? [] : [{ title: titles[kind], lines }]
    })
    return groups.length === 0 ? [] : [{ title, groups }]
  })
}

function lineOf(change: Change): ChangeLine {
  const { before, after, breaking } = change
  const type = after === undefined ? '' : before === undefined ? after : `${before} → ${after}`
  return { ...shownOf(change, type), breaking }
}

/** What a change is called, where that can be read now, and its value. What is gone has no place any more. */
function shownOf({ kind, owner, name }: Change, value: string): Omit<ChangeLine, 'breaking'> {
  const operation = operationIds.has(owner) ? `/api/${owner}/` : undefined
  const at = (fragment: string) => operation && `${operation}#${fragment}`
  const [, second = ''] = name.split(' ')
  switch (kind) {
    case 'operation':
      return { label: owner, path: operation, note: value }
    case 'access':
      return { label: owner, path: at('access'), note: `${name}: ${value}` }
    case 'parameter':
      return { label: `${owner} ${second}`, path: at(name.replace(' ', '.')), note: value }
    case 'body':
      return { label: owner, path: at('body'), note: value }
    case 'answer':
      return { label: `${owner} ${name}`, path: at(`status-${name}`), note: value }
    case 'raises':
      return { label: `${owner} ${name}`, path: at(name), note: value }
    case 'event':
      return { label: owner, path: eventTypes.has(owner) ? `/reference/events/#${owner}` : undefined, note: value }
    case 'problem':
      return { label: owner, path: problemPath(owner), note: value }
    case 'schema':
      return { label: owner, path: homeOf(owner)?.path, note: '' }
    case 'member':
      return { label: `${owner}.${name}`, path: memberPath(owner, name), note: value }
    case 'value':
      return valueShown(owner, name)
  }
}

function problemPath(code: string): string | undefined {
  const slug = problemSlugs.get(code)
  return slug && `/problems/${slug}/`
}

function memberPath(owner: string, name: string): string | undefined {
  const problem = problemPath(owner)
  if (problem) return `${problem}#member.${name}`
  const own = schemaPath(owner)
  return own ? `${own}#${owner}.${name}` : homeOf(owner)?.path
}

function valueShown(owner: string, name: string): Omit<ChangeLine, 'breaking'> {
  const steps = name.split(' ')
  const value = steps.pop()!
  if (operationIds.has(owner)) return { label: `${owner} ${steps[1]}`, path: `/api/${owner}/#${steps.join('.')}`, note: value }
  return { label: `${owner}.${steps.join(' ')}`, path: memberPath(owner, steps.join(' ')), note: value }
}
