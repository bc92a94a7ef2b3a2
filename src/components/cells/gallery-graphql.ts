import type { GalleryEntry } from './gallery.ts'

const entry = (slug: string, title: string, about: string, ...cells: [title: string, file: string][]): GalleryEntry => ({
  slug: `graphql-${slug}`,
  title,
  about,
  cells: cells.map(([name, file]) => ({ title: name, files: [`graphql/${file}`] })),
})

/** The same shop through its second door. */
export const graphqlEntries: GalleryEntry[] = [
  entry(
    'product-page',
    'A whole page in one request',
    'A product with its vendor, its price and its best reviews: two requests of REST, one of GraphQL, and no field that nobody wants.',
    ['A product page', 'product-page/product-page.graphql'],
  ),
  entry(
    'cursors',
    'Connections: from page to page',
    'Each edge of a connection has a cursor, and the page says where it ends. The second cell takes that cursor from the first.',
    ['1. The first page', 'cursors/1-first-page.graphql'],
    ['2. The page after it', 'cursors/2-next-page.graphql'],
  ),
  entry(
    'user-errors',
    'A mutation that is refused in part',
    'Two orders are cancelled in one document. One may be, one may not: the answer is 200, and userErrors says why.',
    ['Cancel two orders', 'user-errors/cancel.graphql'],
  ),
  entry('fragments', 'Aliases and fragments', 'The same field twice under two names, and what both should show written once.', [
    'The cheapest and the best',
    'fragments/compare.graphql',
  ]),
  entry(
    'flood',
    'A query that is too expensive',
    'A few lines can ask for a million products. The shop counts before it runs anything, and refuses.',
    ['A flood', 'flood/flood.graphql'],
  ),
  entry(
    'loaders',
    'Ten vendors: one by one, or together',
    'The same query with and without loaders. The answer is the same; how often the shop was asked for data is not.',
    ['1. Together', 'loaders/1-together.graphql'],
    ['2. One by one', 'loaders/2-one-by-one.graphql'],
  ),
]
