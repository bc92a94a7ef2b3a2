import { expect, test } from 'vitest'
import { inspect, typeOf } from './inspect.ts'

const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)))
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const png = (width: number[], height: number[]) =>
  bytes(signature, [0, 0, 0, 13], 'IHDR', width, height, [8, 2, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], 'IEND', [0xae, 0x42, 0x60, 0x82])
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 6],
  'Exif',
  [0xff, 0xc0, 0, 11, 8, 0, 3, 0, 5, 1, 1, 0x11, 0],
  [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0],
  [0x12, 0xff, 0, 0xff, 0xd0, 0x34, 0xff, 0xd9],
)
const webp = bytes('RIFF', [22, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0], [0, 0, 0, 0], [6, 0, 0], [3, 0, 0])

test('the first bytes say what a file is, whatever its name', () => {
  expect([typeOf(png([0, 0, 0, 2], [0, 0, 0, 1])), typeOf(jpeg), typeOf(webp)]).toEqual(['image/png', 'image/jpeg', 'image/webp'])
  for (const other of ['<svg xmlns="http://www.w3.org/2000/svg">', '<!doctype html>', 'GIF89a', '%PDF-1.7', 'PK\u0003\u0004', ''])
    expect(typeOf(bytes(other))).toBeUndefined()
})

test('sizes are read without decoding anything', () => {
  expect(inspect(png([0, 1, 0, 0], [0, 0, 2, 0]), 'image/png')).toMatchObject({ width: 65_536, height: 512, is_whole: true })
  expect(inspect(jpeg, 'image/jpeg')).toMatchObject({ width: 5, height: 3, is_whole: true, trailing_bytes: 0 })
  expect(inspect(webp, 'image/webp')).toMatchObject({ width: 7, height: 4, is_whole: true, trailing_bytes: 0 })
})

test('a second file behind the picture is noticed', () => {
  for (const [file, type] of [
    [png([0, 0, 0, 2], [0, 0, 0, 1]), 'image/png'],
    [jpeg, 'image/jpeg'],
    [webp, 'image/webp'],
  ] as const)
    expect(inspect(bytes([...file], '<script>'), type)).toMatchObject({ is_whole: true, trailing_bytes: 8 })
})

test('a picture that was cut anywhere is not whole, and never an error', () => {
  for (const [file, type] of [
    [png([0, 0, 0, 2], [0, 0, 0, 1]), 'image/png'],
    [jpeg, 'image/jpeg'],
    [webp, 'image/webp'],
  ] as const)
    for (let length = 12; length < file.length; length++) expect(inspect(file.slice(0, length), type).is_whole).toBe(false)
})
