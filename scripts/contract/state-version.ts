import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import type { Document } from './document.ts'

const sources = [
  'src/mock/resources/*/tables.ts',
  'src/mock/resources/*/seed*.ts',
  'src/mock/scenarios.ts',
  'src/mock/scenarios/*.ts',
  // The history of the shop is made by replaying it.
  'src/mock/workflows/*.ts',
  'src/mock/resources/*/rules.ts',
  'src/mock/kernel/{agenda,event,ids,random,rates}.ts',
]

/**
 * Names the shape of the shop's state: its tables, its seeds with what makes them, and the schemas that rows are made of. State that was saved under another
 * version is not loaded; the shop starts its scenario anew instead.
 */
export async function stateVersionOf(document: Document): Promise<string> {
  const files = await Array.fromAsync(glob(sources))
  const hash = createHash('sha256').update(JSON.stringify(document.components.schemas))
  for (const file of files.sort()) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}
