import type { Lesson } from '#config/frontmatter.ts'

interface Page {
  id: string
  data: { title: string; kind: string }
}

export interface LinkedPage {
  path: string
  title: string
  kind: string
}

const kinds: Record<Lesson['kind'], string> = {
  tutorial: 'Tutorial',
  'how-to': 'How-to',
  explanation: 'Explanation',
  reference: 'Reference',
}

/** Written pages that say in their frontmatter that they are about something: the operation, or one of the rules. */
export function pagesAbout(pages: Page[], { operation, rules = [] }: { operation?: string; rules?: string[] }): LinkedPage[] {
  return pages.flatMap(({ id, data }) => {
    if (data.kind === 'plain') return []
    // The schema of the collection has checked it.
    const lesson = data as unknown as Lesson & { title: string }
    const isAbout = lesson.operations.some((one) => one === operation) || lesson.rules.some((rule) => rules.includes(rule))
    return isAbout ? [{ path: `/${id}/`, title: lesson.title, kind: lesson.lab ? 'Lab' : kinds[lesson.kind] }] : []
  })
}
