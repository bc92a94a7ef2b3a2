import { expect, test } from 'vitest'
import { bodyOf, dataTypeOf } from './body.ts'

test('a data URL stands for its bytes, and every other text for itself', () => {
  expect([bodyOf('data:image/png;base64,iVBO'), dataTypeOf(' data:image/png;base64,iVBO\n')]).toEqual([
    new Uint8Array([137, 80, 78]),
    'image/png',
  ])
  for (const text of ['{"url": "data:image/png;base64,iVBO"}', 'data:text/plain,hello', ''])
    expect([bodyOf(text), dataTypeOf(text)]).toEqual([text, undefined])
})
