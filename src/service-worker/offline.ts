import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies'
import { leaveForOtherSites } from './other-site.ts'

const offlinePage = 'offline/'
// Servers say `Vary: Origin` of files that are the same for all, and a browser sends that header with some requests for a file only.
const matchOptions: CacheQueryOptions = { ignoreVary: true }

/** Files whose name changes with their content: a hash or a version is part of it. */
const isUnchanging = (path: string) => path.includes('/_astro/') || path.includes('/engines/')

export interface OfflineCache {
  /** The answer to a request of the site itself; nothing for what is not the site's. */
  answer: (event: FetchEvent, url: URL) => Promise<Response> | undefined
  /** Keeps the page that says "you are offline", with what it needs. */
  prepare: () => Promise<void>
  /** Keeps pages that were loaded before this worker was there, and the files they were made of. */
  keepPages: (urls: string[]) => Promise<void>
}

/**
 * What was visited opens again without a network. Pages come from the network first, files with a hash in their name never change, and
 * everything else is shown as it was while a newer version is fetched. Names hold the path of the site, because other sites may share its
 * origin.
 */
export function createOfflineCache({ scope }: ServiceWorkerRegistration): OfflineCache {
  const nameOf = (kind: 'pages' | 'hashed' | 'files') => `nexus ${new URL(scope).pathname} ${kind}`
  const upTo = (maxEntries: number) => new ExpirationPlugin({ maxEntries })
  const pages = new NetworkFirst({
    cacheName: nameOf('pages'),
    matchOptions,
    networkTimeoutSeconds: 6,
    plugins: [leaveForOtherSites, upTo(150)],
  })
  const hashed = new CacheFirst({ cacheName: nameOf('hashed'), matchOptions, plugins: [upTo(400)] })
  const files = new StaleWhileRevalidate({ cacheName: nameOf('files'), matchOptions, plugins: [upTo(200)] })

  const keep = async (url: string, withFiles: boolean): Promise<void> => {
    const path = new URL(url).pathname
    const cache = await caches.open(nameOf(isUnchanging(path) ? 'hashed' : path.endsWith('/') ? 'pages' : 'files'))
    if (await cache.match(url, matchOptions)) return
    // A file that cannot be had now is kept when it is next asked for.
    const response = await fetch(url).catch(() => undefined)
    if (!response?.ok) return
    const text = withFiles ? await response.clone().text() : ''
    await cache.put(url, response)
    const named = Array.from(text.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/g), ([, file]) => new URL(file!, url).href)
    await keepAll(named, false)
  }
  const keepAll = async (urls: string[], withFiles: boolean): Promise<void> => {
    await Promise.all(urls.filter((url) => url.startsWith(scope)).map((url) => keep(url, withFiles)))
  }

  return {
    answer(event, url) {
      const { request } = event
      if (request.method !== 'GET' || !url.href.startsWith(scope) || request.headers.has('range')) return undefined
      if (request.mode === 'navigate')
        return pages
          .handle({ event, request })
          .catch(async () => (await caches.match(new URL(offlinePage, scope), matchOptions)) ?? Response.error())
      return isUnchanging(url.pathname) ? hashed.handle({ event, request }) : files.handle({ event, request })
    },
    prepare: () => keepAll([new URL(offlinePage, scope).href], true),
    keepPages: (urls) => keepAll(urls, false),
  }
}
