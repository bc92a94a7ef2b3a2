import type { Engine } from './protocol.ts'

export type Language = keyof typeof languages

/** The languages that cells run, by the ending of their files. */
export const languages = {
  ts: {
    name: 'TypeScript',
    runs: 'TypeScript, runs here',
    about: "The reader's own browser runs it. Types are taken out, not checked.",
    megabytes: 0,
    engine: (): Promise<Engine> => import('./javascript/engine.ts').then(({ javascript }) => javascript),
  },
  sql: {
    name: 'SQL',
    runs: 'PostgreSQL 18, runs here',
    about: "A real PostgreSQL runs in the reader's own browser, with the goods and customers of the shop.",
    megabytes: 7,
    engine: (): Promise<Engine> => import('./sql/engine.ts').then(({ postgresql }) => postgresql),
  },
} as const

/** The language of a file. */
export function languageOf(file: string): Language {
  const ending = file.slice(file.lastIndexOf('.') + 1)
  if (ending in languages) return ending as Language
  throw new Error(
    `No engine runs ${file}. Cells are written in ${Object.values(languages)
      .map(({ name }) => name)
      .join(', ')}.`,
  )
}
