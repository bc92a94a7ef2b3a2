/** The entries that hold every word of a text, whatever its case; all of them for an empty text. */
export function matching(texts: string[], wanted: string): boolean[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  return texts.map((text) => words.every((word) => text.toLowerCase().includes(word)))
}

/** Lets a field filter the list beside it as somebody types, and keeps what was typed in the address. Without scripts the list is whole. */
export function startFilter(field: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
  const entries = [...list.querySelectorAll<HTMLElement>('li')]
  const texts = entries.map(({ textContent }) => textContent)
  const groups = [...list.querySelectorAll('section')]
  const show = () => {
    const shown = matching(texts, field.value)
    for (const [index, entry] of entries.entries()) entry.hidden = !shown[index]
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])')
    const count = shown.filter(Boolean).length
    status.textContent = count === entries.length ? '' : count === 0 ? 'None has all of these words.' : `${count} of ${entries.length}`
  }
  field.addEventListener('input', () => {
    show()
    const address = new URL(location.href)
    if (field.value.trim() === '') address.searchParams.delete('q')
    else address.searchParams.set('q', field.value.trim())
    history.replaceState(history.state, '', address)
  })
  field.value ||= new URL(location.href).searchParams.get('q') ?? ''
  show()
}
