import type { Document, Operation } from '../document.ts'
import { operationsOf } from '../document.ts'
import type { Contract } from '../load.ts'

/** One thing that is wrong with the contract. `what` and `todo` are sentences without their full stop. */
export interface Finding {
  /** A file, or a file and a JSON Pointer into it. */
  where: string
  what: string
  todo: string
}

/** One published document. */
export interface Plane {
  name: 'api' | 'sandbox'
  file: string
  document: Document
}

/** Everything that the rules look at. */
export interface Subject extends Pick<Contract, 'problems' | 'words' | 'translations' | 'rules' | 'personas'> {
  planes: Plane[]
}

/** A convention: it answers with everything that breaks it. */
export type Rule = (subject: Subject) => Finding[]

/** The line that a finding is printed as. */
export const lineOf = ({ where, what, todo }: Finding) => `${where}: ${what}. ${todo}.`

/** A JSON Pointer (RFC 6901) made of these steps, to stand behind a file name. */
export const pointerTo = (...steps: (string | number)[]) =>
  `#${steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`

/** An operation and where it stands. */
export interface PlacedOperation {
  plane: Plane
  path: string
  operation: Operation
  where: string
}

/** Every operation of both documents, with the pointer that findings name. */
export function placedOperations({ planes }: Pick<Subject, 'planes'>): PlacedOperation[] {
  return planes.flatMap((plane) =>
    operationsOf(plane.document).map(({ path, method, operation }) => ({
      plane,
      path,
      operation,
      where: `${plane.file}${pointerTo('paths', path, method)}`,
    })),
  )
}

/** The forms that names of the contract take. */
export const cases = {
  snake: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
  kebab: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
}
