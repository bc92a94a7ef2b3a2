import { createBrowserApi } from '#mock/adapters/browser.ts'
import { interceptPage } from '#mock/adapters/msw-page.ts'
import { apiOrigin, channelName, databaseName, type SandboxChange } from './names.ts'

/**
 * The shop in the page itself, for browsers without a service worker. Tabs share it through the browser's database; where there is none
 * it lives as long as the page. MSW lets the page's own `fetch` and XMLHttpRequest reach it too; workers and other tabs cannot.
 */
export async function openFallback(base: string, tell: (change: SandboxChange) => void) {
  const me = `page ${Math.random()}`
  const channel = new BroadcastChannel(channelName(base))
  const api = await createBrowserApi({
    database: databaseName(base),
    siteUrl: location.origin + base.replace(/\/$/, ''),
    onChange(change) {
      const told = { from: me, ...change }
      channel.postMessage(told)
      tell(told)
    },
  })
  channel.onmessage = ({ data }: MessageEvent<SandboxChange>) => api.invalidate(data.shop)
  interceptPage(api)
  const state = await api.fetch(new Request(`${apiOrigin}/__sandbox`))
  const { storage } = (await state.json()) as { storage: string }
  const answer = async (request: Request) => {
    const response = await api.fetch(request)
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
  return { mode: storage === 'saved' ? ('page' as const) : ('memory' as const), fetch: answer }
}
