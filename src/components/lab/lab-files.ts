import { parse } from 'yaml'
import { type LabText, labSchema } from '#config/lab.ts'
import type { Checks } from '#runtimes/labs.ts'
import { type Language, languageOf } from '#runtimes/languages.ts'

// Labs as text, for their pages. Read while the site is built.
const texts = import.meta.glob<string>('/examples/labs/*/lab.yaml', { query: '?raw', import: 'default', eager: true })
const sources = import.meta.glob<string>('/examples/labs/**/{starter,solution,wrong/*}.{ts,py,sql}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const checks = import.meta.glob<Checks>('/examples/labs/*/checks.ts', { import: 'lab', eager: true })

export interface LabAnswers {
  language: Language
  starter: string
  solution: string
  wrong: (LabText['wrong'][number] & { source: string })[]
}

export interface LabOnPage extends LabText {
  numbers: Checks['numbers']
  checks: Checks['checks']
  /** One for each language that the lab can be done in. */
  answers: LabAnswers[]
}

/** A lab by the name of its folder. Fails the build when it is not whole. */
export function labFiles(name: string): LabOnPage {
  const folder = `/examples/labs/${name}`
  const source = (file: string): string => {
    const text = sources[`${folder}/${file}`]
    if (text === undefined)
      throw new Error(`[Lab] ${folder}/${file} is missing. A starter needs a solution, and each wrong answer its file.`)
    return text.trimEnd()
  }
  const text = texts[`${folder}/lab.yaml`]
  const lab = checks[`${folder}/checks.ts`]
  if (!text || !lab)
    throw new Error(`[Lab] There is no ${folder} with lab.yaml and checks.ts. Write it with \`npm run new -- lab ${name}\`.`)
  const said = labSchema.parse(parse(text))
  const endings = Object.keys(sources).flatMap((file) => (file.startsWith(`${folder}/starter.`) ? [file.split('.').at(-1)!] : []))
  // The language that most readers begin with comes first.
  const answers = endings
    .sort()
    .reverse()
    .map((ending) => ({
      language: languageOf(`starter.${ending}`),
      starter: source(`starter.${ending}`),
      solution: source(`solution.${ending}`),
      wrong: said.wrong.filter(({ file }) => file.endsWith(`.${ending}`)).map((one) => ({ ...one, source: source(`wrong/${one.file}`) })),
    }))
  return { ...said, numbers: lab.numbers, checks: lab.checks, answers }
}
