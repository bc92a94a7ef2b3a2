import type { NewFile } from '../content/stub.ts'

/** A place in a file that is there already. */
export interface Edit {
  path: string
  /** A line that stands in it exactly once; the new text comes before it. */
  before: string
  text: string
}

/** Something that `npm run new` can make. */
export interface Kind {
  /** What its name looks like, and one for the help. */
  name: RegExp
  example: string
  files: (name: string) => NewFile[]
  edits?: (name: string) => Edit[]
  /** What is left for a person. */
  next: (name: string) => string
}

/** `flash-sale` as a title: "Flash sale". */
export const titleOf = (name: string): string =>
  name
    .split('/')
    .at(-1)!
    .replaceAll('-', ' ')
    .replace(/^./, (letter) => letter.toUpperCase())

/** A text with an edit in it. Fails when the place is not there, or not the only one. */
export function edited(text: string, { path, before, text: added }: Edit): string {
  const places = text.split(`${before}\n`).length - 1
  if (places !== 1) throw new Error(`${path} has the line "${before.trim()}" ${places} times, and not once. Nothing was written.`)
  return text.replace(`${before}\n`, () => `${added}${before}\n`)
}
