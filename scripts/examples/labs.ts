import { glob, readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { createMockApi } from '#mock/api.ts'
import type { RunEvent } from '#runtimes/protocol.ts'
import { type LabText, labSchema } from '../../config/lab.ts'
import { Broken, type Checks, check, collect, givenTo, type LabRun } from '../../src/runtimes/labs.ts'
import { runRequest } from './run-example.ts'

const root = 'examples/labs'

/** What became of the labs: a line for each that ran, and what is wrong. */
export interface LabReport {
  ran: string[]
  findings: string[]
}

/** Runs the answers of every chosen lab through its own checks, on the engines that pages use: only the solution may pass. */
export async function runLabs(isChosen: (name: string) => boolean): Promise<LabReport> {
  const report: LabReport = { ran: [], findings: [] }
  for (const file of (await Array.fromAsync(glob(`${root}/*/lab.yaml`))).sort()) {
    const name = file.split('/').at(-2)!
    if (!isChosen(name)) continue
    try {
      await runLab(name, report)
    } catch (error) {
      report.findings.push(`${root}/${name}: ${(error as Error).message}`)
    }
  }
  return report
}

async function runLab(name: string, { ran, findings }: LabReport): Promise<void> {
  const folder = `${root}/${name}`
  const { wrong, seconds } = labSchema.parse(parse(await readFile(`${folder}/lab.yaml`, 'utf8')))
  const { lab } = (await import(pathToFileURL(`${folder}/checks.ts`).href)) as { lab: Checks }
  const endings = (await Array.fromAsync(glob(`${folder}/starter.*`))).map((file) => extname(file)).sort()
  const files = (await Array.fromAsync(glob(`${folder}/wrong/*`))).map((file) => basename(file)).sort()
  const told = wrong.map(({ file }) => file).sort()
  if (files.join() !== told.join()) findings.push(`${folder}: lab.yaml tells of ${told.join(', ')}, and wrong/ has ${files.join(', ')}.`)
  if (!(await pageOf(name)))
    findings.push(`${folder} is on no page. Write src/content/docs/challenges/${name}.mdx with <Lab name="${name}" />.`)

  const first = Object.keys(lab.numbers)[0]!
  for (const ending of endings) {
    const judge = (file: string) => judged(`${folder}/${file}`, folder, seconds, lab)
    const starter = await judge(`starter${ending}`)
    const solution = await judge(`solution${ending}`)
    if (starter.hasPassed) findings.push(`${folder}/starter${ending} passes, so there is nothing to do.`)
    findings.push(...failed(solution).map(({ id, says }) => `${folder}/solution${ending} fails "${id}": ${says}`))
    const answers = wrong.filter(({ file }) => file.endsWith(ending))
    for (const one of answers) findings.push(...wrongFindings(`${folder}/wrong/${one.file}`, one, await judge(`wrong/${one.file}`)))
    ran.push(
      `Lab ${name}${ending}: the starter fails (${first} ${starter.numbers[first]}), the solution passes (${first} ${solution.numbers[first]}), ` +
        `${answers.length} wrong answers get their messages.`,
    )
  }
}

type Judged = Pick<Awaited<ReturnType<typeof check>>, 'hasPassed' | 'numbers' | 'results'>

const failed = ({ results }: Judged) => results.filter(({ says }) => says !== null)

function wrongFindings(file: string, wish: LabText['wrong'][number], verdict: Judged): string[] {
  const found = failed(verdict)
  const first = found[0]
  if (!first) return [`${file} passes.`]
  if (found.some(({ id, says }) => id === wish.check && says!.includes(wish.says))) return []
  return [`${file} has to fail "${wish.check}" with "${wish.says}". It fails: ${found.map(({ id, says }) => `${id}: ${says}`).join(' | ')}`]
}

/** Checks one file as the page does. Each has a shop of its own. */
async function judged(file: string, folder: string, seconds: number, lab: Checks): Promise<Judged> {
  const ending = extname(file)
  const main = await readFile(`${folder}/main${ending}`, 'utf8').catch(() => undefined)
  const api = createMockApi({ siteUrl: 'https://nexus.example' })
  const run: LabRun = async ({ source, name, given }) => {
    const events: RunEvent[] = []
    const request = { source, name, group: folder, linked: {}, ...(given && main !== undefined && { main: givenTo(main, name, given) }) }
    await runRequest(request, api, (event) => events.push(event), { milliseconds: seconds * 1000, characters: 100_000 })
    return collect(events, name)
  }
  try {
    return await check(lab, { source: await readFile(file, 'utf8'), name: `starter${ending}` }, run)
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    throw new Error(`${file} does not run: ${error.message}${error.line ? ` (line ${error.line} of ${error.file})` : ''}`)
  }
}

async function pageOf(name: string): Promise<string | undefined> {
  const text = await readFile(`src/content/docs/challenges/${name}.mdx`, 'utf8').catch(() => '')
  return text.includes(`<Lab name="${name}" />`) ? text : undefined
}
