import type { Bytes } from './bytes.ts'

/** What a walk through the parts of a picture has found. */
export interface Walked {
  width: number
  height: number
  /** The first byte behind the picture; `undefined` when something is missing, or not what it says it is. */
  end: number | undefined
  /** Whether some part is of a kind that no picture needs, or begins another file in it. */
  is_stuffed: boolean
}

// How files begin that do harm behind the name of a picture: archives, documents and pages.
const beginnings = ['pk\u0003\u0004', '%pdf-', '<script', '<?php', '<html', '<!doctype']

/** Whether a part that holds words and not the picture holds a file. */
function holdsFile(bytes: Bytes, at: number, length: number): boolean {
  const text = bytes.text(at, length).toLowerCase()
  return beginnings.some((beginning) => text.includes(beginning))
}

/** Chunks that hold the compressed picture. */
const drawn = new Set(['IDAT', 'fdAT'])
// The others of W3C PNG, 11, and its register, and what phones and cameras add: iDOT and the provenance of C2PA.
const known =
  'PLTE tRNS acTL fcTL IEND cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI tEXt zTXt iTXt bKGD hIST pHYs sPLT eXIf tIME oFFs pCAL sCAL sTER iDOT caBX'
const besidesDrawn = new Set(known.split(' '))

// Chunks of length, name, content and checksum (W3C PNG, 5.3).
export function png(bytes: Bytes): Walked {
  const isHeaded = bytes.u32(8) === 13 && bytes.text(12, 4) === 'IHDR'
  const found: Walked = { width: isHeaded ? bytes.u32(16) : 0, height: isHeaded ? bytes.u32(20) : 0, end: undefined, is_stuffed: false }
  let isDrawn = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const [length, name] = [bytes.u32(at), bytes.text(at + 4, 4)]
    const next = at + 12 + length
    if (name === 'IDAT') isDrawn ||= length > 0
    // The header comes first, and once.
    if (at > 8 && !drawn.has(name)) found.is_stuffed ||= !besidesDrawn.has(name) || holdsFile(bytes, at + 8, length)
    if (name === 'IEND') return { ...found, is_stuffed: found.is_stuffed || length > 0, ...(isDrawn && { end: next }) }
    at = next
  }
  return found
}

// Frames with their height and width: SOF0 to SOF15 without DHT, JPG and DAC, which share their range (ITU T.81, table B.1).
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Tables, scans and their lines: DHT, DAC, and SOS to EXP. */
const isTable = (marker: number) => marker === 0xc4 || marker === 0xcc || (marker >= 0xda && marker <= 0xdf)
/** APP0 to APP15, and comments. */
const isDescription = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe

export function jpeg(bytes: Bytes): Walked {
  const found: Walked = { width: 0, height: 0, end: undefined, is_stuffed: false }
  let isDrawn = false
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes.u8(at + 1)
    if (bytes.u8(at) !== 0xff) return found
    if (marker === 0xd9) return { ...found, ...(isDrawn && { end: at + 2 }) }
    const length = bytes.u16(at + 2)
    if (isFrame(marker)) {
      // A picture has one size.
      found.is_stuffed ||= found.width > 0
      Object.assign(found, { height: bytes.u16(at + 5), width: bytes.u16(at + 7) })
    } else if (isDescription(marker)) found.is_stuffed ||= holdsFile(bytes, at + 4, length - 2)
    else found.is_stuffed ||= !isTable(marker)
    at += 2 + length
    if (marker === 0xda) {
      isDrawn = true
      at = afterScan(bytes, at)
    }
  }
  return found
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

interface Size {
  width: number
  height: number
}

const sizeAt = (bytes: Bytes, at: number): Size => ({ width: bytes.u24le(at) + 1, height: bytes.u24le(at + 3) + 1 })

const isSize = (one: Size | undefined, other: Size): boolean => one?.width === other.width && one.height === other.height

/** The size that the coded picture itself has, in one of two codings (RFC 6386, 9.1, and RFC 9649, 3.4). */
function codedSize(bytes: Bytes, { kind, at }: Chunk): Size | undefined {
  if (kind === 'VP8 ' && bytes.u24le(at + 3) === 0x2a019d)
    return { width: bytes.u24le(at + 6) & 0x3fff, height: bytes.u24le(at + 8) & 0x3fff }
  if (kind !== 'VP8L' || bytes.u8(at) !== 0x2f) return undefined
  const packed = bytes.u32le(at + 1)
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
}

interface Chunk {
  kind: string
  at: number
  length: number
}

/** Chunks of name, length and content, filled up to an even length. `undefined` when they do not end where they should. */
function riffChunks(bytes: Bytes, from: number, end: number): Chunk[] | undefined {
  const chunks = []
  let at = from
  while (at + 8 <= end) {
    const length = bytes.u32le(at + 4)
    chunks.push({ kind: bytes.text(at, 4), at: at + 8, length })
    at += 8 + length + (length % 2)
  }
  return at === end ? chunks : undefined
}

const isPicture = ({ kind }: Chunk) => kind === 'VP8 ' || kind === 'VP8L'
const isMoving = ({ kind }: Chunk) => kind === 'ANMF'
const besides = new Set(['ALPH', 'ANIM', 'ICCP', 'EXIF', 'XMP '])

// A RIFF file says how long it is (RFC 9649). What it says of its size must be what the picture in it has, or nobody knows what it takes.
export function webp(bytes: Bytes): Walked {
  const end = 8 + bytes.u32le(4)
  const chunks = (end <= bytes.length && riffChunks(bytes, 12, end)) || []
  const [first] = chunks
  const isExtended = first?.kind === 'VP8X'
  const size = first && (isExtended ? sizeAt(bytes, first.at + 4) : codedSize(bytes, first))
  const parts = isExtended ? chunks.slice(1) : chunks
  const pictures = parts.filter(isPicture)
  const frames = parts.filter(isMoving)
  const isTrue =
    size &&
    pictures.length + frames.length > 0 &&
    pictures.every((picture) => isSize(codedSize(bytes, picture), size)) &&
    frames.every((frame) => isFrameWithin(bytes, frame, size))
  if (!isTrue) return { width: 0, height: 0, end: undefined, is_stuffed: false }
  const others = parts.filter((part) => !isPicture(part) && !isMoving(part))
  // Of pictures there is one, unless they move: then they stand in frames.
  const isSecond = pictures.length > (frames.length > 0 ? 0 : 1)
  const is_stuffed = isSecond || others.some(({ kind, at, length }) => !besides.has(kind) || holdsFile(bytes, at, length))
  return { ...size, end, is_stuffed }
}

/** Whether a frame of a picture that moves holds one picture of the size it says, inside the whole. */
function isFrameWithin(bytes: Bytes, { at, length }: Chunk, whole: Size): boolean {
  const size = sizeAt(bytes, at + 6)
  const fits = bytes.u24le(at) * 2 + size.width <= whole.width && bytes.u24le(at + 3) * 2 + size.height <= whole.height
  const parts = riffChunks(bytes, at + 16, at + length)?.filter(({ kind }) => kind !== 'ALPH') ?? []
  const [picture] = parts
  return fits && parts.length === 1 && picture !== undefined && isSize(codedSize(bytes, picture), size)
}
