import { bytesOf } from './bytes.ts'
import { jpeg, png, webp } from './walks.ts'

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
export type ImageType = (typeof imageTypes)[number]

/** What a file turned out to be. Nothing was decompressed to find out. */
export interface Inspection {
  type: ImageType
  width: number
  height: number
  /** Bytes behind the end of the picture: room for a second file in the same bytes. */
  trailing_bytes: number
  /** Whether some part of it is of a kind that no picture needs, or begins another file in it. */
  is_stuffed: boolean
  /** Whether every part is where the format wants it, and the picture has the size that it declares. */
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
  const { width, height, end, is_stuffed } = walk(bytes)
  const is_whole = end !== undefined && end <= bytes.length && width > 0 && height > 0
  return { type, width, height, trailing_bytes: is_whole ? bytes.length - end : 0, is_stuffed, is_whole }
}
