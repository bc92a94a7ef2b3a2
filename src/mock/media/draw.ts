import { motifs, otherMotifs } from './motifs.ts'

// Ground, a softer shape on it, then the four colours of the motifs: main, second, dark, light.
const palettes = [
  'f4e8d5 e9d5b5 b4512f c8892b 4a2a22 fcf6ea',
  'dfe7ee c9d7e4 33508a b9682f 1c2947 f8f4e8',
  'e5eddb cfdfbd 4c7a3f b8862b 26402a f8f5e6',
  'f1dfb0 e6cb88 44484d ad4b2c 232528 fdf7e6',
  'd8eae7 bcdad6 21757a c06a45 163c42 f7f4e6',
  'f2dfd5 e5c6b6 8c3a3f 3d716c 3a2024 fcf3e8',
  'e8e5df d5cfc4 4f545b b4812f 2a2d31 faf7ee',
]

// Element name, then the names of its numbers. Anything else in a motif is a path.
const elements: Record<string, string[]> = {
  o: ['circle', 'cx', 'cy', 'r'],
  e: ['ellipse', 'cx', 'cy', 'rx', 'ry'],
  r: ['rect', 'x', 'y', 'width', 'height', 'rx'],
}

const drawShape = (shape: string, colours: string[]): string => {
  const [, twice, role = 'a', line, kind = '', rest = ''] = /^(=?)([a-d])([\d.]*)(\w)(.*)$/.exec(shape) ?? []
  const colour = `#${colours['abcd'.indexOf(role) + 2]}`
  const paint = line ? `fill="none" stroke="${colour}" stroke-width="${line}"` : `fill="${colour}"`
  const [tag, ...names] = elements[kind] ?? ['path']
  const numbers = rest.split(' ')
  const place = names.length ? names.map((name, i) => `${name}="${numbers[i] ?? 0}"`).join(' ') : `d="M${rest}"`
  const drawn = `<${tag} ${place} ${paint}`
  return `${drawn}/>${twice ? `${drawn} transform="matrix(-1 0 0 1 120 0)"/>` : ''}`
}

/** Draws a product as an SVG document: flat, calm shapes on a tinted ground. Pure: same input, same bytes. */
export function drawProduct(input: { category: string; variant: number; width: number; height: number }): string {
  const { category, variant, width, height } = input
  const list = (Object.hasOwn(motifs, category) && motifs[category]) || otherMotifs
  const colours = (palettes[variant % palettes.length] ?? '').split(' ')
  const motif = list[variant % list.length] ?? ''
  const drawn = motif.split(';').map((shape) => drawShape(shape, colours))
  // The motif stays whole and in the middle; a wide or a tall drawing shows more ground.
  const scale = 120 / Math.min(width, height)
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
  const [x, y] = [(120 - w) / 2, (120 - h) / 2]
  const backs = [
    '<circle cx="60" cy="60" r="52"',
    `<path d="M${x} 84h${w}v${h}h-${w}z"`,
    `<path d="M10 ${y + h}V62a50 50 0 0 1 100 0V${y + h}z"`,
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${w} ${h}" ` +
    `preserveAspectRatio="xMidYMid slice" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="M${x} ${y}h${w}v${h}h-${w}z" fill="#${colours[0]}"/>` +
    `${backs[variant % backs.length]} fill="#${colours[1]}"/>` +
    `${drawn.join('')}</svg>`
  )
}
