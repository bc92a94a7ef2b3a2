import { useEffect } from 'preact/hooks'

/** Opens the instrument that an address speaks of, as soon as there is one to press: `#journey=` and its name. Nothing is sent. */
export function useLinkedInstrument(isAlive: boolean): void {
  useEffect(() => {
    if (!isAlive) return
    const look = () => {
      if (!location.hash.startsWith('#journey=')) return
      const tab = document.getElementById('tab-journeys')
      tab?.click()
      tab?.scrollIntoView()
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [isAlive])
}
