import { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { createMockApi } from '../../src/mock/api.ts'
import { keepText, settings } from '../../src/runtimes/sql/program.ts'
import { shopArchive } from './shop-database.ts'

interface Listed {
  data: { id: string; title: string; slug: string }[]
  page: { next_cursor: string | null }
}

test('the database of SQL cells holds the products and categories of the sandbox, by the same ids', { timeout: 120_000 }, async () => {
  const api = createMockApi({ siteUrl: 'https://nexus.example' })
  const listed: Listed['data'] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const url: string = `https://api.nexuscommerce.example/v1/products?limit=100${cursor && `&cursor=${cursor}`}`
    const { data, page } = (await (await api.fetch(new Request(url))).json()) as Listed
    listed.push(...data)
    cursor = page.next_cursor
  }
  const { data: shown } = (await (await api.fetch(new Request('https://api.nexuscommerce.example/v1/categories'))).json()) as Pick<
    Listed,
    'data'
  >
  const db = await PGlite.create({ loadDataDir: await shopArchive(), postgresqlconf: settings })
  keepText(db)
  const { rows } = await db.query<Listed['data'][number]>('select id, title, slug from products where id = any($1) order by id', [
    listed.map(({ id }) => id),
  ])
  const { rows: categories } = await db.query<{ id: string; slug: string }>('select id, slug from categories order by id')
  await db.close()
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect(listed.length).toBeGreaterThan(100)
  expect(rows).toEqual(listed.map(({ id, title, slug }) => ({ id, title, slug })).sort(byId))
  expect(categories).toEqual(shown.map(({ id, slug }) => ({ id, slug })).sort(byId))
})
