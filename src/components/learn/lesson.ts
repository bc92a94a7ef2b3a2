import type { Lesson } from '#config/frontmatter.ts'

/** What a written page says about itself; nothing for pages outside the docs collection and plain ones. */
export const lessonOf = (data: object): Lesson | undefined =>
  // The collection's schema has checked the data; pages outside the collection have no kind.
  'kind' in data && data.kind !== 'plain' ? (data as Lesson) : undefined
