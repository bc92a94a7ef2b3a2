import { globSync } from 'node:fs'

const templates = ['api', 'examples', 'problems', 'reference/schemas'] as const

const pathsUnder = (folder: string) =>
  globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort()

/** The folder of the site that a project of Playwright visits. */
export const builtSite = (project: string): string => (project === 'base-path' ? 'dist-base' : 'dist')

/** Every page of the built site. */
export const allPages = (folder = 'dist'): string[] => pathsUnder(folder)

/** Every page that somebody wrote, and three of each template that the contract or the gallery fills. */
export function samplePages(): string[] {
  const all = allPages()
  const generated = templates.map((template) => all.filter((path) => path.startsWith(`/${template}/`) && isMade(path)))
  const written = all.filter((path) => !generated.flat().includes(path))
  return [...written, ...generated.flatMap(threeOf)]
}

/** Beside the pages of a template there are pages that are written by hand. */
const isMade = (path: string) => !/^\/(?:api|examples|problems|reference\/schemas)\/(?:reference\/|forms\/)?$/.test(path)

const threeOf = (paths: string[]) => [paths[0], paths[Math.floor(paths.length / 2)], paths.at(-1)].filter((path) => path !== undefined)
