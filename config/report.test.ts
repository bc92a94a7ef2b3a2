import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editFile, reportCell, reportPage } from './report.ts'

interface Form {
  body: { id?: string; attributes?: { options?: unknown[] } }[]
}
const form = (name: string) => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as Form
const repository = 'https://github.example/nexus/nexus'

test('without a repository there is no link', () => {
  for (const link of [reportPage('/a/', undefined), reportCell('/a/', 'b.py', undefined), editFile('b.py', undefined)])
    expect(link).toBeUndefined()
})

test.each([
  ['/apis/etags/', reportPage('/apis/etags/', repository)],
  ['/apis/etags/ (examples/rest/a&b.ts)', reportCell('/apis/etags/', 'rest/a&b.ts', repository)],
])('a report fills in fields that the form has: %s', (place, link) => {
  const { searchParams, pathname } = new URL(link!)
  expect(pathname).toBe('/nexus/nexus/issues/new')
  const { template, ...fields } = Object.fromEntries(searchParams)
  const { body } = form(template!)
  for (const [id, value] of Object.entries(fields)) {
    const field = body.find((one) => one.id === id)
    expect(field, id).toBeDefined()
    const options = field!.attributes?.options
    if (options) expect(options).toContain(value)
  }
  expect(Object.values(fields)).toContain(place)
})
