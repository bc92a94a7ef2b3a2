import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Complaint, Reading } from './picture.ts'
import { type GraphDb, readGraph } from './read-graph.ts'
import { readSequence, type SequenceDb } from './read-sequence.ts'

// This file runs in a thread of its own: Mermaid cleans labels with DOMPurify, which needs a document, and a document among the globals
// of the build would make other code believe that it runs in a browser. happy-dom is lighter, but DOMPurify loses words in it.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: new (html: string) => { window: Window & typeof globalThis } }
const { window } = new JSDOM('<!doctype html><body></body>')
Object.assign(globalThis, { window, document: window.document })
const { default: mermaid } = await import('mermaid')
mermaid.initialize({ startOnLoad: false })

const graphs = /^(?:flowchart|state|er)/
const reader = window.document.createElement('template')

interface CommonDb {
  getAccTitle?(): string
  getAccDescription?(): string
  getDiagramTitle?(): string
}

async function read(source: string): Promise<Reading> {
  const { db, type } = (await mermaid.mermaidAPI.getDiagramFromText(source)) as unknown as { db: CommonDb; type: string }
  const beyond: string[] = []
  if (/^\s*(?:---|%%\{)/m.test(source)) beyond.push('settings of its own')
  if (db.getDiagramTitle?.()) beyond.push('a title that is drawn')
  return {
    type,
    title: clean(db.getAccTitle?.() ?? '').join(' '),
    description: clean(db.getAccDescription?.() ?? '').join(' '),
    picture: pictureOf(type, db, beyond),
    beyond: [...new Set(beyond)],
  }
}

function pictureOf(type: string, db: CommonDb, beyond: string[]): Reading['picture'] {
  if (graphs.test(type)) return readGraph(db as unknown as GraphDb, { type, clean, beyond })
  if (type === 'sequence') return readSequence(db as unknown as SequenceDb, clean, beyond)
  beyond.push(`a diagram of the kind ${type}`)
  return undefined
}

/** The lines of a label, without the marks that Mermaid puts in place of entities and without those of HTML. */
function clean(label: string): string[] {
  const decoded = label.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')
  return decoded
    .split(/<br\s*\/?>|\n|\\n/i)
    .map((line) => {
      reader.innerHTML = line
      return (reader.content.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    })
    .filter((line) => line !== '')
}

function complaintOf(error: unknown): Complaint {
  const message = error instanceof Error ? error.message : String(error)
  const line = /\bline (?<line>\d+)/.exec(message)?.groups?.line
  return { message, ...(line && { line: Number(line) }) }
}

// One after the other: Mermaid keeps the settings of the diagram that it reads in one place.
let before: Promise<void> = Promise.resolve()
parentPort?.on('message', ({ id, source }: { id: number; source: string }) => {
  before = before.then(async () => {
    const answer = await read(source).then(
      (reading) => ({ id, reading }),
      (error: unknown) => ({ id, complaint: complaintOf(error) }),
    )
    parentPort?.postMessage(answer)
  })
})
