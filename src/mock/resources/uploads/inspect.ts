import { type Bytes, bytesOf } from './bytes.ts'

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
export type ImageType = (typeof imageTypes)[number]

/** What a file turned out to be. Nothing was decompressed to find out. */
export interface Inspection {
  type: ImageType
  width: number
  height: number
  /** Bytes behind the end of the picture: room for a second file in the same bytes. */
  trailing_bytes: number
  /** Whether every part is where the format wants it. */
  is_whole: boolean
}

/** The type of a file by its first bytes (magic bytes). Its name and its Content-Type say nothing. */
export function typeOf(raw: Uint8Array): ImageType | undefined {
  const bytes = bytesOf(raw)
  if (bytes.u32(0) === 0x89504e47 && bytes.u32(4) === 0x0d0a1a0a) return 'image/png'
  if (bytes.u16(0) === 0xffd8 && bytes.u8(2) === 0xff) return 'image/jpeg'
  if (bytes.text(0, 4) === 'RIFF' && bytes.text(8, 4) === 'WEBP') return 'image/webp'
  return undefined
}

/** Walks through a picture from part to part, to its end. */
export function inspect(raw: Uint8Array, type: ImageType): Inspection {
  const bytes = bytesOf(raw)
  const walk = { 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp }[type]
  const { width, height, end } = walk(bytes)
  const is_whole = end !== undefined && end <= bytes.length && width > 0 && height > 0
  return { type, width, height, trailing_bytes: is_whole ? bytes.length - end : 0, is_whole }
}

/** `end` is the first byte behind the picture; `undefined` when there is none. */
interface Walked {
  width: number
  height: number
  end: number | undefined
}

// Chunks of length, name, content and checksum (W3C PNG, 5.3).
function png(bytes: Bytes): Walked {
  const isHeaded = bytes.text(12, 4) === 'IHDR'
  const size = { width: isHeaded ? bytes.u32(16) : 0, height: isHeaded ? bytes.u32(20) : 0 }
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.u32(at)
    if (bytes.text(at + 4, 4) === 'IEND') return { ...size, end: next }
    at = next
  }
  return { ...size, end: undefined }
}

// Frames with their height and width: SOF0 to SOF15 without DHT, JPG and DAC, which share their range (ITU T.81, table B.1).
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpeg(bytes: Bytes): Walked {
  const size = { width: 0, height: 0 }
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes.u8(at + 1)
    if (bytes.u8(at) !== 0xff) return { ...size, end: undefined }
    if (marker === 0xd9) return { ...size, end: at + 2 }
    if (isFrame(marker)) Object.assign(size, { height: bytes.u16(at + 5), width: bytes.u16(at + 7) })
    at += 2 + bytes.u16(at + 2)
    if (marker === 0xda) at = afterScan(bytes, at)
  }
  return { ...size, end: undefined }
}

// In the coded part a byte FF is followed by 00 or is a restart; any other FF begins the next part.
function afterScan(bytes: Bytes, from: number): number {
  let at = from
  while (at < bytes.length) {
    const next = bytes.u8(at + 1)
    if (bytes.u8(at) === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at++
  }
  return at
}

// A RIFF file says how long it is (RFC 9649). Its first chunk holds the size, in one of three ways.
function webp(bytes: Bytes): Walked {
  const end = 8 + bytes.u32le(4)
  const kind = bytes.text(12, 4)
  const lossless = bytes.u32le(21)
  if (kind === 'VP8X') return { width: bytes.u24le(24) + 1, height: bytes.u24le(27) + 1, end }
  if (kind === 'VP8L') return { width: (lossless & 0x3fff) + 1, height: ((lossless >>> 14) & 0x3fff) + 1, end }
  if (kind === 'VP8 ') return { width: bytes.u24le(26) & 0x3fff, height: bytes.u24le(28) & 0x3fff, end }
  return { width: 0, height: 0, end: undefined }
}
