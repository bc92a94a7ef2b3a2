import { parseDocument } from 'yaml'

/** What a page of each kind must have, beside what the schema of the frontmatter asks for. */
interface Needs {
  headings: string[]
  cell: boolean
  diagram: boolean
  questions: number
  sources: number
}

const needs: Record<string, Needs> = {
  tutorial: { headings: [], cell: true, diagram: false, questions: 3, sources: 0 },
  explanation: { headings: ['Try these changes', 'Common mistakes'], cell: true, diagram: true, questions: 3, sources: 1 },
  'how-to': { headings: [], cell: false, diagram: false, questions: 2, sources: 0 },
  reference: { headings: [], cell: false, diagram: false, questions: 0, sources: 0 },
}

/** A lab asks by its checks. Its component draws what lies between these two. */
const labNeeds: Needs = { headings: ['Setup', 'Explain'], cell: false, diagram: false, questions: 0, sources: 1 }

const longestSentence = 45
/** From here on a sentence is worth a second look, and no more than that. */
const longSentence = 30

interface Front {
  kind?: string
  lab?: string
  questions?: unknown[]
  sources?: unknown[]
}

interface Page {
  front: Front
  body: string
  lines: string[]
  /** A message with the line of the file that it is about. */
  at: (line: number, message: string) => string
}

function read(file: string, page: string): Page | undefined {
  const parts = /^---\n(?<front>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/.exec(page)?.groups
  if (!parts) return undefined
  const offset = parts.front!.split('\n').length + 1
  // Code and diagrams have rules of their own; their lines stay, so that numbers of lines are right.
  const text = parts.body!.replace(/^```[\s\S]*?^```$/gm, (block) => block.replace(/.*/g, ''))
  return {
    front: parseDocument(parts.front!).toJS() as Front,
    body: parts.body!,
    lines: text.split('\n'),
    at: (line, message) => `${file}:${line + offset + 1} ${message}`,
  }
}

/** Sentences that are long and not too long: for a second look, and never a reason to stop. */
export function contentHints(file: string, page: string): string[] {
  const { lines, at, front } = read(file, page) ?? { lines: [], at: () => '', front: { kind: 'plain' } }
  if (front.kind === 'plain') return []
  return paragraphsOf(lines).flatMap(([line, paragraph]) =>
    sentencesOf(paragraph)
      .filter(({ count }) => count > longSentence && count <= longestSentence)
      .map(({ count, start }) => at(line, `a sentence has ${count} words ("${start}…").`)),
  )
}

/** Reads one page of src/content/docs and says what it lacks, one line a finding. The build checks the fields; this checks the text. */
export function contentFindings(file: string, page: string): string[] {
  const parts = read(file, page)
  if (!parts) return [`${file}:1 has no frontmatter.`]
  const { front, body, lines, at } = parts
  if (front.kind === 'plain') return []
  return [
    ...unwritten(file, page),
    ...partFindings(front, body, headingsOf(lines)).map((message) => `${file}:1 ${message}`),
    ...lines.flatMap((line, index) => lineFindings(line).map((message) => at(index, message))),
    ...orderFindings(headingsOf(lines)).map(([line, message]) => at(line, message)),
    ...paragraphsOf(lines).flatMap(([line, paragraph]) => sentenceFindings(paragraph).map((message) => at(line, message))),
  ]
}

/** The places that a new page or lab leaves open. */
export const unwritten = (file: string, text: string): string[] =>
  text.split('\n').flatMap((line, index) => (/\bWRITE:/.test(line) ? [`${file}:${index + 1} is not written yet.`] : []))

interface Heading {
  line: number
  level: number
  text: string
}

const headingsOf = (lines: string[]): Heading[] =>
  lines.flatMap((text, line) => {
    const [, marks = '', words = ''] = /^(#+) +(.+)$/.exec(text) ?? []
    return marks ? [{ line, level: marks.length, text: words.trim() }] : []
  })

function partFindings({ kind = '', lab, questions = [], sources = [] }: Front, body: string, headings: Heading[]): string[] {
  const need = lab ? labNeeds : needs[kind]
  if (!need) return []
  const name = lab ? 'lab' : kind
  const article = /^[aeiou]/.test(name) ? 'an' : 'a'
  const lacks = (what: string) => `${article} ${name} needs ${what}.`
  const missing = need.headings.filter((words) => !headings.some(({ level, text }) => level === 2 && text === words))
  const opening = body.replace(/^import .*$/gm, '').trim()
  return [
    ...missing.map((words) => lacks(`the section "${words}"`)),
    ...(need.cell && !/<Cell\s/.test(body) ? [lacks('a cell that runs')] : []),
    ...(lab && !body.includes(`<Lab name="${lab}" />`) ? [lacks(`<Lab name="${lab}" />`)] : []),
    ...(need.diagram && !/^```mermaid\b/m.test(body) ? [lacks('a diagram')] : []),
    ...(questions.length < need.questions ? [lacks(`at least ${need.questions} questions`)] : []),
    ...(sources.length < need.sources ? [lacks('a source that was read')] : []),
    ...(/^(?:#|<|```|\|)/.test(opening) ? ['begins without a word. Say first why this matters.'] : []),
  ]
}

/** Headings go down one level at a time, start at the second, and no two are alike: they are the addresses of the page's parts. */
function orderFindings(headings: Heading[]): [line: number, message: string][] {
  return headings.flatMap(({ line, level, text }, index) => {
    const before = headings[index - 1]?.level ?? 1
    const found: [number, string][] = []
    if (level === 1) found.push([line, `"${text}" is a heading of the first level, which is the title of the page.`])
    else if (level > before + 1) found.push([line, `"${text}" skips a level of heading.`])
    if (headings.findIndex((one) => one.text === text) < index) found.push([line, `"${text}" is the heading of two parts.`])
    if (text === 'Check yourself') found.push([line, 'questions belong under `questions` in the frontmatter.'])
    return found
  })
}

function lineFindings(line: string): string[] {
  return [
    ...(/!\[\s*\]\(/.test(line) ? ['an image has no alternative text.'] : []),
    ...(/<img\b(?![^>]*\balt=)/.test(line) ? ['an image has no alternative text.'] : []),
    ...(/\[(?:here|click here|this|link|more)\]\(/i.test(line) ? ['a link says nothing about where it leads.'] : []),
    ...(/\]\(\/[^)#]*[^/)#](?:#[^)]*)?\)/.test(line.replace(/\]\(\/[^)]*\.\w+\)/g, '')) ? ['a link to a page ends with a slash.'] : []),
  ]
}

/** Running text, with the line it starts on. Tables, lists and components are left out. */
function paragraphsOf(lines: string[]): [line: number, text: string][] {
  return lines.flatMap((text, line) => (/^[A-Za-z"“`*[]/.test(text) && !/^import /.test(text) ? [[line, text] as [number, string]] : []))
}

const sentencesOf = (paragraph: string): { count: number; start: string }[] =>
  paragraph.split(/(?<=[.?!:;])\s/).map((sentence) => ({ count: sentence.split(/\s+/).length, start: sentence.slice(0, 40) }))

const sentenceFindings = (paragraph: string): string[] =>
  sentencesOf(paragraph)
    .filter(({ count }) => count > longestSentence)
    .map(({ count, start }) => `a sentence has ${count} words ("${start}…"). Make two of it.`)
