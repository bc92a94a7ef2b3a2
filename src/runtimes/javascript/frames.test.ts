import { expect, test } from 'vitest'
import { framesOf } from './frames.ts'

const error = (...lines: string[]) => Object.assign(new Error('x'), { stack: lines.join('\n') })

test('only frames of the own code are kept, in Chrome and in Firefox', () => {
  const chrome = error(
    'Error: x',
    '    at share (sum.ts:4:9)',
    '    at async Pool.run (sum.ts:9:1)',
    '    at sum.ts:12:1',
    '    at runProgram (https://site.example/_astro/worker.js:1:200)',
  )
  const expected = [
    { place: 'share', line: 4 },
    { place: 'Pool.run', line: 9 },
    { place: '', line: 12 },
  ]
  expect(framesOf(chrome, 'sum.ts')).toEqual(expected)
  const firefox = error(
    'share@blob:https://site.example/1-2:4:9',
    '@blob:https://site.example/1-2:12:1',
    'run@https://site.example/worker.js:1:2',
  )
  expect(framesOf(firefox, 'sum.ts')).toEqual([expected[0], expected[2]])
  expect(framesOf(error('Error: x', '    at fetch (https://site.example/worker.js:1:2)'), 'sum.ts')).toEqual([])
})
