import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { draw, rendered } from './render.ts'
import { shownBy } from './shown.ts'

const flowchart = `flowchart LR
  accTitle: The way of a request
  accDescr: From the page to the shop.
  subgraph browser [Your browser]
    page["Page & cell"] -->|GET /v1/products| worker{Service worker}
    worker -.-> shop[(The shop)]
  end
  shop <--> page
  shop --x net((Network)):::bad`

const sequence = `sequenceDiagram
  accTitle: Life of a key
  autonumber
  actor C as Client
  participant A as API
  C->>+A: POST /v1/orders
  Note over C,A: The key is locked
  alt same body
    A-->>-C: 201 Created
  else another body
    A--xC: 422
  end
  Note right of A: Gone after a day`

const state = `stateDiagram-v2
  accTitle: States of an order
  [*] --> pending
  pending --> paid : payment captured
  state "On its way" as shipped
  paid --> shipped
  shipped --> [*]
  note right of paid
    Stock is taken here,
    once and for all
  end note`

const entities = `erDiagram
  accTitle: Orders
  ORDER ||--|{ LINE : holds
  ORDER }o..o| CART : "comes from"
  LINE {
    string order_id PK, FK
    int unit_price "as it was then"
  }`

const pie = `pie
  accTitle: Where orders come from
  "Shop" : 50`

// The thread that reads takes its time to start where much else runs.
beforeAll(() => read('flowchart LR\n  a'), 60_000)

describe('diagrams that are drawn at build', () => {
  test('a flowchart, with its labels, its groups and both ends of its lines', async () => {
    const { html, reasons } = await rendered(flowchart, 'd')
    const { texts, lines } = shownBy(html)
    expect(reasons).toEqual([])
    expect(texts).toEqual(
      expect.arrayContaining(['Your browser', 'Page & cell', 'GET /v1/products', 'Service worker', 'The shop', 'Network']),
    )
    expect(lines).toEqual([
      { from: 'page', to: 'worker', line: 'solid', tips: ['none', 'arrow'] },
      { from: 'worker', to: 'shop', line: 'dashed', tips: ['none', 'arrow'] },
      { from: 'shop', to: 'page', line: 'solid', tips: ['arrow', 'arrow'] },
      { from: 'shop', to: 'net', line: 'solid', tips: ['none', 'cross'] },
    ])
    expect(html).toContain('<g class="circle bad"')
  })

  test('a sequence, with its notes, its cases and the numbers of its steps', async () => {
    const { html, reasons } = await rendered(sequence, 'd')
    const { texts, lines } = shownBy(html)
    expect(reasons).toEqual([])
    expect(texts).toEqual(
      expect.arrayContaining(['Client', 'API', 'The key is locked', 'Gone after a day', 'alt', 'same body', 'another body']),
    )
    expect(texts.filter((text) => /^\d$/.test(text))).toEqual(['1', '2', '3'])
    expect(lines.map(({ from, to, tips }) => `${from}${to} ${tips[1]}`)).toEqual(['CA arrow', 'AC arrow', 'AC cross'])
    expect(html).toContain('<rect class="bar"')
  })

  test('a state machine, with its notes', async () => {
    const { html, reasons } = await rendered(state, 'd')
    const { texts, lines } = shownBy(html)
    expect(reasons).toEqual([])
    expect(texts).toEqual(
      expect.arrayContaining(['pending', 'paid', 'On its way', 'payment captured', 'Stock is taken here, once and for all']),
    )
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toMatchObject({ from: 'paid', line: 'dashed', tips: ['none', 'none'] })
  })

  test('a state with a note at either side', async () => {
    const { html, reasons } = await rendered(
      'stateDiagram-v2\n  accTitle: Notes\n  a --> b\n  note right of a : one\n  note left of a : two',
      'd',
    )
    expect(reasons).toEqual([])
    expect(shownBy(html).texts).toEqual(expect.arrayContaining(['one', 'two']))
  })

  test('entities, with their attributes, keys and comments', async () => {
    const { html, reasons } = await rendered(entities, 'd')
    const { texts, lines } = shownBy(html)
    expect(reasons).toEqual([])
    expect(texts).toEqual(expect.arrayContaining(['order_id', 'string', 'PK, FK', 'unit_price', 'as it was then', 'holds', 'comes from']))
    expect(lines.map(({ line, tips }) => [line, ...tips])).toEqual([
      ['solid', 'one', 'many'],
      ['dashed', 'zero-many', 'zero-one'],
    ])
  })

  test('a figure with a name, a description and a scroll container for the keyboard', async () => {
    const { html } = await rendered(flowchart, 'diagram-1')
    expect(html).toMatch(/^<figure class="diagram not-content"><div class="canvas" tabindex="0" role="group" aria-label="Diagram: The way/)
    expect(html).toContain('role="img" aria-label="The way of a request" aria-describedby="diagram-1"')
    expect(html).toContain('<desc id="diagram-1">From the page to the shop.</desc>')
    expect(html).toContain('<figcaption>The way of a request</figcaption></figure>')
  })
})

describe('what a diagram leaves alone', () => {
  test('the page: no style, no script, no request, and no id twice', async () => {
    const diagrams = await Promise.all(
      [flowchart, sequence, state, entities, flowchart].map((source, index) => rendered(source, `diagram-${index}`)),
    )
    const page = diagrams.map(({ html }) => html).join('')
    expect(page).not.toMatch(/<style|<script|@import|url\(|https?:|xlink|fill="|#[\da-f]{3,6}\b/i)
    const ids = Array.from(page.matchAll(/\sid="(?<id>[^"]*)"/g), ({ groups }) => groups?.id)
    expect(ids).toHaveLength(new Set(ids).size)
    expect(ids).not.toHaveLength(0)
  })

  test('other pictures: every rule of the stylesheet is about diagrams', async () => {
    const css = await readFile(new URL('../../../src/styles/diagram.css', import.meta.url), 'utf8')
    const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[{}])\s*(?<selectors>[^{}@]+)\{/g)
    const selectors = Array.from(rules, ({ groups }) => groups?.selectors?.split(/,(?![^(]*\))/) ?? []).flat()
    expect(selectors.length).toBeGreaterThan(20)
    for (const selector of selectors) expect(selector.trim()).toMatch(/^\.(?:diagram|picture)\b/)
  })

  test('the build: the document that Mermaid reads with is not among its globals', async () => {
    await rendered(flowchart, 'd')
    expect([typeof window, typeof document]).toEqual(['undefined', 'undefined'])
  })
})

describe('diagrams that are left to the browser', () => {
  test('one whose drawing lost a note', async () => {
    const { html, reasons } = await rendered(state, 'd', (picture) =>
      draw(
        picture.kind === 'graph'
          ? { ...picture, nodes: picture.nodes.filter(({ shape }) => shape !== 'note'), edges: picture.edges.slice(0, -1) }
          : picture,
      ),
    )
    expect(reasons).toContain('the text “Stock is taken here, once and for all” is lost')
    expect(html).toContain('<nexus-diagram data-title="States of an order">')
    expect(html).toContain('<pre>stateDiagram-v2')
    expect(html).not.toContain('<svg')
  })

  test.each([
    ['a diagram of the kind pie', pie],
    ['the colours of classDef red', 'flowchart LR\n  accTitle: Red\n  a:::red --> b\n  classDef red fill:#f00'],
    ['the shape docs', 'flowchart LR\n  accTitle: Papers\n  a@{ shape: docs, label: "Papers" } --> b'],
    ['the link of a', 'flowchart LR\n  accTitle: Link\n  a --> b\n  click a "https://nexus.example"'],
    ['a box around participants', 'sequenceDiagram\n  accTitle: Box\n  box Inside\n  participant A\n  end\n  A->>A: hello'],
    ['settings of its own', '%%{init: {"theme": "dark"}}%%\nflowchart LR\n  accTitle: Dark\n  a --> b'],
  ])('one with %s', async (reason, source) => {
    const { html, reasons } = await rendered(source, 'd')
    expect(reasons).toContain(reason)
    expect(html).toContain('<nexus-diagram ')
  })
})

describe('diagrams that are refused', () => {
  test.each([
    ['has no words', /accTitle/, 'flowchart LR\n  a --> b'],
    ['Mermaid cannot read', /Parse error on line \d[\s\S]*Expecting/, 'flowchart LR\n  accTitle: Broken\n  a[oops --> b'],
    ['is of no kind', /No diagram type detected/, 'flowchrt LR\n  accTitle: Broken\n  a --> b'],
    ['holds what Mermaid takes for HTML', /takes "<id" for HTML/, 'flowchart LR\n  accTitle: Tag\n  a["GET /orders/<id>"] --> b'],
  ])('one that %s', async (_, message, source) => {
    await expect(rendered(source, 'd')).rejects.toThrow(message)
  })

  test('with the line of the fence', async () => {
    await expect(rendered('flowchart LR\n  accTitle: Tag\n  a["<b>x</b>"] --> b', 'd')).rejects.toMatchObject({ line: 3 })
    await expect(rendered('flowchart LR\n  accTitle: x\n  %% a comment\n  a --> b --> --> c\n  c --> d', 'd')).rejects.toMatchObject({
      line: 4,
    })
  })
})
