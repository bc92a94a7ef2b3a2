const longest = 80

/** A text as part of an address: lower case, without marks over letters, words joined by dashes. Empty when nothing of it is left. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '')

/** The first of `slug-2`, `slug-3`, … that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  for (let number = 2; ; number++) {
    const ending = `-${number}`
    const candidate = slug.slice(0, longest - ending.length).replace(/-$/, '') + ending
    if (!isTaken(candidate)) return candidate
  }
}
