import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { areaOf, groupsOf } from '#config/sidebar.ts'

/** Shows each page the sidebar of its own area. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { starlightRoute } = locals
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length)
  const groups = groupsOf[areaOf(path)]
  starlightRoute.sidebar = starlightRoute.sidebar.filter(({ label }) => groups.includes(label))
})
