import { z } from 'astro/zod'
import { routes } from '../src/contract/generated/routes.ts'
import { businessRules } from '../src/contract/generated/rules.ts'

const names = (table: object) => Object.keys(table) as [string, ...string[]]

/** A page that was opened and read while the page was written. */
const source = z.object({
  name: z.string(),
  /** Section or chapter, as the source counts them. */
  section: z.coerce.string().optional(),
  /** Version, edition or draft that was read. */
  version: z.coerce.string().optional(),
  url: z.url().optional(),
  checked: z.coerce.date(),
})

const path = z.string().regex(/^\/[a-z0-9/-]+\/$/, 'Write it as /area/page/.')

const option = z.union(
  [z.strictObject({ right: z.string(), why: z.string().min(20) }), z.strictObject({ wrong: z.string(), why: z.string().min(20) })],
  { error: 'An option has `right` or `wrong` with its words, and `why` with the reason, in at least 20 characters.' },
)

/** A question at the end of a page. Every option says why it is right or wrong. `code` and [links](/area/page/) are the only marks in its texts. */
const question = z.object({
  /** Progress is kept under it: never change it without changing the question. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  ask: z.string().min(20),
  options: z
    .array(option)
    .min(2)
    .max(5)
    .refine((options) => options.filter((one) => 'right' in one).length === 1, 'Exactly one option is right.'),
})

const questions = z
  .array(question)
  .max(5)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two questions have the same id.')

/** What a written page says about itself. `kind` is one of four (Diátaxis); everything that follows is required of all of them. */
const written = z.object({
  kind: z.enum(['tutorial', 'how-to', 'explanation', 'reference']),
  /** What the reader can do afterwards: one sentence that starts with a verb. */
  outcome: z.string().min(20).max(160),
  minutes: z.number().int().min(2).max(90),
  /** 1 for newcomers, 2 for those who have built something, 3 for the experienced. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  tags: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .min(1)
    .max(6),
  hub: z.array(z.enum(['learning', 'technology', 'challenge', 'best-practice'])).min(1),
  requires: z.array(path).default([]),
  leads_to: z.array(path).default([]),
  operations: z.array(z.enum(names(routes))).default([]),
  rules: z.array(z.enum(names(businessRules))).default([]),
  /** What the cells of the page run on. */
  engines: z.array(z.enum(['typescript', 'python', 'curl', 'sql', 'graphql', 'simulator'])).default([]),
  applies_to: z.record(z.string(), z.coerce.string()).default({}),
  sources: z.array(source).default([]),
  /** The folder in examples/labs/ whose lab is on the page. */
  lab: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  /** "Check yourself", which is drawn at the end of the page. */
  questions: questions.default([]),
})

/** The few pages that teach nothing themselves, such as the page for a wrong address. */
const plain = z.object({ kind: z.literal('plain') })

/** Every page of the docs collection is one or the other; the build names the page and the field that is wrong. */
export const lesson = z.discriminatedUnion('kind', [written, plain])

/** A word of the glossary. Its id is what `<Term id="…">` names. */
export const term = z.strictObject({
  name: z.string(),
  /** One or two sentences that stand for themselves. `code` and [links](/area/page/) are the only marks. */
  meaning: z.string().min(20).max(320),
  /** The word in use, in the shop. */
  example: z.string().max(240).optional(),
  /** The page that teaches it. */
  page: path.optional(),
})

export type Lesson = z.infer<typeof written>
export type Question = z.infer<typeof question>
