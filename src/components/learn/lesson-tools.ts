import { readProgress } from './learned.ts'
import { readNotes, writeNote } from './notes.ts'
import { markDone, unmark } from './progress.ts'

const part = <Kind extends HTMLElement>(element: HTMLElement, name: string) => element.querySelector<Kind>(`[data-part="${name}"]`)!

/** Marks the page as read or takes the mark back, or opens the notes. */
export function act(element: HTMLElement, what: string): void {
  const page = element.dataset.page!
  if (what === 'notes') openNotes(element, page)
  else {
    if (what === 'read' && readProgress()[page]?.read) unmark(page, 'read')
    else if (what === 'read') markDone(page, 'read')
    show(element, page)
  }
}

function show(element: HTMLElement, page: string): void {
  const { read } = readProgress()[page] ?? {}
  part(element, 'read').textContent = read ? 'Not read after all' : 'Mark this page as read'
  const day = read && new Date(read).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' })
  part(element, 'state').textContent = day ? `Marked as read on ${day}, on this device.` : ''
}

function openNotes(element: HTMLElement, page: string): void {
  const field = element.querySelector('textarea')!
  if (field.dataset.isOpen) return
  field.dataset.isOpen = 'true'
  field.value = readNotes()[page]?.text ?? ''
  field.readOnly = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    timer = undefined
    const isKept = writeNote(page, field.value)
    part(element, 'kept').textContent = isKept
      ? 'Kept on this device.'
      : 'Your browser could not keep this: its storage is full or switched off. Copy the text before you leave.'
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    part(element, 'kept').textContent = ''
    timer = setTimeout(save, 400)
  })
  // Whoever leaves within this time has written it all the same.
  field.addEventListener('change', save)
  window.addEventListener('pagehide', () => timer !== undefined && save())
}
