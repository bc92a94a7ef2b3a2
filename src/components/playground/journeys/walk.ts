import { parseHeaders } from '#components/playground/request.ts'
import type { Draft, Exchange } from '#sandbox/exchange.ts'
import { evaluate, type Scope } from '#sandbox/journeys/expressions.ts'
import type { JourneyStep } from '#sandbox/journeys/journey.ts'
import { judge, operationOf, requestOf, type Use, usesOf, type Verdict } from '#sandbox/journeys/step.ts'

/** The parts of a request that a reader can rewrite. */
export interface Texts {
  /** With the query. */
  path: string
  /** One on each line. */
  headers: string
  /** Empty for none. Bytes are written as a data URL. */
  body: string
}

export type Part = keyof Texts
const parts: Part[] = ['path', 'headers', 'body']

/** The parts that a request of this step can have: a body that is not sent cannot be written. */
export const partsFor = (step: JourneyStep): Part[] => (operationOf(step).method === 'GET' ? ['path', 'headers'] : parts)

interface Edit {
  text: string
  /** What the journey would have sent when this was written. */
  base: string
}

/** What came of sending a step, the last time it was sent. */
export interface Run {
  /** Counts the sendings of a walk. */
  turn: number
  texts: Texts
  /** Nothing when no answer came. */
  exchange?: Exchange
  /** The answer was too long to be kept over a reload. */
  isBodyGone?: boolean
  verdicts: Verdict[]
  outputs: Record<string, unknown>
  /** The moment before it, to go back to while the page is open. */
  point?: string | undefined
}

/** Where a reader is in a journey, and what came of it so far. Steps are named by their ids. */
export interface Walk {
  at: number
  turn: number
  runs: Record<string, Run>
  edits: Record<string, Partial<Record<Part, Edit>>>
}

/** `earlier`: a step before it was sent again since, so it may speak of something else. */
export type Standing = 'open' | 'expected' | 'unexpected' | 'lost' | 'earlier'

export const newWalk = (): Walk => ({ at: 0, turn: 0, runs: {}, edits: {} })

/** What expressions see: the values that answers have brought so far. */
export const scopeOf = ({ runs }: Walk): Scope => ({ inputs: {}, steps: runs })

/** The request as the journey writes it, with the values so far. */
export function written(step: JourneyStep, walk: Walk): Texts {
  const { path, headers, body } = requestOf(step, scopeOf(walk))
  return {
    path,
    headers: Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    body: body === null ? '' : typeof step.requestBody?.payload === 'string' ? asLetters(body, step) : indented(body),
  }
}

const indented = (json: string) => JSON.stringify(JSON.parse(json), null, 2)

// A text field would lose what is no letter.
const asLetters = (text: string, { requestBody }: JourneyStep) =>
  /[^\n -~]/.test(text) ? `data:${requestBody!.contentType};base64,${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}` : text

/** The request as it would be sent now: the reader's words where there are some. */
export function textsOf(step: JourneyStep, walk: Walk): Texts {
  const edits = walk.edits[step.stepId]
  const own = written(step, walk)
  return { path: edits?.path?.text ?? own.path, headers: edits?.headers?.text ?? own.headers, body: edits?.body?.text ?? own.body }
}

/** Texts as a request, or what is wrong with them. */
export function draftOf(step: JourneyStep, { path, headers: lines, body }: Texts): Draft | { trouble: string } {
  if (!/^\/\S*$/.test(path)) return { trouble: 'The path has to begin with / and has no spaces.' }
  const headers = parseHeaders(lines.split('\n').filter((line) => line.trim() !== ''))
  if ('trouble' in headers) return { trouble: `Headers: ${headers.trouble}` }
  return { method: operationOf(step).method, path, headers: Object.fromEntries(headers), body: body.trim() === '' ? null : body }
}

export const partOf = ({ place }: Use): Part => (place === 'body' ? 'body' : place === 'header' ? 'headers' : 'path')

/** The values that a step still waits for: nothing has brought them, and nobody has written something in their place. */
export function waitsFor(step: JourneyStep, walk: Walk): Use[] {
  const texts = textsOf(step, walk)
  const stands = ({ expression }: Use, text: string) => text.includes(expression) || text.includes(encodeURIComponent(expression))
  return usesOf(step).filter((use) => evaluate(use.expression, scopeOf(walk)) === undefined && stands(use, texts[partOf(use)]))
}

/** Takes over what the reader writes. What the journey says itself is no edit. */
export function withText(walk: Walk, step: JourneyStep, part: Part, text: string): Walk {
  const base = written(step, walk)[part]
  const { [part]: _, ...others } = walk.edits[step.stepId] ?? {}
  return { ...walk, edits: { ...walk.edits, [step.stepId]: text === base ? others : { ...others, [part]: { text, base } } } }
}

/** Whether the values have changed since the reader wrote something in their place. */
export function isOutdated(walk: Walk, step: JourneyStep, part: Part): boolean {
  const edit = walk.edits[step.stepId]?.[part]
  return edit !== undefined && edit.base !== written(step, walk)[part]
}

/** Takes over what came back for a step; nothing came when the answer was lost. */
export function withAnswer(walk: Walk, step: JourneyStep, sent: Pick<Run, 'texts' | 'point'>, exchange: Exchange | undefined): Walk {
  const answer = exchange && { status: exchange.status, headers: exchange.responseHeaders, body: exchange.responseBody }
  const judged = answer ? judge(step, scopeOf(walk), answer) : { verdicts: [], outputs: {} }
  const turn = walk.turn + 1
  return { ...walk, turn, runs: { ...walk.runs, [step.stepId]: { ...sent, ...judged, turn, ...(exchange && { exchange }) } } }
}

/** Forgets what came of a step and of those after it. */
export function withoutAnswersFrom(walk: Walk, steps: JourneyStep[], index: number): Walk {
  const before = new Set(steps.slice(0, index).map(({ stepId }) => stepId))
  return { ...walk, at: index, runs: Object.fromEntries(Object.entries(walk.runs).filter(([id]) => before.has(id))) }
}

export function standingOf(steps: JourneyStep[], walk: Walk, index: number): Standing {
  const run = walk.runs[steps[index]!.stepId]
  if (!run) return 'open'
  if (steps.slice(0, index).some(({ stepId }) => (walk.runs[stepId]?.turn ?? 0) > run.turn)) return 'earlier'
  if (!run.exchange) return 'lost'
  return run.verdicts.every(({ isFulfilled }) => isFulfilled) ? 'expected' : 'unexpected'
}

/** The first step from there on that is not answered as expected, or was rewritten since. */
export function nextToSend(steps: JourneyStep[], walk: Walk, from: number): number | undefined {
  const isDone = (step: JourneyStep, index: number) => {
    const texts = textsOf(step, walk)
    return standingOf(steps, walk, index) === 'expected' && parts.every((part) => walk.runs[step.stepId]!.texts[part] === texts[part])
  }
  const found = steps.findIndex((step, index) => index >= from && !isDone(step, index))
  return found < 0 ? undefined : found
}
