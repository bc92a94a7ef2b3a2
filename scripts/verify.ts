import { spawnSync } from 'node:child_process'

// Everything that must hold before a change is merged, the quick things first. This is what `npm test` and the workflow run.
const steps: [what: string, ...command: string[]][] = [
  ['what is generated is fresh', 'npm', 'run', '--silent', 'generate:check'],
  ['format, lint, contract, workflows and pages', 'npm', 'run', '--silent', 'lint'],
  ['types', 'npm', 'run', '--silent', 'check'],
  ['unit tests', 'npm', 'run', '--silent', 'test:unit'],
  ['contract tests', 'npm', 'run', '--silent', 'test:contract'],
  ['journeys over HTTP', 'npm', 'run', '--silent', 'journeys'],
  ['examples', 'npm', 'run', '--silent', 'examples'],
  ['samples', 'npm', 'run', '--silent', 'samples'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['the site in browsers', 'npm', 'run', '--silent', 'test:site', '--', '--built'],
]

const seconds = (since: number) => `${Math.round((performance.now() - since) / 1000)} s`
const start = performance.now()
for (const [index, [what, command, ...options]] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${what}`)
  const begun = performance.now()
  const { status, error } = spawnSync(command!, options, { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\nFailed: ${what}${error ? ` (${error.message})` : ''}. Run it alone with: ${[command, ...options].join(' ')}`)
    process.exit(1)
  }
  console.log(`    ${seconds(begun)}`)
}
console.log(`\nThe whole run took ${seconds(start)}.\nSteps: ${steps.length} passed, 0 failed`)
