import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import type { Entry } from '#contract/changelog/entry.ts'
import type { Published } from '#contract/changelog/surface.ts'

/** Where the entries lie, one file each, in the order of their names. */
export const entriesFolder = 'openapi/changelog'
export const publishedFile = 'src/contract/generated/openapi.json'

/** All entries, the oldest first. */
export async function readEntries(): Promise<Entry[]> {
  await mkdir(entriesFolder, { recursive: true })
  const files = (await readdir(entriesFolder)).filter((file) => file.endsWith('.json')).sort()
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(`${entriesFolder}/${file}`, 'utf8')) as Entry))
}

/** Writes an entry as the one with this place, counted from 0, and answers the name of its file. */
export async function writeEntry(place: number, entry: Entry): Promise<string> {
  const file = `${entriesFolder}/${String(place + 1).padStart(3, '0')}-${entry.version}.json`
  await writeFile(file, `${JSON.stringify(entry, null, 2)}\n`)
  return file
}

/** The contract as it is published now. */
export const readPublished = async (): Promise<Published> => JSON.parse(await readFile(publishedFile, 'utf8')) as Published
