import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createMockApi } from '#mock/api.ts'
import { contentFindings } from '../content/lint.ts'
import type { Operation } from '../contract/document.ts'
import { lint } from '../contract/lint/lint.ts'
import { sourceFindings } from '../contract/lint/sources.ts'
import { cleanSubject } from '../contract/lint/testing.ts'
import { filesShown } from '../examples/pages.ts'
import { runExample } from '../examples/run-example.ts'
import { edited } from './kind.ts'
import { kinds } from './kinds.ts'

const root = mkdtempSync(join(tmpdir(), 'nexus-new-'))
afterAll(() => rmSync(root, { recursive: true }))

test.each(Object.entries(kinds))('%s: names are checked, the example in the help is one, and files have places of their own', (_, kind) => {
  expect(kind.example).toMatch(kind.name)
  for (const wrong of ['', '../secret', 'Upper/Case', 'a b', '/', 'x/../y']) expect(wrong).not.toMatch(kind.name)
  const paths = kind.files(kind.example).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(kind.next(kind.example)).not.toBe('')
})

test.each(Object.entries(kinds))('%s: what it changes has its place in the files of today', (_, { edits, example }) => {
  const texts = new Map<string, string>()
  for (const edit of edits?.(example) ?? []) {
    const text = texts.get(edit.path) ?? readFileSync(edit.path, 'utf8')
    texts.set(edit.path, edited(text, edit))
    expect(texts.get(edit.path)).toContain(`${edit.text}${edit.before}\n`)
  }
})

test('a place that is not there, or there twice, ends it', () => {
  const edit = { path: 'a.ts', before: 'here', text: 'new\n' }
  expect(edited('here\n', edit)).toBe('new\nhere\n')
  expect(() => edited('there is nothing\n', edit)).toThrow('0 times')
  expect(() => edited('here\nhere\n', edit)).toThrow('2 times')
})

test.each(['page', 'challenge'])('%s: the text has its parts, and every place that is to write is named', (name) => {
  const kind = kinds[name]!
  const files = kind.files(kind.example)
  const page = files.find(({ path }) => path.endsWith('.mdx'))!
  const findings = contentFindings('page.mdx', page.text)
  expect(findings.length).toBeGreaterThan(5)
  expect(findings.filter((finding) => !finding.endsWith('is not written yet.'))).toEqual([])
  const written = contentFindings('page.mdx', page.text.replaceAll('WRITE:', 'Here is'))
  expect(written).toEqual([])
  for (const shown of filesShown(page.text)) expect(files.map(({ path }) => path)).toContain(`examples/${shown}`)
})

test.each(['page', 'challenge', 'example'])('%s: its examples say what their output says', async (name) => {
  const kind = kinds[name]!
  const files = kind.files(kind.example)
  const examples = files.filter(({ path }) => path.endsWith('.ts'))
  expect(examples.length).toBeGreaterThan(0)
  for (const { path, text } of examples) {
    const file = join(root, basename(path))
    writeFileSync(file, text)
    const { output } = await runExample(file, createMockApi({ siteUrl: 'https://nexus.example' }), {})
    expect(output).toBe(files.find((file) => file.path === path.replace('.ts', '.out'))?.text)
  }
})

test('operation: its description keeps every rule of the contract', () => {
  const { files, example } = kinds.operation!
  const [description] = files(example)
  expect(sourceFindings(description!.path, description!.text)).toEqual([])
  const { all } = parse(description!.text) as { all: { get: Operation } }
  const subject = cleanSubject()
  const before = lint(subject, [])
  const [api] = subject.planes
  const shared = api!.document.paths['/things']!.get!.responses['200']!
  const { '200': answer } = all.get.responses
  // The generator adds the headers of every answer, and the recorded example.
  const media = answer!.content!['application/json']!
  const headers = (shared as { headers: object }).headers
  const recorded = { ...answer, headers, content: { 'application/json': { ...media, examples: { ok: { value: { text: 'x' } } } } } }
  Object.assign(api!.document.paths, { '/opening-hours': { get: { ...all.get, security: [], responses: { '200': recorded } } } })
  api!.document.tags.push({ name: 'Opening hours', description: 'When the shop is open.' })
  expect(
    lint(subject, []).filter((finding) => !before.some(({ where, what }) => where === finding.where && what === finding.what)),
  ).toEqual([])
})
