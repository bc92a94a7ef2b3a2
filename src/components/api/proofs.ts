import { site } from '#config/site.ts'

/** A test that shows a rule, and shows that it needs the rule. */
export interface Proof {
  says: string
  file: string
  /** The test in the repository, where that is known. */
  url: string | undefined
  /** Whether the test is run once more without the rule, and has to fail then. */
  isNeeded: boolean
}

// The tests as text: what they say and where. The suites make sure that every rule has one.
const cases = import.meta.glob<string>('/tests/contract/rules/*.ts', { query: '?raw', import: 'default', eager: true })
const suites = import.meta.glob<string>('/tests/contract/**/*.test.ts', { query: '?raw', import: 'default', eager: true })
const quoted = String.raw`(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")`
const aCase = new RegExp(String.raw`^\s+id: '(BR-\d\d)',\n\s+says: ${quoted}`, 'gm')
const aTest = /^\s*test\('(BR-\d\d): ((?:[^'\\]|\\.)*)'/gm

const proofs = new Map<string, Proof[]>()
const note = (files: Record<string, string>, pattern: RegExp, isNeeded: boolean) => {
  for (const [path, text] of Object.entries(files))
    for (const { 1: id = '', index, ...match } of text.matchAll(pattern)) {
      const says = (match[2] ?? match[3] ?? '').replaceAll("\\'", "'")
      const file = path.slice(1)
      const line = text.slice(0, index).split('\n').length + (isNeeded ? 1 : 0)
      const proof = { says, file, url: site.repository && `${site.repository}/blob/main/${file}#L${line}`, isNeeded }
      proofs.set(id, [...(proofs.get(id) ?? []), proof])
    }
}
note(cases, aCase, true)
note(suites, aTest, false)

/** The tests that show a rule. */
export const proofsOf = (rule: string): Proof[] => proofs.get(rule) ?? []
