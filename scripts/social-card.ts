import { readFileSync } from 'node:fs'
import sharp from 'sharp'

// Draws public/og.png, the picture that other sites show beside a link to this one, from the drawing beside this file. It is made by hand
// when the drawing changes, because letters look different on each machine.
const drawing = readFileSync(new URL('social-card.svg', import.meta.url))
const { size } = await sharp(drawing).png({ palette: true, compressionLevel: 9 }).toFile('public/og.png')
console.log(`public/og.png, ${size} bytes`)
