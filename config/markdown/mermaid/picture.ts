/** How the end of a line looks: an arrow, a crow's foot, or nothing. */
export type Tip = 'none' | 'arrow' | 'open' | 'cross' | 'circle' | 'one' | 'zero-one' | 'many' | 'zero-many'

/** How a line is drawn; a hidden one only moves boxes. */
export type Line = 'solid' | 'dashed' | 'thick' | 'hidden'

/** The shapes that are drawn at build. */
export type Shape =
  | 'box'
  | 'round'
  | 'stadium'
  | 'diamond'
  | 'store'
  | 'circle'
  | 'hexagon'
  | 'routine'
  | 'start'
  | 'end'
  | 'bar'
  | 'choice'
  | 'note'
  | 'entity'

/** The classes of a diagram that the site gives a colour to. */
export type Tone = 'accent' | 'good' | 'warn' | 'bad'

/** An attribute of an entity. */
export interface Attribute {
  key: string
  name: string
  type: string
  comment: string
}

/** A box, a state, an entity or a note. */
export interface GraphNode {
  id: string
  /** Its lines of text, as the author broke them. */
  label: string[]
  shape: Shape
  group?: string
  tone?: Tone
  attributes?: Attribute[]
}

/** A subgraph or a composite state. */
export interface GraphGroup {
  id: string
  label: string[]
  group?: string
}

/** A line between two nodes or groups. */
export interface GraphEdge {
  from: string
  to: string
  label: string[]
  line: Line
  /** What is drawn at `from` and at `to`. */
  tips: [Tip, Tip]
}

/** A flowchart, a state machine or entities with their relations. */
export interface Graph {
  kind: 'graph'
  direction: 'DOWN' | 'UP' | 'RIGHT' | 'LEFT'
  nodes: GraphNode[]
  groups: GraphGroup[]
  edges: GraphEdge[]
}

/** Somebody who takes part in a sequence. */
export interface Participant {
  id: string
  label: string[]
  isPerson: boolean
}

/** One step of a sequence, in the order of time. */
export type Step =
  | { kind: 'message'; from: string; to: string; label: string[]; line: Line; tips: [Tip, Tip]; number?: number }
  | { kind: 'note'; place: 'left' | 'right' | 'over'; at: [string, string]; label: string[] }
  | { kind: 'activate' | 'deactivate'; at: string }
  | { kind: 'open'; word: string; label: string[] }
  | { kind: 'split'; label: string[] }
  | { kind: 'close' }

/** A sequence diagram. */
export interface Sequence {
  kind: 'sequence'
  participants: Participant[]
  steps: Step[]
}

/** What a diagram says, as Mermaid's own parser reads it and before anybody draws it. */
export interface Reading {
  type: string
  title: string
  description: string
  picture: Graph | Sequence | undefined
  /** What is in the diagram and cannot be drawn at build, in words for the author. */
  beyond: string[]
}

/** Mermaid's complaint about a diagram, with the line within the fence where it knows one. */
export interface Complaint {
  message: string
  line?: number
}
