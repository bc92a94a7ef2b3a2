import { glob, readFile } from 'node:fs/promises'
import { gallery } from '../../src/components/cells/gallery.ts'

const cell = /<Cell\s[^>]*\bfiles?=(?:"([^"]+)"|\{\[([^\]]+)\]\})/g
const fence = /^```(\S*)(.*)$/gm

/**
 * What is wrong between pages and examples: an example that no page shows, a cell without a file, and a code block that is neither a cell
 * nor marked `static` with a reason. Everything shown as runnable is run; everything else says that it is not.
 */
export async function pageFindings(examples: string[]): Promise<string[]> {
  const shown = new Set<string>()
  const findings: string[] = []
  for (const file of gallery.flatMap(({ cells }) => cells.flatMap(({ files }) => files))) {
    shown.add(file)
    if (!examples.includes(file)) findings.push(`The gallery shows examples/${file}, which is not there.`)
  }
  for await (const page of glob('src/content/docs/**/*.{md,mdx}')) {
    const text = await readFile(page, 'utf8')
    for (const file of filesShown(text)) {
      shown.add(file)
      if (!examples.includes(file)) findings.push(`${page}: there is no examples/${file}.`)
    }
    findings.push(...blockFindings(page, text))
  }
  return [...findings, ...examples.filter((file) => !shown.has(file)).map((file) => `examples/${file} is shown on no page.`)]
}

/** The files of all cells of a page: `file="…"`, or `files={['…', '…']}`. */
export const filesShown = (text: string): string[] =>
  Array.from(text.matchAll(cell), ([, file, several]) =>
    file ? [file] : Array.from(several!.matchAll(/['"]([^'"]+)['"]/g), ([, one]) => one!),
  ).flat()

function blockFindings(page: string, text: string): string[] {
  let isOpen = false
  return Array.from(text.matchAll(fence)).flatMap(({ 1: language = '', 2: meta = '', index }) => {
    isOpen = !isOpen
    if (!isOpen || language === 'mermaid' || /\bstatic="[^"]{10,}"/.test(meta)) return []
    const line = text.slice(0, index).split('\n').length
    return [`${page}:${line}: this code block is never run. Make it a <Cell> of a file under examples/, or say why not: static="…".`]
  })
}
