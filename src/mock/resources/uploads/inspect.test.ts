import { expect, test } from 'vitest'
import { inspect, typeOf } from './inspect.ts'

const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)))
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const u32 = (number: number) => [number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255]
const le = (number: number, bytes: number) => Array.from({ length: bytes }, (_, index) => (number >>> (8 * index)) & 255)
const chunk = (name: string, content: Uint8Array) => [...bytes(u32(content.length), name, [...content], [0, 0, 0, 0])]
const idat = chunk('IDAT', bytes([0x78, 0x9c, 3, 0, 0, 0, 0, 1]))
const png = (width: number[], height: number[], between = idat) =>
  bytes(
    signature,
    [0, 0, 0, 13],
    'IHDR',
    width,
    height,
    [8, 2, 0, 0, 0],
    [0, 0, 0, 0],
    between,
    [0, 0, 0, 0],
    'IEND',
    [0xae, 0x42, 0x60, 0x82],
  )
const jpegWith = (words: string, scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0xff, 0xd0, 0x34]) =>
  bytes([0xff, 0xd8, 0xff, 0xe1, 0, words.length + 2], words, [0xff, 0xc0, 0, 11, 8, 0, 3, 0, 5, 1, 1, 0x11, 0], scan, [0xff, 0xd9])
const jpeg = jpegWith('Exif')
const riff = (name: string, content: Uint8Array) => [...bytes(name, le(content.length, 4), [...content], content.length % 2 ? [0] : [])]
const container = (...chunks: number[][]) => bytes('RIFF', le(4 + chunks.flat().length, 4), 'WEBP', ...chunks)
const vp8x = (width: number, height: number) => riff('VP8X', bytes([0, 0, 0, 0], le(width - 1, 3), le(height - 1, 3)))
const vp8 = (width: number, height: number) => riff('VP8 ', bytes([0x10, 0, 0, 0x9d, 1, 0x2a], le(width, 2), le(height, 2), [1, 2, 3]))
const vp8l = (width: number, height: number) => riff('VP8L', bytes([0x2f], le((width - 1) | ((height - 1) << 14), 4), [0]))
const frame = (width: number, height: number, picture: number[]) =>
  riff('ANMF', bytes(le(0, 6), le(width - 1, 3), le(height - 1, 3), [0, 0, 0, 0], picture))
const webp = container(vp8x(7, 4), vp8(7, 4))

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

test('a picture of WebP has the size that it declares, in each coding', () => {
  const sizeOf = (file: Uint8Array) => {
    const { width, height, is_whole, is_stuffed } = inspect(file, 'image/webp')
    return is_whole && !is_stuffed && [width, height]
  }
  expect(sizeOf(container(vp8(7, 4)))).toEqual([7, 4])
  expect(sizeOf(container(vp8l(300, 200)))).toEqual([300, 200])
  expect(sizeOf(container(vp8x(300, 200), riff('ICCP', bytes('profile')), riff('ALPH', bytes([0])), vp8(300, 200)))).toEqual([300, 200])
  expect(sizeOf(container(vp8x(9, 9), riff('ANIM', bytes([0, 0, 0, 0, 0, 0])), frame(7, 4, vp8l(7, 4)), frame(9, 9, vp8(9, 9))))).toEqual([
    9, 9,
  ])
  for (const liar of [
    container(vp8x(2, 2), vp8(16_383, 16_383)),
    container(vp8x(2, 2), vp8l(16_383, 16_383)),
    container(vp8x(9, 9), frame(7, 4, vp8(16_383, 16_383))),
    container(vp8x(9, 9), frame(10, 4, vp8(10, 4))),
    container(vp8x(9, 9)),
    container(riff('VP8 ', bytes('no picture'))),
  ])
    expect(sizeOf(liar)).toBe(false)
})

const zip = bytes('PK\u0003\u0004 and the rest')

test.each<[string, Uint8Array, 'image/png' | 'image/jpeg' | 'image/webp']>([
  ['a ZIP in an unknown chunk of PNG', png(u32(2), u32(1), [...idat, ...chunk('zipZ', zip)]), 'image/png'],
  ['a ZIP in words of PNG', png(u32(2), u32(1), [...chunk('tEXt', zip), ...idat]), 'image/png'],
  ['a second header of PNG', png(u32(2), u32(1), [...chunk('IHDR', bytes('13 bytes long')), ...idat]), 'image/png'],
  ['a page in words of JPEG', jpegWith('Exif <SCRIPT>alert(1)'), 'image/jpeg'],
  ['a document in words of JPEG', jpegWith('%PDF-1.7'), 'image/jpeg'],
  ['a ZIP in an unknown chunk of WebP', container(vp8x(7, 4), vp8(7, 4), riff('junk', zip)), 'image/webp'],
  ['a ZIP in words of WebP', container(vp8x(7, 4), vp8(7, 4), riff('XMP ', zip)), 'image/webp'],
  ['a second picture of WebP', container(vp8x(7, 4), vp8(7, 4), vp8(7, 4)), 'image/webp'],
])('%s is noticed', (_, file, type) => {
  expect(inspect(file, type)).toMatchObject({ is_whole: true, is_stuffed: true })
})

test('a file that holds no picture is not whole', () => {
  expect(inspect(png(u32(2), u32(1), []), 'image/png').is_whole).toBe(false)
  expect(inspect(png(u32(2), u32(1), chunk('IDAT', bytes())), 'image/png').is_whole).toBe(false)
  expect(inspect(jpegWith('Exif', []), 'image/jpeg').is_whole).toBe(false)
})
