import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { allPages, builtSite } from './site-pages.ts'

test('every page carries a policy before anything it could act on', () => {
  const folder = builtSite(test.info().project.name)
  const pages = allPages(folder)
  expect(pages.length).toBeGreaterThan(70)
  for (const path of pages) {
    const html = readFileSync(`${folder}${path}index.html`, 'utf8')
    expect(html, path).toMatch(/<head[^>]*><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' /)
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)![1]!
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/)
    expect(policy.includes("style-src 'self' 'unsafe-inline'"), path).toBe(path === '/api/reference/')
  }
})

test.describe('in force', () => {
  test.use({ expectedError: /Content Security Policy|Refused to|blocked/i })

  test('a script that somebody slips into the page does not run, and no other host is asked', async ({ page }) => {
    await page.goto('./playground/')
    const outcome = await page.evaluate(async () => {
      const broken: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.wasRun = true'
      document.body.append(script)
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.wasRun = true')
      image.src = 'data:,'
      document.body.append(image)
      const answer = await fetch('https://elsewhere.example/').then(
        () => 'answered',
        () => 'refused',
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
      return { wasRun: 'wasRun' in window, answer, broken: [...new Set(broken)].sort() }
    })
    expect(outcome).toEqual({ wasRun: false, answer: 'refused', broken: ['connect-src', 'script-src-attr', 'script-src-elem'] })
  })
})
