import { problems } from '#contract/generated/problems.ts'
import type { words } from '#contract/generated/words.ts'
import type { FieldErrorCode, Members, ProblemCode } from '#contract/operation.ts'

/** A short text of the catalogue, put into words once the language is known. */
export interface Phrase {
  phrase: keyof (typeof words)['en']['phrases']
  words: Words
}
export interface Words {
  [name: string]: string | number | Phrase
}

export const phrase = (code: Phrase['phrase'], given: Words = {}): Phrase => ({ phrase: code, words: given })
export const isPhrase = (word: string | number | Phrase): word is Phrase => typeof word === 'object'

/** A failure on its way to becoming a problem document (RFC 9457). Failures are returned, never thrown. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  problem: Code
  members: Record<string, unknown>
  /** Fills the words of `detail`, beside the members. */
  words: Words
  headers: Record<string, string>
  /** Becomes `errors`, in the caller's language. */
  fields?: FieldFault[]
  /** What was written so far stays written, for example the counter of wrong passwords. Otherwise a failure rolls back. */
  commits: boolean
}

/** A field of the body that breaks a rule, by a JSON Pointer (RFC 6901). Its words are filled in once the language is known. */
export interface FieldFault {
  pointer: string
  code: FieldErrorCode
  words?: Words
}

interface Extras {
  words?: Words
  headers?: Record<string, string>
  commits?: boolean
}

/** A problem of the contract's catalogue. Members are typed by the code; a code that an operation does not declare does not compile there. */
export function problem<Code extends ProblemCode>(
  code: Code,
  ...[members, extras]: keyof Members<Code> extends never
    ? [members?: Record<never, never>, extras?: Extras]
    : [members: Members<Code>, extras?: Extras]
): Problem<Code> {
  return {
    problem: code,
    members: members ?? {},
    words: extras?.words ?? {},
    headers: extras?.headers ?? {},
    commits: extras?.commits ?? false,
  }
}

/** 422: fields of the body that break the schema, or a rule that no schema can say, all of them at once. */
export const invalidFields = (faults: FieldFault[]): Problem<'validation_failed'> => ({
  problem: 'validation_failed',
  members: {},
  words: { count: Math.min(faults.length, mostFields) },
  headers: {},
  fields: faults.slice(0, mostFields),
  commits: false,
})
const mostFields = 200

export const isProblem = (value: object): value is Problem => 'problem' in value
export const statusOf = (code: ProblemCode): number => problems[code].status
