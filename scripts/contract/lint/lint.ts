import { bounds } from './bounds.ts'
import type { Exception } from './exceptions.ts'
import { extensions } from './extensions.ts'
import type { Finding, Rule, Subject } from './finding.ts'
import { enums, memberNames, paths } from './names.ts'
import { access, cursorLists, descriptions, operationIds, summaries, tags } from './operations.ts'
import { problemEntries, translations, usedProblems } from './problems.ts'
import { machines, names } from './references.ts'
import { closedRequests } from './requests.ts'
import { examples, memberDescriptions } from './texts.ts'
import { ids, instants, money } from './values.ts'

/** The conventions of the contract, by the names that exceptions use. */
export const rules = {
  operationIds,
  summaries,
  descriptions,
  tags,
  access,
  cursorLists,
  paths,
  memberNames,
  enums,
  bounds,
  closedRequests,
  memberDescriptions,
  examples,
  ids,
  instants,
  money,
  problemEntries,
  usedProblems,
  translations,
  names,
  machines,
  extensions,
} satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

/** Everything that breaks a rule and is no exception, and every exception that nothing needs. */
export function lint(subject: Subject, exceptions: Exception[]): Finding[] {
  const needed = new Set<Exception>()
  const findings = Object.entries(rules).flatMap(([name, rule]) =>
    rule(subject).filter(({ where }) => {
      const exception = exceptions.find((entry) => entry.rule === name && `${where}/`.startsWith(`${entry.where}/`))
      if (exception) needed.add(exception)
      return !exception
    }),
  )
  const unneeded = exceptions
    .filter((exception) => !needed.has(exception))
    .map(({ rule, where }) => ({
      where: 'scripts/contract/lint/exceptions.ts',
      what: `nothing needs the exception from "${rule}" at ${where}`,
      todo: 'Remove it',
    }))
  return [...findings, ...unneeded]
}
