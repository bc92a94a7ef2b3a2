import { z } from 'astro/zod'

/** What `lab.yaml` of a lab says. Files are names within its folder. */
export const labSchema = z.strictObject({
  /** What to look at before anything is changed. */
  observe: z.string().min(40),
  /** What may be changed, and what stays. */
  change: z.string().min(40),
  /** How long one run of the answer may take. */
  seconds: z.number().int().min(5).max(60),
  hints: z.tuple([z.string().min(40), z.string().min(40), z.string().min(40)]),
  wrong: z
    .array(
      z.strictObject({
        /** In `wrong/`. */
        file: z.string().regex(/^[a-z0-9-]+\.(?:ts|py|sql)$/),
        /** The requirement that it has to fail first. */
        check: z.string(),
        /** Words that the reader is told; CI demands them. */
        says: z.string().min(10),
        why: z.string().min(40),
      }),
    )
    .min(2),
})

export type LabText = z.infer<typeof labSchema>
