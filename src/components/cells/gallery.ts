import { type Language, languageOf } from '#runtimes/languages.ts'
import { graphqlEntries } from './gallery-graphql.ts'
import { pythonEntries } from './gallery-python.ts'
import { taskEntries } from './gallery-tasks.ts'

/** A page of the gallery: one task, in one or several cells. */
export interface GalleryEntry {
  slug: string
  title: string
  /** What there is to see, in one or two sentences. */
  about: string
  cells: GalleryCell[]
}

export interface GalleryCell {
  title: string
  /** The same task in one or several languages. */
  files: string[]
}

/** What the gallery at /examples/ shows. Every file lies under examples/, and CI runs it. */
export const gallery: GalleryEntry[] = [
  ...taskEntries,
  {
    slug: 'best-sellers',
    title: 'Best sellers: joins and sums',
    about: 'Five tables become one answer. Then a left join keeps the customers for whom there is nothing to count.',
    cells: [{ title: 'Best sellers', files: ['sql/best-sellers/best-sellers.sql'] }],
  },
  {
    slug: 'monthly-sales',
    title: 'Monthly sales: window functions',
    about:
      'A window looks at neighbouring rows without melting them into one: the change from month to month, a running sum, the largest order of each customer.',
    cells: [{ title: 'Monthly sales', files: ['sql/monthly-sales/monthly-sales.sql'] }],
  },
  {
    slug: 'category-tree',
    title: 'A tree in a table: recursive queries',
    about: 'Each category names the one above it. One query walks down from the top, as deep as the tree is.',
    cells: [{ title: 'The category tree', files: ['sql/category-tree/category-tree.sql'] }],
  },
  {
    slug: 'index',
    title: 'Before and after an index',
    about: 'The same question to 100,000 rows, twice. The plan shows what PostgreSQL did, and the most expensive step is marked.',
    cells: [
      { title: '1. Without an index', files: ['sql/index/1-without-an-index.sql'] },
      { title: '2. With an index', files: ['sql/index/2-with-an-index.sql'] },
    ],
  },
  {
    slug: 'keyset',
    title: 'Page 51: offset or keyset',
    about: 'To skip rows, a database reads them. A page that starts after the last row of the one before reads only its own.',
    cells: [{ title: 'Two ways to page 51', files: ['sql/keyset/keyset.sql'] }],
  },
  {
    slug: 'queue',
    title: 'A queue of jobs: SKIP LOCKED',
    about: 'Two workers take jobs from one table, and none waits for the other. A prepared transaction plays the second session.',
    cells: [{ title: 'Two workers, one queue', files: ['sql/queue/queue.sql'] }],
  },
  {
    slug: 'full-text',
    title: 'Search in texts',
    about: 'PostgreSQL knows that "roasted" is a form of "roast". First on the fly, then with a stored column and an index.',
    cells: [{ title: 'Search in texts', files: ['sql/search/search.sql'] }],
  },
  {
    slug: 'constraints',
    title: 'Constraints: what the database refuses',
    about: 'Stock below zero, an order that is not there, two bookings at once. Three errors that you want to see, each with its line.',
    cells: [{ title: 'What the database refuses', files: ['sql/constraints/constraints.sql'] }],
  },
  {
    slug: 'isolation',
    title: 'Two sessions at once: what each one sees',
    about:
      'A prepared transaction plays the second session. It sees only what is committed, and under serializable one of the two is refused.',
    cells: [{ title: 'Two sessions', files: ['sql/isolation/isolation.sql'] }],
  },
  {
    slug: 'trigrams',
    title: 'Search that forgives typing errors: an extension',
    about:
      'pg_trgm cuts words into groups of three letters, so "cofee" finds coffee. Five extensions are there; create extension switches one on.',
    cells: [{ title: 'Search with typing errors', files: ['sql/trigrams/trigrams.sql'] }],
  },
  ...graphqlEntries,
  ...pythonEntries,
]

/** The languages that an entry is written in. */
export const languagesOf = ({ cells }: GalleryEntry): Language[] => [...new Set(cells.flatMap(({ files }) => files.map(languageOf)))]
