export interface Frame {
  /** The function; empty at the top of the module. */
  place: string
  line: number
}

/** The frames of an error that lie in the reader's own code, the innermost first. */
export function framesOf({ stack = '' }: Error, name: string): Frame[] {
  const lines = stack.split('\n')
  // Engines name a place by the file, or by the address that it was imported from.
  const isOwn = lines.some((line) => line.includes(`${name}:`)) ? `${name}:` : /(?:blob|data):/
  return lines.flatMap((line) => {
    const own = typeof isOwn === 'string' ? line.indexOf(isOwn) : line.search(isOwn)
    const [, number] = /:(\d+)(?::\d+)?\)?$/.exec(own < 0 ? '' : line) ?? []
    if (number === undefined) return []
    const [, chrome, others] = /^\s*at (?:async )?(?:new )?([\w$.]+) \(|^([\w$.]*)(?:\/<)?@/.exec(line) ?? []
    return [{ place: chrome ?? others ?? '', line: Number(number) }]
  })
}
