import { fail } from './model.ts'

export interface Options {
  /** Options that were given, with their values. */
  given: Map<string, string>
  rest: string[]
}

/** Sorts the words of a command into options and the rest. `known` says for each option whether a value follows it. */
export function optionsOf(command: string, words: readonly string[], known: Record<string, 'alone' | 'value'>): Options {
  const given = new Map<string, string>()
  const rest: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!word.startsWith('-') || word === '-') rest.push(word)
    else if (known[word] === 'alone') given.set(word, '')
    else if (known[word] === 'value')
      given.set(word, words[++index] ?? fail(`error: switch \`${word.replace(/^-+/, '')}' requires a value`))
    else
      fail(
        `error: unknown option \`${word.replace(/^-+/, '')}'`,
        `simulator: of git ${command} it knows ${Object.keys(known).join(', ') || 'no options'}.`,
      )
  }
  return { given, rest }
}
