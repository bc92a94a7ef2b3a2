import { globSync, readFileSync } from 'node:fs'
import { filesShown } from '../../scripts/examples/pages.ts'
import { gallery } from '../../src/components/cells/gallery.ts'
import { outputOf } from '../../src/runtimes/languages.ts'

export interface CellOnPage {
  file: string
  expected: string
}

interface PageWithCells {
  path: string
  cells: CellOnPage[]
}

/** Every written page that has cells, with what each of them is expected to say. */
export function pagesWithCells(): PageWithCells[] {
  return [...writtenPages(), ...galleryPages()]
}

const galleryPages = (): PageWithCells[] =>
  gallery.map(({ slug, cells }) => ({
    path: `/examples/${slug}/`,
    cells: cells.flatMap(({ files }) => files.map(asShown)),
  }))

const asShown = (file: string): CellOnPage => ({ file, expected: readFileSync(`examples/${outputOf(file)}`, 'utf8') })

function writtenPages(): PageWithCells[] {
  return globSync('src/content/docs/**/*.mdx').flatMap((file) => {
    const cells = filesShown(readFileSync(file, 'utf8')).map(asShown)
    const path = file.replace('src/content/docs', '').replace(/(?:\/index)?\.mdx$/, '/')
    return cells.length > 0 ? [{ path, cells }] : []
  })
}

/** The output of a cell and its expected result in one form: what differs from visit to visit (ids and times) is replaced. */
export function asExpected(lines: string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .filter((line) => line !== '' && !/^Done in |^Ended after |^Runs \.\/|^Takes .* from \.\//.test(line))
    .map((line) =>
      line
        .replace(/^[→✗!] /, '')
        .replace(/ [\d.]+ ms(?: X-ray)?$/, '')
        .replace(/ no answer$/, ' 0')
        .replace(/\b([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}\b/g, '$1_…')
        .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<time>')
        .replace(/NX-\d{4}-/g, 'NX-<year>-')
        .replace(/\bcursor=[\w.-]+/g, 'cursor=…')
        .replace(/https?:\/\/[^/\s"]+(?:\/[\w-]+)?\/problems\//g, '<site>/problems/'),
    )
    .join('\n')
}
