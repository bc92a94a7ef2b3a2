import { expect, test } from 'vitest'
import { statementsOf } from './statements.ts'

const texts = (source: string) => statementsOf(source).map(({ text }) => text)

test('statements end at semicolons, and know their line', () => {
  expect(statementsOf('-- first\nselect 1;\n\nselect\n  2')).toEqual([
    { text: 'select 1', line: 2 },
    { text: 'select\n  2', line: 4 },
  ])
})

test('semicolons in texts, names, comments and bodies end nothing', () => {
  const statements = [
    "select 'a;''b', E'c\\';d', \"e;f\"",
    'do $$ begin perform 1; end $$',
    'create function f() returns int as $body$ select 1; $body$ language sql',
    'select 1 -- no; end\n + 2 /* nor; /* here; */ ; */ + 3',
  ]
  expect(texts(statements.join(';\n'))).toEqual(statements)
})

test('nothing but comments is no statement', () => {
  expect(texts(' ;; -- a; b\n/* c; */ ;')).toEqual([])
  expect(texts('select 1 /* open')).toEqual(['select 1 /* open'])
})
