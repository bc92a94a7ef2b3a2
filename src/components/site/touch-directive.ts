import type { ClientDirective } from 'astro'
import { sayNotLoaded } from './not-loaded.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const signals = ['pointerenter', 'pointerdown', 'focusin', 'touchstart', 'keydown'] as const

/**
 * `client:touch`: an island stays plain HTML until somebody comes near it, by pointer, focus or key. What they pressed or typed before it
 * was alive is done again then, so that nothing is lost on a slow connection.
 */
const touch: ClientDirective = (load, _options, element) => {
  let isStarted = false
  let clicked: HTMLElement | undefined

  // Enter in a field presses the button of its form, so this holds both.
  const holdClick = (event: Event) => {
    if (!(event.target instanceof HTMLElement)) return
    const target = event.target.closest<HTMLElement>('button, [type="submit"]')
    if (!target) return
    event.preventDefault()
    event.stopPropagation()
    clicked = target
    void start()
  }
  const start = async () => {
    if (isStarted) return
    isStarted = true
    for (const signal of signals) element.removeEventListener(signal, start)
    const hydrate = await load().catch(() => sayNotLoaded(element))
    if (!hydrate) return
    const typeAgain = changedFields(element).map(retyping)
    const selectAgain = reselecting(element)
    await hydrate()
    // At once, because the next key may already be on its way.
    selectAgain()
    for (const type of typeAgain) type()
    // What was typed has to be rendered before a button acts on it.
    await new Promise((resolve) => setTimeout(resolve))
    selectAgain()
    element.removeEventListener('click', holdClick, true)
    clicked?.click()
  }
  for (const signal of signals) element.addEventListener(signal, start, { passive: true })
  element.addEventListener('click', holdClick, true)
}

export default touch

const changedFields = (element: HTMLElement): Field[] =>
  [...element.querySelectorAll<Field>('input, textarea, select')].filter((field) =>
    field instanceof HTMLSelectElement
      ? field.selectedIndex !==
        Math.max(
          [...field.options].findIndex(({ defaultSelected }) => defaultSelected),
          0,
        )
      : field.value !== field.defaultValue,
  )

/** Remembers what stands in a field and where the caret is; the answer puts both back and says so to whoever listens. */
function retyping(field: Field): () => void {
  const { value } = field
  const caret = field instanceof HTMLSelectElement ? null : field.selectionStart
  return () => {
    field.value = value
    if (caret !== null && !(field instanceof HTMLSelectElement)) field.setSelectionRange(caret, caret)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** Remembers what is selected in the field that has the focus. The answer selects it again, unless something was written or selected since. */
function reselecting(element: HTMLElement): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !element.contains(field)) return () => {}
  const { value, selectionStart: start, selectionEnd: end } = field
  return () => {
    const isUntouched = document.activeElement === field && field.value === value && field.selectionStart === field.selectionEnd
    if (isUntouched && start !== null && end !== null && start !== end) field.setSelectionRange(start, end)
  }
}
