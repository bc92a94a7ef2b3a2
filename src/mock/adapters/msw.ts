import { type HttpHandler, http } from 'msw'
import type { MockApi } from '#mock/api.ts'

/**
 * MSW handlers for the whole API, for `setupWorker` and `setupServer`. Routing, methods and errors stay in the shop, so that they are the
 * same as everywhere else.
 */
export const toHandlers = (api: MockApi): HttpHandler[] => [
  http.all('https://*.nexuscommerce.example/*', ({ request }) => api.fetch(request)),
]
