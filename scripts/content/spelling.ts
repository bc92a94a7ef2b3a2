import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'

/** A word that neither British English nor the project knows. */
export interface Unknown {
  line: number
  word: string
}

const english = nspell(dictionary)

/**
 * The words of a page, of the glossary or of a lab that nobody knows, each with its line (from 1). Code, addresses, components, ids and
 * names in mixed case are left out. `own` are the words of the project, without regard to case.
 */
export function unknownWords(text: string, own: ReadonlySet<string>): Unknown[] {
  return prose(text)
    .split('\n')
    .flatMap((words, index) => wordsIn(words).flatMap((word) => (isKnown(word, own) ? [] : [{ line: index + 1, word }])))
}

/** Words of the project that no text uses any more. */
export function unusedWords(texts: string[], own: ReadonlySet<string>): string[] {
  const used = new Set(texts.flatMap((text) => wordsIn(prose(text)).map((word) => word.toLowerCase())))
  return [...own].filter((word) => !used.has(word))
}

/** Everything that is not prose becomes blank; lines stay where they are. */
function prose(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ')
  return text
    .replace(/^```[\s\S]*?^```$/gm, blank)
    .replace(/^(?:import|export) .*$/gm, blank)
    .replace(/^\s*#.*$/gm, (line) => (line.startsWith('##') ? line : blank(line)))
    .replace(/^ *(?:- )?(?:id|kind|tags|hub|requires|leads_to|operations|rules|engines|file|check|page|lab|applies_to):.*$/gm, blank)
    .replace(/^ *(?:- )?[\w-]+: ?/gm, blank)
    .replace(/<[^<>]*>/g, blank)
    .replace(/`[^`]*`/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/(?:https?:|\/[\w-]+\/)\S*/g, blank)
    .replace(/\{[^{}]*\}/g, blank)
}

const wordsIn = (text: string): string[] =>
  (text.match(/(?<![\w.@])[A-Za-z][A-Za-z'’]*(?![\w@]|\.\w)/g) ?? []).map((word) => word.replaceAll('’', "'").replace(/'s?$/, ''))

function isKnown(word: string, own: ReadonlySet<string>): boolean {
  const isName = word === word.toUpperCase() || /[a-z][A-Z]/.test(word)
  return word.length < 3 || isName || own.has(word.toLowerCase()) || english.correct(word) || english.correct(word.toLowerCase())
}
