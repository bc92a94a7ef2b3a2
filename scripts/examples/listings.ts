import { glob, readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { loadPyodide } from 'pyodide'
import { createWorkflowLint, yamlFindings } from '../workflows/lint.ts'

/** Code that pages show and that no cell can run. It is checked as far as that goes. */
const folder = 'examples/listings/'
const listing = /<Listing\s[^>]*\bfile="([^"]+)"/g

/** Says what is wrong with a file, or nothing. */
type Check = (source: string, file: string) => string | undefined

/** What is wrong with listings: one that no page shows, one that is not there, and one that its language cannot read. Workflows keep the rules of our own. */
export async function listingFindings(): Promise<string[]> {
  const files = (await Array.fromAsync(glob(`${folder}**/*.*`))).map((file) => relative(folder, file)).sort()
  const shown = await shownListings()
  return [
    ...[...shown].filter(([file]) => !files.includes(file)).map(([file, page]) => `${page}: there is no ${folder}${file}.`),
    ...files.filter((file) => !shown.has(file)).map((file) => `${folder}${file} is shown on no page.`),
    ...(await unreadable(files)),
  ]
}

async function shownListings(): Promise<Map<string, string>> {
  const shown = new Map<string, string>()
  for await (const page of glob('src/content/docs/**/*.mdx')) {
    for (const [, file = ''] of (await readFile(page, 'utf8')).matchAll(listing)) shown.set(file, page)
  }
  return shown
}

async function unreadable(files: string[]): Promise<string[]> {
  const workflows = await createWorkflowLint()
  const yml: Check = (source, file) => (/\bworkflows\//.test(file) ? workflows : yamlFindings)(file, source)[0]
  const checks: Record<string, Check> = { yml, ...(files.some((file) => file.endsWith('.py')) && { py: await python() }) }
  const findings: string[] = []
  for (const file of files) {
    const problem = checks[file.split('.').at(-1)!]?.(await readFile(folder + file, 'utf8'), folder + file)
    if (problem) findings.push(problem)
  }
  return findings
}

/** CI has no Python of its own. The one for browsers reads the grammar of its own version, and runs nothing. */
async function python(): Promise<Check> {
  const { globals } = await loadPyodide()
  const parse = globals.get('compile') as (source: string, name: string, mode: string, flags: number) => unknown
  const onlyTree = 0x400
  return (source, file) => {
    try {
      parse(source, 'listing', 'exec', onlyTree)
      return undefined
    } catch (error) {
      return `${file}: ${(error as Error).message.trim().split('\n').at(-1)}`
    }
  }
}
