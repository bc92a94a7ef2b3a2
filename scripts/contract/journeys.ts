import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'

const folder = new URL('../../openapi/journeys/', import.meta.url)

/** The journeys of the contract by their names, in the order of these. */
export async function loadJourneys(): Promise<Record<string, unknown>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.arazzo.yaml')).sort()
  const journeys = files.map(
    async (file) => [file.replace('.arazzo.yaml', ''), parse(await readFile(new URL(file, folder), 'utf8'))] as const,
  )
  return Object.fromEntries(await Promise.all(journeys))
}
