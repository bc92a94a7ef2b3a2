import type { Mermaid } from 'mermaid'

/** The theme variables of Mermaid, by the tokens of the site that they take. */
const colours = {
  background: '--paper',
  mainBkg: '--raised',
  primaryColor: '--raised',
  primaryTextColor: '--ink',
  primaryBorderColor: '--line-strong',
  secondaryColor: '--sunken',
  secondaryTextColor: '--ink',
  secondaryBorderColor: '--line-strong',
  tertiaryColor: '--paper',
  tertiaryTextColor: '--ink',
  tertiaryBorderColor: '--line',
  nodeBorder: '--line-strong',
  clusterBkg: '--paper',
  clusterBorder: '--line',
  lineColor: '--muted',
  textColor: '--ink',
  titleColor: '--ink',
  edgeLabelBackground: '--paper',
  noteBkgColor: '--live-soft',
  noteTextColor: '--ink',
  noteBorderColor: '--live',
  activationBkgColor: '--accent-soft',
  activationBorderColor: '--accent',
  pie1: '--accent',
  pie2: '--info',
  pie3: '--live',
  pie4: '--good',
  pie5: '--bad',
  pie6: '--muted',
  pieSectionTextColor: '--on-accent',
  pieTitleTextColor: '--ink',
  pieLegendTextColor: '--ink',
  pieStrokeColor: '--paper',
  pieOuterStrokeColor: '--line-strong',
} as const
/** What takes their place where the reader has chosen colours for everything. */
const systemColours: Record<string, string> = {
  '--paper': 'Canvas',
  '--raised': 'Canvas',
  '--sunken': 'Canvas',
  '--live-soft': 'Canvas',
  '--accent-soft': 'Canvas',
}
const forced = matchMedia('(forced-colors: active)')

/** Mermaid has one set of settings for the whole page, so diagrams are drawn one after the other. */
let queue = Promise.resolve()
let count = 0

class NexusDiagram extends HTMLElement {
  readonly #sheet = new CSSStyleSheet()
  readonly #source = this.querySelector('pre')?.textContent ?? ''
  readonly #near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      this.#near.disconnect()
      this.#theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
      forced.addEventListener('change', this.#queue)
      this.#queue()
    },
    { rootMargin: '600px' },
  )
  readonly #theme = new MutationObserver(() => this.#queue())

  connectedCallback() {
    document.adoptedStyleSheets.push(this.#sheet)
    this.#near.observe(this)
  }

  disconnectedCallback() {
    this.#near.disconnect()
    this.#theme.disconnect()
    forced.removeEventListener('change', this.#queue)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
  }

  readonly #queue = () => {
    queue = queue.then(() => this.#draw())
  }

  // Whatever goes wrong, the source stays readable.
  async #draw() {
    try {
      const { default: mermaid } = await import('mermaid')
      const svg = await this.#render(mermaid)
      const canvas = this.querySelector('.canvas')
      if (!canvas) return
      const { title = '', description = '' } = this.dataset
      svg.setAttribute('role', 'img')
      svg.setAttribute('aria-label', title)
      if (description !== '') svg.setAttribute('aria-description', description)
      for (const name of ['aria-roledescription', 'aria-labelledby', 'aria-describedby']) svg.removeAttribute(name)
      svg.style.setProperty('--wide', `${svg.viewBox.baseVal.width / 16}rem`)
      canvas.replaceChildren(svg)
    } catch (error) {
      console.warn('A diagram stays text:', error)
    }
  }

  async #render(mermaid: Mermaid): Promise<SVGSVGElement> {
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      // Mermaid's usual layout takes 459 KB more.
      layout: 'dagre',
      look: 'classic',
      theme: 'base',
      fontFamily: getComputedStyle(this).fontFamily,
      themeVariables: themeVariables(this),
    })
    // Mermaid looks for its drawing by id, so the one that is there must have another.
    const id = `nexus-diagram-${++count}`
    const room = document.createElement('div')
    room.style.cssText = 'position:absolute;visibility:hidden;inset-inline-start:0;width:60rem'
    this.append(room)
    try {
      // The policy of a page may refuse style elements that a script writes. So the style of the first drawing becomes a sheet of the
      // document, and the second drawing is measured with it.
      const first = await mermaid.render(id, this.#source, room)
      this.#sheet.replaceSync(/<style[^>]*>(?<css>[\s\S]*?)<\/style>/.exec(first.svg)?.groups?.css ?? '')
      const { svg } = await mermaid.render(id, this.#source, room)
      const drawn = new DOMParser().parseFromString(svg.replaceAll(/<style[\s\S]*?<\/style>/g, ''), 'text/html').querySelector('svg')
      if (!drawn) throw new Error('Mermaid drew nothing.')
      return document.importNode(drawn, true)
    } finally {
      room.remove()
    }
  }
}

function themeVariables(element: Element): Record<string, string | boolean> {
  const style = getComputedStyle(element)
  const of = (name: string, token: string) => {
    if (!forced.matches) return rgb(style.getPropertyValue(token))
    return rgb(/^pie\d/.test(name) ? 'Canvas' : (systemColours[token] ?? 'CanvasText'))
  }
  const isDark = document.documentElement.dataset.theme === 'dark'
  return {
    darkMode: isDark,
    pieOpacity: '1',
    ...Object.fromEntries(Object.entries(colours).map(([name, token]) => [name, of(name, token)])),
  }
}

/** A colour as Mermaid reads it: it does not know oklch. */
function rgb(colour: string): string {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')
  if (!context) return colour
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return `rgb(${red}, ${green}, ${blue})`
}

customElements.define('nexus-diagram', NexusDiagram)
