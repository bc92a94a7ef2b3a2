import { test as base, type ConsoleMessage, expect, type Request } from '@playwright/test'

/** Tests of the built site. `expectedError` is what a test provokes; every other complaint fails it. */
export const test = base.extend<{ expectedError: RegExp | undefined; watch: undefined }>({
  expectedError: [undefined, { option: true }],
  // Every test fails when the page complains, breaks its policy, or asks another host for something.
  watch: [
    async ({ context, baseURL, expectedError }, use) => {
      const complaints: string[] = []
      const own = new URL(baseURL!).origin
      const isExpected = (text: string) => expectedError?.test(text) || text.includes('blocked by Playwright')
      const complain = (text: string) => !isExpected(text) && complaints.push(text)

      context.on('console', (message: ConsoleMessage) => {
        const isError = message.type() === 'error' || message.type() === 'warning'
        // The browser itself reports each answer of 400 and above; to provoke those is what this site is for.
        const isAnswer = message.text().startsWith('Failed to load resource') && isShop(message.location().url)
        if (isError && !isAnswer) complain(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => complain(`page error: ${error.error().message}`))
      // What the policy refuses has not left the page, although the browser reports it.
      const leaves = (request: Request) => {
        const { origin, protocol } = new URL(request.url())
        const isRefused = request.failure()?.errorText === 'csp'
        if (protocol.startsWith('http') && origin !== own && !isShop(request.url()) && !isRefused)
          complain(`asked another host: ${request.url()}`)
      }
      context.on('requestfinished', leaves)
      context.on('requestfailed', leaves)
      context.on('requestfailed', (request: Request) => {
        if (isShop(request.url()) && /NAME_NOT_RESOLVED|BLOCKED/.test(request.failure()?.errorText ?? '')) {
          complain(`went past the sandbox: ${request.url()}`)
        }
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

const isShop = (url: string) => /^https:\/\/[\w-]+\.nexuscommerce\.example\//.test(url)

export { expect }
