import { successRecipe } from '#contract/access.ts'
import { recipes } from '#contract/generated/recipes.ts'
import type { OperationId } from '#contract/operation.ts'
import { runRecipe } from './recipe.ts'

const originOf = (shop: string) => `https://${shop}.nexuscommerce.example`

/** Asks a shop while the site is built, so that a page can show a real answer before anything runs in it. */
export async function answerAtBuild(path: string): Promise<{ status: number; body: string }> {
  const { createMockApi } = await import('#mock/api.ts')
  const response = await createMockApi().fetch(new Request(originOf('build') + path))
  return { status: response.status, body: await response.text() }
}

type Row = Record<string, unknown>

/** Rows of every table of the shop, some of each: those that are there at first, and those that the success of any operation leaves. */
export async function rowsAtBuild(): Promise<Record<string, Row[]>> {
  const { createMockApi } = await import('#mock/api.ts')
  const { fetch } = createMockApi()
  const read = async <Content>(shop: string, path: string) =>
    (await (await fetch(new Request(`${originOf(shop)}/__sandbox${path}`))).json()) as Content
  const countsOf = async (shop: string) => (await read<{ counts: Record<string, number> }>(shop, '')).counts
  const before = await countsOf('build')
  const found: Record<string, Row[]> = {}
  const look = async (shop: string, tables: string[]) => {
    for (const table of tables) {
      const { data } = await read<{ data: Row[] }>(shop, `/tables/${table}?limit=20`)
      found[table] = [...(found[table] ?? []), ...data]
    }
  }
  await look('build', Object.keys(before))
  for (const id of Object.keys(recipes) as OperationId[]) {
    const shop = id.toLowerCase()
    await runRecipe(id, successRecipe(id)!, { fetch, origin: originOf(shop) })
    const after = await countsOf(shop)
    await look(
      shop,
      Object.keys(after).filter((table) => after[table] !== before[table]),
    )
  }
  return found
}
