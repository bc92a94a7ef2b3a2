import { glob } from 'node:fs/promises'
import { LinkChecker, type LinkResult, LinkState } from 'linkinator'
import { site } from '../../config/site.ts'

/** Pages that nothing links to: a server or the service worker shows them. */
const unlinked = ['404.html', 'offline/']

/**
 * Follows every link of a served site, in its pages and its style sheets, and looks for every fragment on the page that it leads to. The
 * answer is one line for each link that leads nowhere, and for each page of `folder` that no link leads to. Other hosts are not asked.
 */
export async function brokenLinks(address: string, folder: string): Promise<string[]> {
  const { origin, pathname: base } = new URL(address)
  const options = {
    checkFragments: true,
    checkCss: true,
    concurrency: 16,
    // Addresses that name the site in full, as a search engine wants them, are looked for in this build.
    urlRewriteExpressions: [{ pattern: new RegExp(`^${RegExp.escape(site.origin)}/`), replacement: `${origin}/` }],
    linksToSkip: async (link: string) => ![origin, site.origin].includes(new URL(link).origin),
  }
  const follow = async (path: string, recurse: boolean) => (await new LinkChecker().check({ ...options, path, recurse })).links
  const found: LinkResult[] = await follow(address, true)
  for (const page of unlinked) found.push(...(await follow(address + page, false)))
  const path = (url = '') => url.replace(origin, '')
  // What stands behind the # names operations or a journey to open there, and no place on the page.
  const isForPlayground = (url: string) => /^playground\/#(?:\w+(?:\+\w+)*|journey=[\w-]+)$/.test(url.slice(base.length))
  const broken = found
    .filter(({ state, url }) => state === LinkState.BROKEN && path(url) !== `${base}404.html` && !isForPlayground(path(url)))
    .map(({ url, parent, status }) => `${path(parent)} links to ${path(url)}: ${status || 'no answer'}`)
  const reached = new Set(found.filter(({ state }) => state === LinkState.OK).map(({ url }) => new URL(url).pathname))
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }))
  const lonely = files
    .map((file) => base + file.replace(/(?<=^|\/)index\.html$/, ''))
    .filter((page) => !reached.has(page) && page !== `${base}404.html`)
  return [...broken, ...lonely.map((page) => `${page} is linked from nowhere`)]
}
