import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { problemPages, tags } from '#components/api/contract.ts'
import { downloads } from '#components/api/downloads.ts'
import { schemaPages } from '#components/api/schema-pages.ts'
import { lessonOf } from '#components/learn/lesson.ts'
import { ownAddress } from '#components/site/own-address.ts'
import { site } from '#config/site.ts'

const line = (path: string, title: string, about: string) => `- [${title}](${ownAddress}${path}): ${about}`
const section = (title: string, lines: string[]) => [`## ${title}`, '', ...lines, '']

/** The site as a list for programs that read text (llmstxt.org): every lesson, operation, problem and file, with its address. */
export const GET: APIRoute = async () => {
  const pages = await getCollection('docs')
  const lessons = pages.flatMap(({ id, data }) => {
    const lesson = lessonOf(data)
    return lesson ? [line(`/${id}/`, data.title, lesson.outcome)] : []
  })
  return new Response(
    [
      `# ${site.title}`,
      '',
      `> ${site.description}`,
      '',
      ...section('Lessons', lessons),
      ...section(
        'Operations of the NexusCommerce API',
        tags.flatMap(({ operations }) =>
          operations.map(({ id, method, path, summary }) => line(`/api/${id}/`, id, `${method} ${path}. ${summary}.`)),
        ),
      ),
      ...section(
        'Schemas',
        schemaPages.map(({ name, path, description }) => line(path, name, description)),
      ),
      ...section(
        'Problems',
        problemPages.map(({ code, slug, status, title }) => line(`/problems/${slug}/`, code, `${status}. ${title}`)),
      ),
      ...section(
        'Files',
        downloads.map(({ path, label, about }) => line(path, label, about)),
      ),
    ].join('\n'),
  )
}
