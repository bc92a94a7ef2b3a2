import { doorCases } from './conformance.ts'

// Runs inside a page of the built site, beside the page's own code: what it sends goes the way that the page has opened.
declare global {
  interface Window {
    /** Runs the cases of a door against the shop of this page. Answers how many ran, and for those that differ what differs. */
    runConformance: (siteUrl: string) => Promise<{ ran: number; differences: Record<string, string[]> }>
  }
}

window.runConformance = async (siteUrl) => {
  const cases = doorCases({ siteUrl })
  const differences: Record<string, string[]> = {}
  for (const { name, run } of cases) {
    const found = await run({ fetch: (request) => fetch(request), origin: 'https://conformance.nexuscommerce.example' })
    if (found.length > 0) differences[name] = found
  }
  return { ran: cases.length, differences }
}
