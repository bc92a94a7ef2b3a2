import { type Language, languages } from '#runtimes/languages.ts'
import type { Output } from './output.ts'

const agreed = new Set<Language>()

/** Asks before an engine is loaded on a connection that the reader pays for by the byte. */
export async function isWanted(language: Language, output: Output): Promise<boolean> {
  const { name, megabytes } = languages[language]
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } }
  const reason = connection?.saveData
    ? 'Your browser is set to save data.'
    : connection?.type === 'cellular' && 'You are on a mobile network.'
  if (megabytes === 0 || !reason || agreed.has(language)) return true
  const isAgreed = await output.ask(`${reason} ${name} takes ${megabytes} MB, once.`, `Load ${megabytes} MB`)
  if (isAgreed) agreed.add(language)
  return isAgreed
}
