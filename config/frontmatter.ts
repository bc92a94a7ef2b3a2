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
  engines: z.array(z.enum(['typescript', 'sql'])).default([]),
  applies_to: z.record(z.string(), z.coerce.string()).default({}),
  sources: z.array(source).default([]),
})

/** The few pages that teach nothing themselves, such as the page for a wrong address. */
const plain = z.object({ kind: z.literal('plain') })

/** Every page of the docs collection is one or the other; the build names the page and the field that is wrong. */
export const lesson = z.discriminatedUnion('kind', [written, plain])

export type Lesson = z.infer<typeof written>
