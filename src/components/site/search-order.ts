/** One thing that the search found. */
export interface Found {
  url: string
  excerpt: string
  /** All the words of the page. */
  content: string
  meta: Record<string, string>
}

const kinds = [
  { label: 'Operations', fits: (path: string) => /^\/api\/\w+\/$/.test(path) },
  { label: 'Problems', fits: (path: string) => /^\/problems\/[\w-]+\/$/.test(path) },
  { label: 'Schemas', fits: (path: string) => /^\/reference\/schemas\/\w+\/$/.test(path) },
  { label: 'Pages', fits: () => true },
]

/**
 * What was found, by kind. What is called exactly as was typed comes first, then what has it in its name, then the rest as it was ranked;
 * the kind of the best comes before the other kinds. `root` is the length of the path under which the site lives.
 */
export function grouped(found: Found[], text: string, root: number): [label: string, entries: Found[]][] {
  const best = found.toSorted((one, other) => nearness(other, text) - nearness(one, text))
  const groups = Map.groupBy(best, ({ url }) => kinds.find(({ fits }) => fits(url.slice(root)))!.label)
  return [...groups]
}

/** Whether a page has what was typed, or at least most of one of its words: Pagefind shortens a word that it does not know until it fits. */
export function isMeant({ content, meta }: Found, text: string): boolean {
  const place = `${Object.values(meta).join(' ')} ${content}`.toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => place.includes(word.slice(0, Math.ceil(word.length * 0.7))))
}

function nearness({ meta }: Found, text: string): number {
  const wanted = text.toLowerCase()
  const names = [meta.title ?? '', ...(meta.name ?? '').split(' · '), ...(meta.name ?? '').split(' ')].map((name) => name.toLowerCase())
  if (names.includes(wanted)) return 2
  return names.some((name) => name.includes(wanted)) ? 1 : 0
}
