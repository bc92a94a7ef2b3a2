import { href } from '#components/href.ts'
import { type Found, grouped, isMeant } from './search-order.ts'

interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>
  debouncedSearch: (text: string, options: object, delay: number) => Promise<{ results: { data: () => Promise<Found> }[] } | null>
}

const most = 16

/** Brings the search dialog to life: finds pages, operations and problems as somebody types, and lets arrow keys walk through them. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input')!
  const list = dialog.querySelector<HTMLElement>('#search-results')!
  const status = dialog.querySelector<HTMLElement>('.status')!
  const pagefind = load()

  const show = async () => {
    const text = input.value.trim()
    if (text === '') return clear('Try “idempotency”, “POST /v1/orders” or “out_of_stock”.')
    try {
      const answer = await (await pagefind).debouncedSearch(text, {}, 120)
      // Something was typed meanwhile.
      if (!answer) return
      const best = await Promise.all(answer.results.slice(0, most).map(({ data }) => data()))
      if (input.value.trim() !== text) return
      const found = best.filter((entry) => isMeant(entry, text))
      render(found, text)
      const more = answer.results.length > most ? `, the best of ${answer.results.length}` : ''
      status.textContent =
        found.length === 0 ? `Nothing has “${text}” in it. Try fewer letters, or another word.` : `${found.length} found${more}`
    } catch {
      clear('The search index could not be loaded. It needs the network the first time.')
    }
  }
  const clear = (words: string) => {
    list.replaceChildren()
    status.textContent = words
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const render = (found: Found[], text: string) => {
    list.replaceChildren(...grouped(found, text, href('').length).map(([label, entries], group) => groupOf(label, entries, group)))
    input.setAttribute('aria-expanded', String(found.length > 0))
    select(0)
  }
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')]
  const selected = () => options().findIndex((option) => option.ariaSelected === 'true')
  const select = (index: number) => {
    const all = options()
    for (const [at, option] of all.entries()) option.ariaSelected = String(at === index)
    all[index]?.scrollIntoView({ block: 'nearest' })
    if (all[index]) input.setAttribute('aria-activedescendant', all[index].id)
  }

  input.addEventListener('input', () => void show())
  input.addEventListener('keydown', (event) => {
    const count = options().length
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && count > 0) {
      event.preventDefault()
      select((selected() + step + count) % count)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      options()[selected()]?.click()
    }
  })
  list.addEventListener('click', (event) => (event.target as Element).closest('a') && dialog.close())
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  void show()
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind
  await pagefind.options({ baseUrl: href('/'), excerptLength: 18 })
  return pagefind
}

function groupOf(label: string, entries: Found[], group: number): HTMLElement {
  const element = document.createElement('div')
  element.role = 'group'
  element.setAttribute('aria-label', label)
  const heading = document.createElement('span')
  heading.setAttribute('aria-hidden', 'true')
  heading.textContent = label
  element.append(heading, ...entries.map((entry, index) => optionOf(entry, `search-${group}-${index}`)))
  return element
}

function optionOf({ url, meta, excerpt }: Found, id: string): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  link.id = id
  link.role = 'option'
  link.tabIndex = -1
  const title = document.createElement('strong')
  title.textContent = meta.title ?? url
  link.append(title)
  if (meta.name) {
    const name = document.createElement('code')
    name.textContent = meta.name
    link.append(name)
  }
  const aside = document.createElement('span')
  aside.className = 'aside'
  aside.append(...textOf(excerpt))
  link.append(aside)
  return link
}

/** The excerpt as text, with its marks: nothing else of it is taken for HTML. */
function textOf(excerpt: string): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return Array.from(body.childNodes, (node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? ''
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}
