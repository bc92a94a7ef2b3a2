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
  starlightRoute.head.push({ tag: 'meta', attrs: { property: 'og:image', content: `${ownAddress}/og.png` } })
  starlightRoute.sidebar = starlightRoute.sidebar.filter(({ label }) => groups.includes(label))
})

type Head = StarlightRouteData['head']

/** A written page is described by what its reader can do afterwards, and not by the words about the whole site. */
function sayOutcome(head: Head, outcome: string): void {
  for (const { tag, attrs } of head)
    if (tag === 'meta' && attrs && (attrs.name === 'description' || attrs.property === 'og:description')) attrs.content = outcome
}
