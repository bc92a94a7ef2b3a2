import type { WorkboxPlugin } from 'workbox-core/types.js'

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const isOnThisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(worker.location.hostname)

/**
 * People serve many sites from `localhost`, one after the other on the same port. When a page comes that is not of this site, the worker
 * goes: it would otherwise stand between a stranger's pages and their server.
 */
export const leaveForOtherSites: WorkboxPlugin = {
  async fetchDidSucceed({ response }) {
    if (isOnThisMachine && !(await isOurs(response.clone()))) await worker.registration.unregister()
    return response
  },
  // The page of another site is not kept.
  cacheWillUpdate: async ({ response }) => (response.ok && (!isOnThisMachine || (await isOurs(response.clone()))) ? response : null),
}

async function isOurs(response: Response): Promise<boolean> {
  const isPage = response.headers.get('content-type')?.includes('text/html')
  return !isPage || (await response.text()).includes('<meta name="application-name" content="Project Nexus"')
}
