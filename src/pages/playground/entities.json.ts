import type { APIRoute } from 'astro'
import { entityMap } from '#components/playground/entity-map.ts'

/** Which tables of the shop lead to which, drawn, for the playground to load when somebody opens the diagram. */
export const GET: APIRoute = async () => Response.json(await entityMap())
