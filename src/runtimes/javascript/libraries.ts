import { packagesIn } from './transform.ts'

// Packages that a reader's program can import, each of one module. Their text goes to the worker, which has no address to load them from.
const texts: Record<string, () => Promise<string>> = {
  'openapi-fetch': () => import('openapi-fetch/dist/index.mjs?raw').then((module) => module.default),
}

/** The packages that a source imports, as text. A source that cannot be read imports none; what is wrong with it is said where it runs. */
export async function librariesOf(source: string): Promise<Record<string, string>> {
  const names = await packagesIn(source).catch(() => [])
  const known = names.flatMap((name) => (Object.hasOwn(texts, name) ? [[name, texts[name]!] as const] : []))
  return Object.fromEntries(await Promise.all(known.map(async ([name, text]) => [name, await text()])))
}
