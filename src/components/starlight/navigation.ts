import { href } from '#components/href.ts'

/** The four doors of the site. `starts` says which pages lie behind each. */
export const navigation = [
  {
    label: 'Learn',
    link: href('/start/quickstart/'),
    starts: [
      ...['/start/', '/paths/', '/databases/', '/django/', '/apis/', '/async/', '/caching/', '/security/', '/testing/', '/delivery/'],
      ...[
        '/observability/',
        '/best-practices/',
        '/collaboration/',
        '/project/',
        '/challenges/',
        '/reference/glossary/',
        '/about/',
        '/examples/',
      ],
    ],
  },
  { label: 'API', link: href('/api/'), starts: ['/api/', '/problems/', '/reference/'] },
  { label: 'Playground', link: href('/playground/'), starts: ['/playground/'] },
  { label: 'Build', link: href('/build/'), starts: ['/build/'] },
]

/** Whether a page lies behind a door. */
export const isBehind = ({ starts }: { starts: string[] }, pathname: string): boolean =>
  starts.some((start) => pathname.startsWith(href(start)))
