import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MdastContent, MdastPluginDefinition, MdastVisitorContext } from 'satteri'
import { filled } from './entities.ts'
import { DiagramError } from './mermaid/read.ts'
import { rendered } from './mermaid/render.ts'

const component = '_NexusDiagram'
const key = 'nexusDiagrams'

interface Page {
  count: number
  hasImport: boolean
}

/**
 * Draws the diagrams of a page while it is built. One that the drawing would lose something of is left to Mermaid in the browser, which
 * only those pages load that hold one. A diagram that Mermaid cannot read, or that has no `accTitle`, fails the build.
 */
export function mermaidDiagrams({ warn = console.warn }: { warn?: (message: string) => void } = {}): MdastPluginDefinition {
  return {
    name: 'mermaid-diagrams',
    options: { position: true },
    async code(node, context) {
      if (node.lang !== 'mermaid') return
      const page = pageOf(context)
      const id = `diagram-${++page.count}`
      const { start, end } = { start: node.position?.start.line ?? 1, end: node.position?.end.line ?? 1 }
      try {
        const { html, reasons } = await rendered(isFromContract(node.meta) ? filled(node.value) : node.value, id)
        if (reasons.length === 0) return context.replaceNode(node, htmlNode(html, context))
        const why = `This diagram is drawn in the reader's browser, because at build it would lose: ${reasons.join('; ')}.`
        if (context.sourceFormat !== 'mdx') {
          throw new DiagramError({
            message: `${why} Only MDX can load what that takes: end the page's name in .mdx, or simplify the diagram.`,
          })
        }
        warn(`${placeOf(context, start)}: ${why}`)
        context.replaceNode(node, [...importNodes(page), componentNode(html)])
      } catch (error) {
        if (!(error instanceof DiagramError)) throw error
        const place = placeOf(context, Math.min(start + (error.line ?? 0), end))
        fail(new Error(`${place}: ${error.message}`, { cause: error }), context)
      }
    },
  }
}

const isFromContract = (meta: string | null | undefined) => meta === 'from="contract"'

function pageOf(context: MdastVisitorContext): Page {
  const page = (context.data[key] as Page | undefined) ?? { count: 0, hasImport: false }
  context.data[key] = page
  return page
}

/** A line of a page as an editor counts it; Astro takes the frontmatter off before it reads a page in Markdown. */
function placeOf({ fileURL, source }: MdastVisitorContext, line: number): string {
  if (!fileURL) return `a page:${line}`
  const count = (text: string) => text.trimEnd().split('\n').length
  const before = count(readFileSync(fileURL, 'utf8')) - count(source)
  return `${relative(process.cwd(), fileURLToPath(fileURL))}:${before + line}`
}

/**
 * Fails the build. In Markdown an error is not enough: Astro's loader only logs it, publishes the page without its text and remembers it
 * so, which makes the next build silent. So the process ends before anything is remembered.
 */
function fail(error: Error, { sourceFormat }: MdastVisitorContext): never {
  if (sourceFormat !== 'mdx' && process.env.NODE_ENV === 'production') {
    setImmediate(() => {
      throw error
    })
  }
  throw error
}

function htmlNode(html: string, { sourceFormat }: MdastVisitorContext): MdastContent {
  return sourceFormat === 'mdx' ? fragment(html) : { type: 'html', value: html }
}

// MDX takes no HTML as it is; raw text would be read as Markdown again, and its quotes made typographic.
function fragment(html: string): MdastContent {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
    children: [],
  }
}

function componentNode(html: string): MdastContent {
  return { type: 'mdxJsxFlowElement', name: component, attributes: [], children: [fragment(html)] } as MdastContent
}

function importNodes(page: Page): MdastContent[] {
  if (page.hasImport) return []
  page.hasImport = true
  return [{ type: 'mdxjsEsm', value: `import ${component} from '#components/site/Diagram.astro'` }]
}
