/** Asks a shop while the site is built, so that a page can show a real answer before anything runs in it. */
export async function answerAtBuild(path: string): Promise<{ status: number; body: string }> {
  const { createMockApi } = await import('#mock/api.ts')
  const response = await createMockApi().fetch(new Request(`https://build.nexuscommerce.example${path}`))
  return { status: response.status, body: await response.text() }
}
