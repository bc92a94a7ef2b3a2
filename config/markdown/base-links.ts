import type { MdastPluginDefinition } from 'satteri'

/** Puts the site's base path before root-relative links of Markdown, which Astro leaves as they are. */
export function baseLinks(base: string): MdastPluginDefinition {
  const prefix = base.replace(/\/$/, '')
  return {
    name: 'base-links',
    link(node, context) {
      const { url } = node
      if (prefix === '' || !url.startsWith('/') || url.startsWith('//') || url === prefix || url.startsWith(`${prefix}/`)) return
      context.setProperty(node, 'url', prefix + url)
    },
  }
}
