import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type MdastPluginDefinition, markdownToHtml, mdxToJs } from 'satteri'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mermaidDiagrams } from '../mermaid.ts'
import { read } from './read.ts'

const drawn = fence('flowchart LR\n  accTitle: Two boxes\n  a["It\'s -- {here}"] --> b')
const left = fence('pie\n  accTitle: Pie\n  "Shop" : 50')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'))
  // The thread that reads takes its time to start where much else runs.
  await read('flowchart LR\n  a')
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

function fence(source: string): string {
  return `\`\`\`mermaid\n${source}\n\`\`\`\n\n`
}

/** Compiles a page as Astro does: it puts blank lines in place of the frontmatter of MDX, and takes that of Markdown off. */
async function page(name: string, body: string, plugin: MdastPluginDefinition = mermaidDiagrams()): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `---\ntitle: A page\n---\n\n${body}`)
  const options = { mdastPlugins: [plugin], fileURL: pathToFileURL(path) }
  if (name.endsWith('.mdx')) return (await mdxToJs(`\n\n\n\n${body}`, options)).code
  return (await markdownToHtml(`\n${body}`, options)).html
}

describe('a page with diagrams', () => {
  test('in Markdown holds the figures as they are', async () => {
    const html = await page('a.md', `# Title\n\n${drawn}Text -- more.\n\n${drawn}`)
    expect(html.match(/<figure class="diagram/g)).toHaveLength(2)
    expect(html).toContain("It's -- {here}")
    expect(html).not.toContain('language-mermaid')
  })

  test('in MDX holds the same figures, and imports nothing', async () => {
    const code = await page('a.mdx', drawn)
    expect(code).toContain('"set:html": "<figure class=\\"diagram not-content\\">')
    expect(code).toContain("It's -- {here}")
    expect(code).not.toContain('Diagram.astro')
  })

  test('numbers them', async () => {
    const described = fence('flowchart LR\n  accTitle: Two\n  accDescr: Two boxes\n  a --> b')
    const html = await page('a.md', described + drawn + described)
    expect(Array.from(html.matchAll(/ id="(?<id>[^"]*)"/g), ({ groups }) => groups?.id)).toEqual(['diagram-1', 'diagram-3'])
  })

  test('leaves other code alone', async () => {
    expect(await page('a.md', '```ts\nconst a = 1\n```\n')).toContain('language-ts')
  })
})

describe('a page with a diagram for the browser', () => {
  test('imports its script once, and says so', async () => {
    const warnings: string[] = []
    const code = await page('a.mdx', left + left, mermaidDiagrams({ warn: (message) => warnings.push(message) }))
    expect(code.match(/import \w+ from ['"]#components\/site\/Diagram\.astro['"]/g)).toHaveLength(1)
    expect(code.match(/<nexus-diagram data-title/g)).toHaveLength(2)
    expect(warnings[0]).toMatch(/a\.mdx:5: This diagram is drawn in the reader's browser.*the kind pie/)
  })

  test('has to be MDX, as Markdown cannot load a script', async () => {
    await expect(page('a.md', left)).rejects.toThrow(/a\.md:5: .*the kind pie.*\.mdx/)
  })
})

describe('a page with a diagram that is refused', () => {
  const wordless = `Text.\n\n${fence('flowchart LR\n  a --> b')}`
  const broken = `Text.\n\n${fence('flowchart LR\n  accTitle: Broken\n  a --> b\n  b --> --> c\n  c --> d')}`

  test.each(['a.md', 'a.mdx'])('names itself and the line where words are missing: %s', async (name) => {
    await expect(page(name, wordless)).rejects.toThrow(new RegExp(`${name}:7: .*accTitle`))
  })

  test.each(['a.md', 'a.mdx'])("names itself, the line and Mermaid's own words: %s", async (name) => {
    await expect(page(name, broken)).rejects.toThrow(new RegExp(`${name}:11: Parse error on line 4[\\s\\S]*got 'LINK'`))
  })
})
