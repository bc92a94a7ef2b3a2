import { glob, readFile } from 'node:fs/promises'
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { contractDirectory } from '../load.ts'
import type { Finding } from './finding.ts'

/**
 * What is wrong with a file of the contract before anybody looks at its meaning. A member without a value is nearly always the second
 * half of a text in `{ }` whose comma is not quoted; who means nothing writes `null`.
 */
export function sourceFindings(file: string, text: string): Finding[] {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const findings: Finding[] = [...document.errors, ...document.warnings].map(({ message }) => ({
    where: file,
    what: message.split('\n')[0]!.replace(/[.:]$/, ''),
    todo: 'Fix the YAML',
  }))
  visit(document, {
    Pair(_, { key, value }) {
      const isEmpty = value === null || (isScalar(value) && value.value === null && !value.source)
      if (!isEmpty || !isScalar(key)) return
      const { line } = lineCounter.linePos(key.range?.[0] ?? 0)
      findings.push({
        where: `${file}:${line}`,
        what: `"${key.value}" has no value`,
        todo: 'Quote the text around its comma, or write null',
      })
    },
  })
  return findings
}

/** Checks every YAML file of the contract. */
export async function lintSources(): Promise<Finding[]> {
  const names = (await Array.fromAsync(glob('**/*.yaml', { cwd: contractDirectory }))).sort()
  const found = await Promise.all(
    names.map(async (name) => sourceFindings(`openapi/${name}`, await readFile(new URL(name, contractDirectory), 'utf8'))),
  )
  return found.flat()
}
