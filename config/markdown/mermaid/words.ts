const narrow = 0.36
const regular = 0.63
const classes: [number, string][] = [
  [0.29, "ijlIJ'"],
  [narrow, ' ,.·:;|/\\f-’'],
  [0.41, '()[]t!r'],
  [0.51, '"*_`–sz?“”'],
  [0.58, 'cLFkvxy•'],
  [0.72, 'KAVBRXZCU&HN'],
  [0.79, 'DGOQw'],
  [0.86, '#+<=>^~×→≤M'],
  [1, '@…—%mW'],
]
const widthOfCharacter = new Map(
  classes.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
)

/**
 * How wide a text may become, in the unit of `size`. The reader's system font is unknown at build, so the widths are those of a wide
 * one (DejaVu Sans): with a narrower font a box has some air, with none a text leaves its box.
 */
export function widthOf(text: string, size: number, weight: 'normal' | 'bold' | 'mono' = 'normal'): number {
  if (weight === 'mono') return Array.from(text).length * size * 0.61
  const width = Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0)
  return width * size * (weight === 'bold' ? 1.12 : 1)
}

function characterWidth(character: string): number {
  const known = widthOfCharacter.get(character)
  if (known !== undefined) return known
  return character.codePointAt(0)! > 0x1100 ? 1 : regular
}

/** The widest of some lines. */
export function widestOf(lines: string[], size: number, weight?: 'normal' | 'bold' | 'mono'): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, size, weight)))
}

/** Breaks lines at spaces so that none is wider than `width`, and makes the lines of one text about as long as each other. */
export function wrapped(lines: string[], width: number, size: number): string[] {
  return lines.flatMap((line) => {
    const count = broken(line, width, size).length
    let best = broken(line, width, size)
    for (let tighter = width - size; tighter > 0; tighter -= size) {
      const candidate = broken(line, tighter, size)
      if (candidate.length > count || widestOf(candidate, size) > tighter) break
      best = candidate
    }
    return best
  })
}

function broken(line: string, width: number, size: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && widthOf(longer, size) > width) {
      lines.push(current)
      current = word
    } else {
      current = longer
    }
  }
  return [...lines, current]
}

/** A text on one line, with single spaces: what two ways of breaking it have in common. */
export function flat(lines: string[]): string {
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim()
}
