import { problems } from '../src/contract/generated/problems.ts'
import { routes } from '../src/contract/generated/routes.ts'

type Entry =
  | string
  | { label: string; link: string; badge?: { text: string; class: string } }
  | { label: string; collapsed?: boolean; items: Entry[] }

/** Each area of the site has a sidebar of its own: the groups whose label starts with the name of the area. */
export type Area = 'learn' | 'api'

/** The area that a path belongs to, from its first segment. */
export const areaOf = (path: string): Area => (/^\/?(?:api|problems|reference)(?:\/|$)/.test(path) ? 'api' : 'learn')

const operations = Object.entries(routes).filter(([, { plane }]) => plane === 'api')
const tags = [...new Set(operations.map(([, { tag }]) => tag))]

const learn: Entry[] = [
  { label: 'Start', items: ['start/quickstart', 'start/sandbox'] },
  { label: 'Learning paths', items: ['paths', 'paths/foundations', 'paths/api-engineer'] },
  { label: 'Foundations', items: ['foundations/generators', 'foundations/decorators', 'foundations/asyncio', 'foundations/git'] },
  { label: 'Databases', items: ['databases/modelling', 'databases/transactions', 'databases/indexes', 'databases/explain'] },
  { label: 'Django', items: ['django/orm', 'django/related-queries', 'django/serializers'] },
  {
    label: 'APIs',
    items: ['apis/http', 'apis/errors', 'apis/pagination', 'apis/etags', 'apis/idempotency', 'apis/rate-limiting'],
  },
  { label: 'GraphQL lessons', items: ['graphql/basics', 'graphql/dataloader', 'graphql/security'] },
  { label: 'Async work', items: ['async/concepts', 'async/celery'] },
  { label: 'Caching', items: ['caching/strategies'] },
  { label: 'Security', items: ['security/jwt', 'security/authorization', 'security/injection'] },
  { label: 'Testing', items: ['testing/strategy'] },
  { label: 'Delivery', items: ['delivery/docker', 'delivery/github-actions'] },
  { label: 'Observability', items: ['observability/telemetry'] },
  { label: 'Challenges', items: ['challenges', 'challenges/missing-index', 'challenges/oversell', 'challenges/double-charge'] },
  { label: 'Best practices', items: ['best-practices/apis', 'collaboration/frontend'] },
  { label: 'The project', items: ['project/architecture', 'build', 'reference/glossary', 'about'] },
  { label: 'Examples', items: [{ label: 'All examples', link: '/examples/' }] },
]

const api: Entry[] = [
  {
    label: 'The API',
    items: [
      { label: 'Overview', link: '/api/' },
      { label: 'Schemas', link: '/reference/schemas/' },
      { label: 'State machines', link: '/reference/state-machines/' },
      { label: 'Journeys', link: '/reference/journeys/' },
      { label: 'Events and webhooks', link: '/reference/events/' },
      { label: 'Changelog', link: '/reference/changelog/' },
      { label: 'Reference by Scalar', link: '/api/reference/' },
    ],
  },
  ...tags.map((tag) => ({
    label: tag,
    items: operations
      .filter(([, route]) => route.tag === tag)
      .map(([id, { method, summary }]) => ({
        label: summary,
        link: `/api/${id}/`,
        badge: { text: method, class: `method method-${method.toLowerCase()}` },
      })),
  })),
  {
    label: 'Problems',
    collapsed: true,
    items: [
      { label: 'All problems', link: '/problems/' },
      ...Object.keys(problems)
        .sort()
        .map((code) => ({ label: code, link: `/problems/${code.replaceAll('_', '-')}/` })),
    ],
  },
]

/** All sidebars in one list, as Starlight takes it. `src/route-data.ts` shows each page those of its area. */
export const sidebar = [...learn, ...api]
export const groupsOf: Record<Area, string[]> = {
  learn: learn.map((entry) => (entry as { label: string }).label),
  api: api.map((entry) => (entry as { label: string }).label),
}

// A group is known by its label, and the reference has a group for each tag of the contract.
const shared = groupsOf.learn.filter((label) => groupsOf.api.includes(label))
if (shared.length > 0) throw new Error(`Failed to part the sidebars: both areas have a group called ${shared.join(', ')}.`)
