import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const sandbox = 'https://*.nexuscommerce.example'

/**
 * Writes a content security policy into every page: scripts only from this site and those inline scripts that the build itself made, by
 * hash. It is made last, from the pages as they are, so that no script is forgotten.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const root = fileURLToPath(dir)
        let pages = 0
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = root + file
          await writeFile(path, withPolicy(await readFile(path, 'utf8')))
          pages++
        }
        logger.info(`a policy in each of ${pages} pages`)
      },
    },
  }
}

/** The page with its policy as the first thing in its head that a policy can act on. */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`
  const start = html.search(/<head[^>]*>/)
  if (start < 0) return html
  const end = html.indexOf('>', start) + 1
  return html.slice(0, end) + policy + html.slice(end)
}

/** The policy of a page. Pages with cells or a lab may start workers from blobs and compile WebAssembly; Scalar writes style elements of its own. */
export function policyOf(html: string): string {
  const hasCells = /<nexus-(?:cell|lab)\b/.test(html)
  const hasScalar = html.includes('id="scalar"')
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...hashesOf(html, 'script'), ...(hasCells ? ['blob:', "'wasm-unsafe-eval'"] : [])],
    'style-src': ["'self'", ...(hasScalar ? ["'unsafe-inline'"] : hashesOf(html, 'style'))],
    // Shiki colours code with style attributes.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', sandbox],
    'connect-src': ["'self'", sandbox],
    'worker-src': ["'self'", ...(hasCells ? ['blob:'] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}(?<attributes>[^>]*)>(?<content>[\\s\\S]*?)</${tag}>`, 'g'))
  const hashes = Array.from(elements).flatMap(({ groups }) => {
    const { attributes = '', content = '' } = groups ?? {}
    const isData = /\btype="?(?:application\/(?:ld\+)?json|speculationrules)/.test(attributes)
    return content === '' || isData ? [] : [`'sha256-${createHash('sha256').update(content).digest('base64')}'`]
  })
  return [...new Set(hashes)]
}
