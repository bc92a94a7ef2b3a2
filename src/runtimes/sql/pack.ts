const block = 512
const padded = (size: number) => Math.ceil(size / block) * block
const sizeIn = (header: Uint8Array) => Number.parseInt(new TextDecoder().decode(header.subarray(124, 136)), 8) || 0

/**
 * A tar archive without its repetitions. A fresh PostgreSQL holds three databases with the same files, so each content is kept once: the
 * number of files, the number of each one's content, their headers, and the contents in the order of their first use.
 */
export function pack(tar: Uint8Array): Uint8Array<ArrayBuffer> {
  const headers: Uint8Array[] = []
  const places: number[] = []
  const contents = new Map<string, number>()
  const kept: Uint8Array[] = []
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const header = tar.subarray(at, at + block)
    const content = tar.subarray(at + block, at + block + padded(sizeIn(header)))
    const key = `${sizeIn(header)} ${Buffer.from(content).toString('latin1')}`
    if (!contents.has(key)) {
      contents.set(key, kept.length)
      kept.push(content)
    }
    headers.push(header)
    places.push(contents.get(key)!)
    at += block + content.length
  }
  const numbers = new Uint8Array(Uint32Array.of(headers.length, ...places).buffer)
  return joined([numbers, ...headers, ...kept])
}

/** The archive that was packed. */
export function unpack(packed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const count = new Uint32Array(packed.buffer, packed.byteOffset, 1)[0]!
  const places = new Uint32Array(packed.buffer, packed.byteOffset + 4, count)
  const contents: Uint8Array[] = []
  const parts: Uint8Array[] = []
  let next = 4 + count * 4 + count * block
  places.forEach((place, index) => {
    const start = 4 + count * 4 + index * block
    const header = packed.subarray(start, start + block)
    if (place === contents.length) {
      contents.push(packed.subarray(next, next + padded(sizeIn(header))))
      next += padded(sizeIn(header))
    }
    parts.push(header, contents[place]!)
  })
  // Two empty blocks end an archive.
  return joined([...parts, new Uint8Array(2 * block)])
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
