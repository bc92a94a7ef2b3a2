import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { XMLHttpRequestInterceptor } from '@mswjs/interceptors/XMLHttpRequest'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import type { MockApi } from '#mock/api.ts'
import { toHandlers } from './msw.ts'

/** Lets MSW answer the page's own `fetch` and asynchronous XMLHttpRequest from the shop, without a worker. Everything else passes. */
export function interceptPage(api: MockApi): void {
  const source = new InterceptorSource({ interceptors: [new FetchInterceptor(), new XMLHttpRequestInterceptor()] })
  defineNetwork({ sources: [source], handlers: toHandlers(api), onUnhandledFrame: 'bypass' }).enable()
}
