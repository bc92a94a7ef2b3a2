import type { Engine } from './protocol.ts'

export type Language = keyof typeof languages

/** The languages that cells run, by the ending of their files. */
export const languages = {
  ts: {
    name: 'TypeScript',
    is: 'engine',
    runs: 'TypeScript, runs here, types not checked',
    about: "The reader's own browser runs it. Types are taken out before.",
    megabytes: 0,
    engine: (): Promise<Engine> => import('./javascript/engine.ts').then(({ javascript }) => javascript),
  },
  py: {
    name: 'Python',
    is: 'engine',
    runs: 'Python 3.14, runs here',
    about: "CPython runs in the reader's own browser, with its standard library and small look-alikes of requests and httpx.",
    megabytes: 6,
    engine: (): Promise<Engine> => import('./python/engine.ts').then(({ python }) => python),
  },
  sh: {
    name: 'curl',
    is: 'simulator',
    runs: 'curl, runs here',
    about: "A small interpreter sends these commands from the reader's own browser. It knows a part of curl and jq, and refuses the rest.",
    megabytes: 0,
    engine: (): Promise<Engine> => import('./curl/engine.ts').then(({ curl }) => curl),
  },
  graphql: {
    name: 'GraphQL',
    is: 'engine',
    runs: 'GraphQL, runs here',
    about: "The shop in the reader's own browser answers. A comment at the top says who asks.",
    megabytes: 0,
    engine: (): Promise<Engine> => import('./graphql/engine.ts').then(({ graphql }) => graphql),
  },
  sql: {
    name: 'SQL',
    is: 'engine',
    runs: 'PostgreSQL 18, runs here',
    about: "A real PostgreSQL runs in the reader's own browser, with the goods and customers of the shop.",
    megabytes: 7,
    engine: (): Promise<Engine> => import('./sql/engine.ts').then(({ postgresql }) => postgresql),
  },
} as const

/** Where the expected result of an example is: beside it. Where languages share a name, those that came later keep the ending. */
export const outputOf = (file: string): string => (/\.(?:ts|sql)$/.test(file) ? file.replace(/\.\w+$/, '.out') : `${file}.out`)

/** Where the variables of a GraphQL document are. */
export const variablesOf = (file: string): string => file.replace(/\.graphql$/, '.variables.json')

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
