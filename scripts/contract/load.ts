import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import type { Document, Header, Personas, ProblemEntry, RuleEntry, Translation, Words } from './document.ts'

/** The folder that holds the contract. */
export const contractDirectory = new URL('../../openapi/', import.meta.url)

/** Everything that people write about the API, read from `openapi/`. */
export interface Contract {
  document: Document
  sandbox: Document
  headers: Record<string, Header>
  problems: Record<string, ProblemEntry>
  words: Words
  translations: Record<string, Translation>
  rules: Record<string, RuleEntry>
  personas: Personas
}

/** Reads the contract and resolves references between its files. Fails with Redocly's words when a reference leads nowhere. */
export async function loadContract(): Promise<Contract> {
  const [document, sandbox, headers, problems, words, fr, sw, rules, personas] = await Promise.all([
    bundle('openapi.yaml'),
    bundle('sandbox.yaml'),
    readYaml<Contract['headers']>('components/headers.yaml'),
    readYaml<Contract['problems']>('problems.yaml'),
    readYaml<Words>('words.yaml'),
    readYaml<Translation>('translations/fr.yaml'),
    readYaml<Translation>('translations/sw.yaml'),
    readYaml<Contract['rules']>('rules.yaml'),
    readYaml<Personas>('personas.yaml'),
  ])
  return { document, sandbox, headers, problems, words, translations: { fr, sw }, rules, personas }
}

async function readYaml<Content>(name: string): Promise<Content> {
  return parse(await readFile(new URL(name, contractDirectory), 'utf8')) as Content
}

async function bundle(name: string): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-contract-'))
  const output = join(folder, 'bundle.json')
  try {
    await promisify(execFile)(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', 'bundle', `openapi/${name}`, '--output', output], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    return JSON.parse(await readFile(output, 'utf8')) as Document
  } catch (error) {
    const words = (error as { stderr?: string }).stderr ?? String(error)
    throw new Error(`Failed to read openapi/${name}: ${words}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
