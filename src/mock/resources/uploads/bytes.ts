const latin = new TextDecoder('latin1')

/** Numbers and texts in bytes. What lies behind the end reads as zero or as nothing, so that a short file is refused and not an error. */
export interface Bytes {
  length: number
  u8: (at: number) => number
  u16: (at: number) => number
  u32: (at: number) => number
  /** Least significant byte first. */
  u24le: (at: number) => number
  u32le: (at: number) => number
  text: (at: number, length: number) => string
}

export function bytesOf(raw: Uint8Array): Bytes {
  const u8 = (at: number) => raw[at] ?? 0
  const u16 = (at: number) => u8(at) * 0x100 + u8(at + 1)
  const u24le = (at: number) => u8(at) + u8(at + 1) * 0x100 + u8(at + 2) * 0x10000
  return {
    length: raw.length,
    u8,
    u16,
    u32: (at) => u16(at) * 0x10000 + u16(at + 2),
    u24le,
    u32le: (at) => u24le(at) + u8(at + 3) * 0x1000000,
    text: (at, length) => latin.decode(raw.subarray(at, at + length)),
  }
}
