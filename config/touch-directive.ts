import type { ClientDirective } from 'astro'

/**
 * `client:touch`: an island stays plain HTML until somebody comes near it, by pointer, focus or key. What they did first is done again
 * once the island is alive, so that no click is lost.
 */
const touch: ClientDirective = (load, _options, element) => {
  const signals = ['pointerenter', 'pointerdown', 'focusin', 'touchstart', 'keydown'] as const
  let isStarted = false
  let clicked: HTMLElement | undefined

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
    const hydrate = await load()
    await hydrate()
    element.removeEventListener('click', holdClick, true)
    element.removeEventListener('submit', holdClick, true)
    clicked?.click()
  }
  for (const signal of signals) element.addEventListener(signal, start, { passive: true })
  element.addEventListener('click', holdClick, true)
}

export default touch
