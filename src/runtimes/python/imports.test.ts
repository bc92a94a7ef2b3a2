import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'

const cells = ['log_in.py', 'cart.py', '1-log-in.ts']

test('imports of other cells are found, and those of modules are left to Python', () => {
  const source = 'import json, cart\nfrom log_in import token\nfrom datetime import date\nimport requests as r'
  expect(importsOf(source, cells)).toEqual(['./cart.py', './log_in.py'])
})

test('what only looks like an import is none', () => {
  expect(importsOf('# from log_in import token\ntext = "import cart"\nimported = 1', cells)).toEqual([])
})
