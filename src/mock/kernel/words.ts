import { words } from '#contract/generated/words.ts'
import type { FieldErrorCode } from '#contract/operation.ts'
import { isPhrase, type Phrase, type Words } from './problem.ts'

export type Language = keyof typeof words

/** Fills `{name}` with `given.name`, and phrases with their text in the language. */
export const fill = (template: string, given: Words, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const word = given[name]
    if (word === undefined) return whole
    return isPhrase(word) ? say(word, language) : String(word)
  })

/** A phrase of the catalogue in words. */
export const say = ({ phrase, words: given }: Phrase, language: Language = 'en'): string =>
  fill(words[language].phrases[phrase], given, language)

/** The broken rule of a field in words. */
export const fieldWords = (language: Language, code: FieldErrorCode, given: Words): string =>
  fill(words[language].field_errors[code], given, language)

/** The language to answer in: the first of `Accept-Language`, by weight, that the shop speaks (RFC 9110, 12.5.4). */
export function chooseLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/)
      return { language: tag.split('-')[0]!.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ language, weight }) => weight > 0 && Object.hasOwn(words, language))
  return (wishes.sort((a, b) => b.weight - a.weight)[0]?.language as Language | undefined) ?? 'en'
}
