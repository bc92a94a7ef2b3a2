import { resolve } from '../document.ts'
import type { Finding, Rule } from './finding.ts'
import { placedOperations } from './finding.ts'

// A closed list, so that SDK methods stay predictable: nobody finds `fetchOrder` beside `getCart`.
const verbs = new Set(
  [
    'add advance approve attach cancel capture clear confirm create delete deny download execute get interleave list login logout mark',
    'merge moderate put receive refresh register remove replace replay request reset retry rotate search set stream update validate verify',
  ].flatMap((line) => line.split(' ')),
)
const negation = /\b(not|never|no|nothing|nobody|none|neither|nor|without|cannot)\b/i

/** Ids are verbNoun, with a verb that other operations use too, and unique over both documents. */
export const operationIds: Rule = (subject) => {
  const seen = new Map<string, string>()
  return placedOperations(subject).flatMap(({ operation: { operationId }, where }): Finding[] => {
    const at = `${where}/operationId`
    const first = seen.get(operationId)
    seen.set(operationId, at)
    if (first) return [{ where: at, what: `"${operationId}" is the id of ${first} too`, todo: 'Give each operation an id of its own' }]
    const [, verb] = /^([a-z]+)(?:[A-Z][a-z0-9]*)+$/.exec(operationId) ?? []
    if (!verb) return [{ where: at, what: `"${operationId}" is not verbNoun in camelCase`, todo: 'Name it like getCart' }]
    if (!verbs.has(verb)) {
      const todo = 'Use one of the verbs in scripts/contract/lint/operations.ts, or add it there'
      return [{ where: at, what: `"${operationId}" starts with "${verb}", which no operation uses as its verb`, todo }]
    }
    return []
  })
}

/** Summaries are titles: short, without a full stop. */
export const summaries: Rule = (subject) =>
  placedOperations(subject).flatMap(({ operation: { summary = '' }, where }) => titleFindings(`${where}/summary`, summary))

/** What is wrong with a text that is shown as a title. */
export function titleFindings(where: string, title: string): Finding[] {
  if (title === '') return [{ where, what: 'it is missing', todo: 'Say in a few words what this is' }]
  return [
    ...(title.length > 60 ? [{ where, what: `it has ${title.length} characters`, todo: 'Say it in 60 at the most' }] : []),
    ...(title.endsWith('.') ? [{ where, what: 'it ends with a full stop', todo: 'Take the full stop away; it is a title' }] : []),
  ]
}

/** Descriptions are long enough to help, and name a limit of the operation. */
export const descriptions: Rule = (subject) =>
  placedOperations(subject).flatMap(({ operation: { description = '' }, where }) => {
    const at = `${where}/description`
    const todo = 'Say what the operation does, and what a reader may expect it to do and it does not'
    return [
      ...(description.length < 80 ? [{ where: at, what: `it has ${description.length} characters, fewer than 80`, todo }] : []),
      ...(negation.test(description) ? [] : [{ where: at, what: 'it does not say what the operation does not do', todo }]),
    ]
  })

/** One tag, which is folder and docs section at once. */
export const tags: Rule = (subject) =>
  placedOperations(subject).flatMap(({ plane, operation, where }) => {
    const [tag, ...more] = operation.tags ?? []
    const at = `${where}/tags`
    if (!tag || more.length > 0) return [{ where: at, what: 'there is not exactly one tag', todo: 'Keep the one it belongs to' }]
    if (plane.document.tags.some(({ name }) => name === tag)) return []
    return [{ where: at, what: `"${tag}" is not declared`, todo: `Add it to the tags of ${plane.file}, or fix the spelling` }]
  })

/** Every operation of the API says who may call it; the control plane has no callers to tell apart. */
export const access: Rule = (subject) =>
  placedOperations(subject)
    .filter(({ plane, operation }) => plane.name === 'api' && !operation['x-nexus-access'])
    .map(({ where }) => ({ where, what: 'nothing says who may call it', todo: 'Add x-nexus-access' }))

/** Lists with a cursor all page in the same way. */
export const cursorLists: Rule = (subject) =>
  placedOperations(subject).flatMap(({ plane, operation, where }) => {
    const names = (operation.parameters ?? []).map((parameter) => resolve(plane.document, parameter).name)
    if (!names.includes('cursor')) return []
    return ['limit', 'include_total']
      .filter((name) => !names.includes(name))
      .map((name) => ({ where: `${where}/parameters`, what: `it has "cursor" and not "${name}"`, todo: `Add the shared "${name}"` }))
  })
