import type { GalleryEntry } from './gallery.ts'

/** Python on its own, and at the end two cells that share a cart of the shop. */
export const pythonEntries: GalleryEntry[] = [
  {
    slug: 'python-pipeline',
    title: 'A pipeline of generators',
    about: 'Lines are read, parsed and filtered one at a time, and only when somebody asks. The output shows in which order that happens.',
    cells: [{ title: 'A pipeline of generators', files: ['python/pipeline/pipeline.py'] }],
  },
  {
    slug: 'python-retry',
    title: 'A decorator that tries again',
    about: 'It tries again after some errors and not after others, waits longer each time, and gives up in the end.',
    cells: [{ title: 'A decorator that tries again', files: ['python/retry/retry.py'] }],
  },
  {
    slug: 'python-context-manager',
    title: 'All or nothing: a context manager',
    about: 'Money moves between two accounts in SQLite. When the second update is refused, the first is taken back.',
    cells: [{ title: 'A transaction as a context manager', files: ['python/context-manager/transfer.py'] }],
  },
  {
    slug: 'python-async-limit',
    title: 'Many at once, with a limit',
    about: 'asyncio runs ten tasks together, and a semaphore keeps all but three of them waiting. A failure and a timeout included.',
    cells: [{ title: 'Many at once, with a limit', files: ['python/async-limit/limit.py'] }],
  },
  {
    slug: 'python-property-test',
    title: 'A test that looks for the case you forgot',
    about: 'Instead of examples, the test states what must always hold, and tries hundreds of amounts. One of two functions does not hold.',
    cells: [{ title: 'Properties of a split bill', files: ['python/property-test/split.py'] }],
  },
  {
    slug: 'python-token-bucket',
    title: 'A token bucket',
    about: 'How a rate limit lets bursts through and still holds its average, in thirty lines and without a timer.',
    cells: [{ title: 'A token bucket', files: ['python/token-bucket/bucket.py'] }],
  },
  {
    slug: 'python-two-cells',
    title: 'From one cell to the next',
    about: 'The second cell imports what the first one made. Run the second: it runs the first by itself.',
    cells: [
      { title: '1. Open a cart', files: ['python/two-cells/cart.py'] },
      { title: '2. Put something in', files: ['python/two-cells/items.py'] },
    ],
  },
]
