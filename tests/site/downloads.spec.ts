import { parse } from 'yaml'
import { expect, test } from './fixtures.ts'

test('the files of the contract can be taken along, with the addresses of this site', async ({ page, request, baseURL }) => {
  await page.goto('./api/')
  for (const name of ['OpenAPI 3.1, JSON', 'OpenAPI 3.1, YAML', 'TypeScript types', 'OpenAPI of the sandbox control']) {
    const path = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    const text = await (await request.get(new URL(path!, baseURL).href)).text()
    expect(text).not.toContain('https://nexus.example')
    if (path!.endsWith('.json')) expect(JSON.parse(text).openapi).toBe('3.1.1')
    if (path!.endsWith('.yaml')) expect(Object.keys(parse(text).paths)).toContain('/orders')
    if (path!.endsWith('.ts')) expect(text).toContain('export interface paths')
  }
})

test('programs find a map of the site', async ({ request, baseURL }) => {
  const text = async (path: string) => (await request.get(baseURL + path)).text()
  const map = await text('sitemap-0.xml')
  expect(map).toContain('/api/createOrder/</loc>')
  expect(map).not.toContain('/offline/')
  expect(await text('robots.txt')).toContain('sitemap-index.xml')
  expect(await text('llms.txt')).toMatch(/^# Project Nexus\n\n> .+\n\n## Lessons\n\n- \[/)
})

test('a link to a page brings a picture and a description of its own', async ({ page, request, baseURL }) => {
  await page.goto('./start/quickstart/')
  const content = (selector: string) => page.locator(selector).getAttribute('content')
  expect(await content('meta[property="og:description"]')).toMatch(/^Log in, fill a cart/)
  expect(await content('meta[name="description"]')).toMatch(/^Log in, fill a cart/)
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/\/start\/quickstart\/$/)
  const picture = await request.get(`${baseURL}og.png`)
  expect(new URL((await content('meta[property="og:image"]'))!).pathname).toMatch(/\/og\.png$/)
  expect((await picture.body()).length).toBeLessThan(60 * 1024)
})
