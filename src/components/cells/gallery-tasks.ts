import type { GalleryEntry } from './gallery.ts'

/** A task of a client of the shop, in TypeScript, Python and curl. */
const task = (slug: string, title: string, about: string, ...names: [ts: string, py: string, sh: string]): GalleryEntry => ({
  slug,
  title,
  about,
  cells: [{ title, files: names.map((name) => `tasks/${name}`) }],
})

const inThree = (path: string): [string, string, string] => [`${path}.ts`, `${path}.py`, `${path}.sh`]

/** What every client of an API has to do one day. */
export const taskEntries: GalleryEntry[] = [
  task(
    'log-in',
    'Log in, and stay logged in',
    'An access token for fifteen minutes, and a refresh token that is worth a new pair of them, once.',
    'log-in/log-in.ts',
    'log-in/log_in.py',
    'log-in/log-in.sh',
  ),
  task(
    'list',
    'Read a filtered list to its end',
    'Filters narrow the list down, and a cursor leads from page to page, so that nothing is seen twice or left out.',
    ...inThree('list/list'),
  ),
  task(
    'conditional-update',
    'Change only what you have seen',
    'If-Match with the ETag that was read: when somebody was faster, the shop refuses the change instead of losing theirs.',
    ...inThree('conditional-update/update'),
  ),
  task(
    'checkout',
    'From an empty cart to an order',
    'Cart, item, delivery, order. The version of the cart says what was agreed to, and a key makes the order safe to repeat.',
    ...inThree('checkout/checkout'),
  ),
  task(
    'pay',
    'Pay, when the bank asks back',
    'The payment stops and waits for the customer. A wrong code is refused, the right one captures the money.',
    ...inThree('pay/pay'),
  ),
  task(
    'idempotent-retry',
    'Repeat a request whose answer was lost',
    'The shop did what it was asked, and the answer never came. The same key again gets the first answer, and one bag instead of two.',
    ...inThree('idempotent-retry/retry'),
  ),
  task(
    'webhook-verification',
    'Is this webhook genuine?',
    'Anybody can send a request to your address. The signature says whether it was the shop, and whether a byte was changed on the way.',
    ...inThree('webhook/webhook'),
  ),
  task(
    'backoff',
    'Too many requests: wait and try again',
    'A 429 says when to come back. A client that listens gets through, and one that still does not gives up.',
    ...inThree('rate-limit/backoff'),
  ),
  task(
    'upload',
    'Upload a picture',
    'Announce a file, send its bytes with their checksum, wait until they are scanned, and give them to a product.',
    ...inThree('upload/upload'),
  ),
  task(
    'report',
    'Ask for a report, and come back for it',
    'A 202 is a promise. The job says how far it is and when to look again, until the file is there.',
    ...inThree('report/report'),
  ),
  task(
    'notification-stream',
    'Read the notification stream',
    'Server-sent events: one answer that goes on, an event for each notification. After a break, Last-Event-ID brings what was missed.',
    ...inThree('stream/stream'),
  ),
  {
    slug: 'typed-client',
    title: 'A typed client: openapi-fetch',
    about:
      'The types come from the contract, so an editor knows every path and member. The page takes types out without checking them; an editor, or `tsc`, checks.',
    cells: [{ title: 'A typed client', files: ['tasks/typed-client/typed-client.ts'] }],
  },
]
