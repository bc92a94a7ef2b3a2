import { expect, test } from 'vitest'
import { pack, unpack } from './pack.ts'

const block = 512

function file(name: string, content: string): Uint8Array {
  const bytes = new Uint8Array(block + Math.ceil(content.length / block) * block)
  const text = new TextEncoder()
  bytes.set(text.encode(name))
  bytes.set(text.encode(`${content.length.toString(8).padStart(11, '0')} `), 124)
  bytes.set(text.encode(content), block)
  return bytes
}

test('an archive comes back as it was, and what is in it twice is kept once', () => {
  const files = [file('a', 'x'.repeat(700)), file('folder', ''), file('b', 'x'.repeat(700)), file('c', 'y')]
  const tar = new Uint8Array(Buffer.concat([...files, new Uint8Array(2 * block)]))
  const packed = pack(tar)
  expect(packed.length).toBeLessThan(tar.length - block)
  expect(unpack(packed)).toEqual(tar)
})
