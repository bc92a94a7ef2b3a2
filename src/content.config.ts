import { defineCollection } from 'astro:content'
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { file } from 'astro/loaders'
import { lesson, term } from '#config/frontmatter.ts'

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: lesson }) }),
  glossary: defineCollection({ loader: file('src/content/glossary.yaml'), schema: term }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
}
