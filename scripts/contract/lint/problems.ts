import type { Words } from '../document.ts'
import type { Finding, Rule } from './finding.ts'
import { cases, placedOperations, pointerTo } from './finding.ts'
import { titleFindings } from './operations.ts'

// Answered before there is an operation to declare it.
const pathLevel = new Set(['method_not_allowed'])
const file = 'openapi/problems.yaml'

/** Each problem is complete, and what it names exists. */
export const problemEntries: Rule = ({ problems, rules }) =>
  Object.entries(problems).flatMap(([code, entry]) => {
    const where = `${file}${pointerTo(code)}`
    const lacking = (['detail', 'when', 'client'] as const).filter((key) => !entry[key])
    return [
      ...(cases.snake.test(code) ? [] : [{ where, what: `"${code}" is not lower_snake_case`, todo: 'Rename it' }]),
      ...(entry.status >= 400 && entry.status <= 599
        ? []
        : [{ where, what: `${entry.status} is no status of an error`, todo: 'Choose 400 to 599' }]),
      ...titleFindings(`${where}/title`, entry.title ?? ''),
      ...lacking.map((key) => ({ where: `${where}/${key}`, what: 'it is missing', todo: 'Write it; the page of the problem shows it' })),
      ...unknown(`${where}/rules`, entry.rules, rules, 'openapi/rules.yaml'),
    ]
  })

/** What is wrong with names that have to stand in a file of the contract. */
export function unknown(where: string, names: string[] | undefined, known: object, source: string): Finding[] {
  return (names ?? [])
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => ({ where, what: `"${name}" is not in ${source}`, todo: 'Add it there, or fix the spelling' }))
}

/** Each problem can happen: some operation of either document declares it. */
export const usedProblems: Rule = (subject) => {
  const used = new Set(placedOperations(subject).flatMap(({ operation }) => operation['x-nexus-problems'] ?? []))
  return Object.keys(subject.problems)
    .filter((code) => !used.has(code) && !pathLevel.has(code))
    .map((code) => ({
      where: `${file}${pointerTo(code)}`,
      what: 'no operation declares it',
      todo: 'Add a recipe for it to an operation, or remove it here and in openapi/translations/',
    }))
}

/** Each translation has every text that the English has, and fills in nothing that the English does not. */
export const translations: Rule = ({ problems, words, translations: languages }) =>
  Object.entries(languages).flatMap(([language, translation]) => {
    const source = `openapi/translations/${language}.yaml`
    const english = { problems: titlesAndDetails(problems), ...flatWords(words) }
    const translated = { problems: titlesAndDetails(translation.problems), ...flatWords(translation) }
    const titles = Object.entries(translated.problems).filter(([key]) => key.endsWith('/title'))
    return [
      ...(['problems', 'field_errors', 'phrases'] as const).flatMap((part) =>
        compared(`${source}#/${part}/`, english[part], translated[part]),
      ),
      ...titles.filter(([, title]) => title).flatMap(([key, title]) => titleFindings(`${source}#/problems/${key}`, title!)),
    ]
  })

type Texts = Record<string, string | undefined>

const titlesAndDetails = (entries: Record<string, { title: string; detail: string }>): Texts =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([code, { title, detail }]) => [
      [`${code}/title`, title],
      [`${code}/detail`, detail],
    ]),
  )
const flatWords = ({ field_errors, phrases }: Words): { field_errors: Texts; phrases: Texts } => ({ field_errors, phrases })

function compared(where: string, english: Texts, translated: Texts): Finding[] {
  const lacking = Object.keys(english).filter((key) => !translated[key])
  const extra = Object.keys(translated).filter((key) => !english[key])
  return [
    ...lacking.map((key) => ({ where: where + key, what: 'it is not translated', todo: 'Translate it' })),
    ...extra.map((key) => ({ where: where + key, what: 'there is no such text in English', todo: 'Remove it, or fix the spelling' })),
    ...Object.entries(translated).flatMap(([key, text]) => {
      const known = slots(english[key])
      return slots(text)
        .filter((slot) => english[key] && !known.includes(slot))
        .map((slot) => ({ where: where + key, what: `${slot} is not in the English text`, todo: 'Use only what is filled in there' }))
    }),
  ]
}

const slots = (text = ''): string[] => text.match(/\{\w+\}/g) ?? []
