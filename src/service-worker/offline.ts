import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies'

// What was visited opens again without a network. Pages come from the network first, files with a hash in their name never change, and
// everything else is shown as it was while a newer version is fetched.
const pages = new NetworkFirst({ cacheName: 'pages', networkTimeoutSeconds: 6, plugins: [new ExpirationPlugin({ maxEntries: 150 })] })
const hashed = new CacheFirst({ cacheName: 'hashed-files', plugins: [new ExpirationPlugin({ maxEntries: 400 })] })
const files = new StaleWhileRevalidate({ cacheName: 'files', plugins: [new ExpirationPlugin({ maxEntries: 200 })] })

const offlinePage = 'offline/'

/** The answer to a request of the site itself; nothing for what is not the site's. */
export function takeFromCache(event: FetchEvent, url: URL, scope: string): Promise<Response> | undefined {
  const { request } = event
  if (request.method !== 'GET' || !url.href.startsWith(scope) || request.headers.has('range')) return undefined
  if (request.mode === 'navigate')
    return pages.handle({ event, request }).catch(async () => (await caches.match(new URL(offlinePage, scope))) ?? Response.error())
  if (url.pathname.includes('/_astro/')) return hashed.handle({ event, request })
  return files.handle({ event, request })
}

/** Keeps the page that says "you are offline", with what it needs. */
export const keepOffline = (scope: string): Promise<void> => keepPages([new URL(offlinePage, scope).href], scope, true)

/** Keeps pages that were loaded before this worker was there, and the files they were made of. */
export async function keepPages(urls: string[], scope: string, withFiles = false): Promise<void> {
  const own = urls.filter((url) => url.startsWith(scope))
  await Promise.all(own.map((url) => keep(url, scope, withFiles)))
}

async function keep(url: string, scope: string, withFiles: boolean): Promise<void> {
  const path = new URL(url).pathname
  const cache = await caches.open(path.includes('/_astro/') ? 'hashed-files' : path.endsWith('/') ? 'pages' : 'files')
  if (await cache.match(url)) return
  // A file that cannot be had now is kept when it is next asked for.
  const response = await fetch(url).catch(() => undefined)
  if (!response?.ok) return
  const text = withFiles ? await response.clone().text() : ''
  await cache.put(url, response)
  const named = Array.from(text.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/g), ([, file]) => new URL(file!, url).href)
  await keepPages(named, scope)
}
