import { packagesIn } from './transform.ts'

/** Packages that a reader's program can import, each of one module. */
const packages = ['openapi-fetch'] as const
export type Package = (typeof packages)[number]

/**
 * The packages that a source imports, as text: what runs it has no address to load them from. A source that cannot be read imports none;
 * what is wrong with it is said where it runs.
 */
export async function librariesOf(source: string, read: (name: Package) => Promise<string>): Promise<Record<string, string>> {
  const names = new Set(await packagesIn(source).catch(() => []))
  const wanted = packages.filter((name) => names.has(name))
  return Object.fromEntries(await Promise.all(wanted.map(async (name) => [name, await read(name)])))
}
