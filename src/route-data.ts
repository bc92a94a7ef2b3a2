import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { lessonOf } from '#components/learn/lesson.ts'
import { ownAddress } from '#components/site/own-address.ts'
import { areaOf, groupsOf } from '#config/sidebar.ts'

/** Shows each page the sidebar of its own area, and says in its head what it is about. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { starlightRoute } = locals
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length)
  const groups = groupsOf[areaOf(path)]
  const lesson = lessonOf(starlightRoute.entry.data)
  if (lesson) sayOutcome(starlightRoute.head, lesson.outcome)
  if (lesson && lesson.questions.length > 0)
    starlightRoute.toc?.items.push({ depth: 2, slug: 'check-yourself', text: 'Check yourself', children: [] })
  if (lesson?.lab) tellLabParts(starlightRoute.toc?.items)
  starlightRoute.head.push({ tag: 'meta', attrs: { property: 'og:image', content: `${ownAddress}/og.png` } })
  const area = starlightRoute.sidebar.filter(({ label }) => groups.includes(label))
  starlightRoute.sidebar = areaOf(path) === 'learn' ? area.map(asSection) : area
})

type Entry = StarlightRouteData['sidebar'][number]

const pagesOf = (entry: Entry): Extract<Entry, { type: 'link' }>[] => (entry.type === 'group' ? entry.entries.flatMap(pagesOf) : [entry])

/** Lists the pages of the section one is in, and of the others only where they begin: every page carries its sidebar. */
function asSection(section: Entry): Entry {
  const [first, ...others] = pagesOf(section)
  if (!first || [first, ...others].some(({ isCurrent }) => isCurrent)) return section
  return { ...first, label: section.label, badge: undefined, attrs: { 'data-section': '' } }
}

type Contents = NonNullable<StarlightRouteData['toc']>['items']

/** The parts that a lab draws itself come after what the page says about its setup. */
function tellLabParts(items: Contents | undefined): void {
  const parts = ['Observe', 'Change', 'Check'].map((text) => ({ depth: 2, slug: text.toLowerCase(), text, children: [] }))
  items?.splice(items.findIndex(({ slug }) => slug === 'setup') + 1, 0, ...parts)
}

type Head = StarlightRouteData['head']

/** A written page is described by what its reader can do afterwards, and not by the words about the whole site. */
function sayOutcome(head: Head, outcome: string): void {
  for (const { tag, attrs } of head)
    if (tag === 'meta' && attrs && (attrs.name === 'description' || attrs.property === 'og:description')) attrs.content = outcome
}
