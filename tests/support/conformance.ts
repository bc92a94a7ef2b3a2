import examples from '#contract/generated/examples.json' with { type: 'json' }
import { recipes } from '#contract/generated/recipes.ts'
import type { OperationId } from '#contract/operation.ts'
import { type ReceivedAnswer, type RecipeTarget, runRecipe } from '../../src/sandbox/recipe.ts'

/** A named case: one recipe, and the answer that the contract publishes for it. */
export interface ConformanceCase {
  name: string
  /** What is not as published; nothing when all is. */
  run: (target: RecipeTarget) => Promise<string[]>
}

/** Where the site and the images are, as the door under test says it. */
interface Doors {
  siteUrl: string
  mediaUrl: string
}

interface Published {
  response: { status: number; headers: Record<string, string>; body: unknown }
}

// Written from the same recipes, by `npm run generate`.
const published = examples as unknown as Record<string, Record<string, Published>>

// Made on the way: the transport sets them, or they say where the shop is.
const ownHeaders = new Set(['content-length', 'connection', 'keep-alive', 'transfer-encoding'])

/**
 * The same cases for every way to reach the shop: each recipe of the contract must give the published answer, to the byte. `siteUrl` and
 * `mediaUrl` differ from door to door and are put back to what the published answers have.
 */
export function conformanceCases({ siteUrl = '', mediaUrl = '' }: Partial<Doors> = {}): ConformanceCase[] {
  return Object.entries(recipes).flatMap(([operationId, byKey]) =>
    Object.entries(byKey).map(([key, recipe]) => ({
      name: `${operationId} ${key}`,
      async run(target) {
        const { answer } = await runRecipe(operationId as OperationId, recipe, target)
        const expected = published[operationId]?.[key]
        return expected ? differences(answer, expected.response, { siteUrl, mediaUrl }) : ['nothing is published for it']
      },
    })),
  )
}

/**
 * The first case of each status and of each problem code, and the success of every operation. A door carries methods, headers, bodies and
 * statuses; what the rules say is the same behind each of them, and all cases are run where that is quick.
 */
export function doorCases(doors: Partial<Doors>): ConformanceCase[] {
  const seen = new Set<string>()
  return conformanceCases(doors).filter(({ name }) => {
    const key = name.split(' ')[1]!
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew || key.startsWith('2')
  })
}

function differences(answer: ReceivedAnswer, expected: Published['response'], doors: Doors): string[] {
  const body = answer.body === '' ? null : asPublished(answer.body, doors)
  const wanted = expected.body === null || typeof expected.body === 'string' ? expected.body : JSON.stringify(expected.body)
  const headers = Object.entries(expected.headers).filter(([name, value]) => !ownHeaders.has(name) && answer.headers[name] !== value)
  return [
    ...(answer.status === expected.status ? [] : [`status ${answer.status}, published ${expected.status}`]),
    ...headers.map(([name, value]) => `${name}: ${answer.headers[name]}, published ${value}`),
    ...(body === wanted ? [] : [`body ${body?.slice(0, 300)}, published ${wanted?.slice(0, 300)}`]),
  ]
}

function asPublished(body: string, { siteUrl, mediaUrl }: Doors): string {
  const withSite = siteUrl ? body.replaceAll(`"${siteUrl}/problems/`, '"https://nexus.example/problems/') : body
  return mediaUrl ? withSite.replaceAll(`"${mediaUrl}/`, '"https://api.nexuscommerce.example/media/') : withSite
}
