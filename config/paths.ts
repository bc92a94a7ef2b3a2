/** A way through the hub: pages in an order that builds up. Pages that are not written yet stand as plain text, so that readers see the whole way. */
export interface LearningPath {
  slug: string
  title: string
  for: string
  stages: { label: string; pages: [path: string, title: string][] }[]
}

export const learningPaths: LearningPath[] = [
  {
    slug: 'foundations',
    title: 'Backend foundations',
    for: 'You have programmed a little and are new to back-end work.',
    stages: [
      {
        label: 'Meet the shop',
        pages: [
          ['/start/quickstart/', 'Quickstart: your first five calls'],
          ['/start/sandbox/', 'How the sandbox works'],
        ],
      },
      {
        label: 'Python and tools',
        pages: [
          ['/foundations/python-core/', 'Python data structures and objects'],
          ['/foundations/generators/', 'Generators'],
          ['/foundations/decorators/', 'Decorators'],
          ['/foundations/context-managers/', 'Context managers'],
          ['/foundations/asyncio/', 'async/await and the event loop'],
          ['/foundations/shell/', 'Shell for backend work'],
          ['/foundations/git/', 'Git and GitHub flow'],
        ],
      },
      {
        label: 'Data',
        pages: [
          ['/databases/modelling/', 'Model the shop: ER diagram'],
          ['/databases/normalisation/', 'Normalisation, 1NF to 3NF'],
          ['/databases/constraints/', 'Relationships and constraints'],
          ['/databases/querying/', 'Querying: joins and aggregates'],
          ['/challenges/missing-index/', 'Lab: the missing index'],
        ],
      },
      {
        label: 'APIs',
        pages: [
          ['/apis/http/', 'HTTP that backends rely on'],
          ['/apis/rest-design/', 'Designing resources'],
          ['/apis/errors/', 'Errors people can act on'],
        ],
      },
      {
        label: 'Django',
        pages: [
          ['/django/request-lifecycle/', 'The request life cycle'],
          ['/django/orm/', 'Models and the ORM'],
          ['/django/related-queries/', 'select_related and prefetch_related'],
          ['/django/serializers/', 'DRF serializers, nested and writable'],
        ],
      },
      {
        label: 'Work that holds',
        pages: [
          ['/testing/strategy/', 'What to test, and where'],
          ['/testing/pytest/', 'pytest, unittest and coverage'],
          ['/security/input-validation/', 'Input validation'],
          ['/best-practices/code/', 'Code that others can change'],
          ['/collaboration/frontend/', 'Working with front-end learners'],
          ['/project/1-catalogue/', 'Build a storefront 1: catalogue'],
        ],
      },
    ],
  },
  {
    slug: 'api-engineer',
    title: 'API engineer',
    for: 'You can build create, read, update and delete, and want contracts that survive real clients.',
    stages: [
      {
        label: 'HTTP and errors',
        pages: [
          ['/start/quickstart/', 'Quickstart: your first five calls'],
          ['/apis/http/', 'HTTP that backends rely on'],
          ['/apis/rest-design/', 'Designing resources'],
          ['/apis/errors/', 'Errors people can act on'],
        ],
      },
      {
        label: 'Contracts under load',
        pages: [
          ['/apis/pagination/', 'Pagination, filtering, sorting'],
          ['/apis/versioning/', 'Versioning and deprecation'],
          ['/apis/etags/', 'Lost updates and ETags'],
          ['/apis/idempotency/', 'Idempotency'],
          ['/challenges/double-charge/', 'Lab: the double charge'],
          ['/apis/rate-limiting/', 'Rate limits and quotas'],
        ],
      },
      {
        label: 'Beyond one request',
        pages: [
          ['/apis/openapi/', 'Spec first with OpenAPI'],
          ['/apis/webhooks/', 'Webhooks, both sides'],
          ['/apis/realtime/', 'Real time: polling, SSE, WebSockets'],
          ['/apis/integrations/', 'Third-party APIs'],
          ['/apis/clients/', 'API clients'],
        ],
      },
      {
        label: 'Security',
        pages: [
          ['/security/threats/', 'Threats to an API'],
          ['/security/authentication/', 'Authentication: sessions and tokens'],
          ['/security/jwt/', 'Signed tokens (JWT)'],
          ['/security/oauth/', 'OAuth'],
          ['/security/authorization/', 'Authorisation: roles and ownership'],
          ['/security/browser-attacks/', 'XSS, CSRF and CORS'],
        ],
      },
      {
        label: 'GraphQL',
        pages: [
          ['/graphql/basics/', 'GraphQL basics'],
          ['/graphql/dataloader/', 'DataLoader'],
          ['/graphql/django/', 'GraphQL beside REST in Django'],
          ['/graphql/security/', 'Limits for GraphQL'],
        ],
      },
      {
        label: 'Prove it',
        pages: [
          ['/testing/contract/', 'Contract tests'],
          ['/django/openapi/', 'API schema with drf-spectacular'],
          ['/project/2-cart/', 'Build a storefront 2: accounts and cart'],
          ['/project/3-checkout/', 'Build a storefront 3: checkout and payment'],
          ['/challenges/oversell/', 'Lab: the oversold bag'],
          ['/project/howto-conflicts/', 'Handle checkout conflicts'],
          ['/project/howto-payments/', 'Take a payment with a challenge'],
          ['/collaboration/frontend/', 'Working with front-end learners'],
          ['/best-practices/apis/', 'APIs: a checklist of thirty'],
        ],
      },
    ],
  },
]
