import type { Line, Sequence, Step, Tip } from './picture.ts'

/** What is read of Mermaid's database of a sequence. */
export interface SequenceDb {
  getActors(): Map<string, RawActor>
  getActorKeys(): string[]
  getMessages(): RawMessage[]
  getBoxes(): unknown[]
  getCreatedActors(): Map<string, number>
  getDestroyedActors(): Map<string, number>
  LINETYPE: Record<string, number>
}

interface RawActor {
  name: string
  description: string
  type: string
  links: Record<string, unknown>
  properties: Record<string, unknown>
}

interface RawMessage {
  type?: number
  from?: string
  to?: string
  message: string | { start?: number; step?: number; visible?: boolean }
  placement?: number
  centralConnection?: number
}

const messages: Record<string, [Line, Tip, Tip]> = {
  SOLID: ['solid', 'none', 'arrow'],
  DOTTED: ['dashed', 'none', 'arrow'],
  SOLID_OPEN: ['solid', 'none', 'none'],
  DOTTED_OPEN: ['dashed', 'none', 'none'],
  SOLID_CROSS: ['solid', 'none', 'cross'],
  DOTTED_CROSS: ['dashed', 'none', 'cross'],
  SOLID_POINT: ['solid', 'none', 'open'],
  DOTTED_POINT: ['dashed', 'none', 'open'],
  BIDIRECTIONAL_SOLID: ['solid', 'arrow', 'arrow'],
  BIDIRECTIONAL_DOTTED: ['dashed', 'arrow', 'arrow'],
}
const openings: Record<string, string> = {
  LOOP_START: 'loop',
  ALT_START: 'alt',
  OPT_START: 'opt',
  PAR_START: 'par',
  CRITICAL_START: 'critical',
  BREAK_START: 'break',
}
const splits = new Set(['ALT_ELSE', 'PAR_AND', 'CRITICAL_OPTION'])
const places = ['left', 'right', 'over'] as const

/** Reads a sequence diagram; what cannot be drawn at build is named in `beyond`. */
export function readSequence(db: SequenceDb, clean: (label: string) => string[], beyond: string[]): Sequence {
  const actors = db.getActors()
  const participants = db.getActorKeys().map((id) => {
    const { description, type, links, properties } = actors.get(id)!
    if (type !== 'participant' && type !== 'actor') beyond.push(`a participant of the kind ${type}`)
    if (Object.keys(links).length > 0) beyond.push(`the links of ${id}`)
    if (Object.keys(properties).length > 0) beyond.push(`the properties of ${id}`)
    return { id, label: clean(description), isPerson: type === 'actor' }
  })
  if (db.getBoxes().length > 0) beyond.push('a box around participants')
  if (db.getCreatedActors().size > 0) beyond.push('a participant that is created on the way')
  if (db.getDestroyedActors().size > 0) beyond.push('a participant that is destroyed')

  const nameOf = new Map(Object.entries(db.LINETYPE).map(([name, number]) => [number, name]))
  const count = counter()
  const steps = db.getMessages().flatMap((raw): Step[] => {
    const name = nameOf.get(raw.type ?? -1) ?? String(raw.type)
    if (name === 'AUTONUMBER') {
      count.set(typeof raw.message === 'string' ? {} : raw.message)
      return []
    }
    if (raw.centralConnection) beyond.push('a central connection')
    const step = stepOf(raw, name, clean, count.next)
    if (!step) beyond.push(`the step ${name.toLowerCase()}`)
    return step ? [step] : []
  })
  return { kind: 'sequence', participants, steps }
}

function stepOf(raw: RawMessage, name: string, clean: (label: string) => string[], next: () => { number?: number }): Step | undefined {
  const label = clean(typeof raw.message === 'string' ? raw.message : '')
  const { from = '', to = from } = raw
  const message = messages[name]
  if (message) return { kind: 'message', from, to, label, line: message[0], tips: [message[1], message[2]], ...next() }
  if (name === 'NOTE') return { kind: 'note', place: places[raw.placement ?? 2] ?? 'over', at: [from, to], label }
  if (name === 'ACTIVE_START') return { kind: 'activate', at: from }
  if (name === 'ACTIVE_END') return { kind: 'deactivate', at: from }
  if (openings[name]) return { kind: 'open', word: openings[name], label }
  if (splits.has(name)) return { kind: 'split', label }
  return /^(?:LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_END$/.test(name) ? { kind: 'close' } : undefined
}

function counter() {
  let number = 1
  let step = 1
  let isVisible = false
  return {
    set(message: { start?: number; step?: number; visible?: boolean }) {
      number = message.start ?? number
      step = message.step ?? step
      isVisible = message.visible ?? true
    },
    next: (): { number?: number } => {
      const current = number
      number += step
      return isVisible ? { number: current } : {}
    },
  }
}
