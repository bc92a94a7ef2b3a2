interface Page {
  id: string
  data: { title: string }
}

/** The title of a page by its path. Fails the build when no page is there, so that nothing links into the void. */
export function titleOf(pages: Page[], path: string): string {
  const id = path.replace(/^\/|\/$/g, '')
  const page = pages.find((candidate) => candidate.id === id)
  if (!page) throw new Error(`[LessonHead] "${path}" is not a page. Write the name as plain text until the page is there.`)
  return page.data.title
}
