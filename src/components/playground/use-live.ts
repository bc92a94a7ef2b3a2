import { useEffect, useState } from 'preact/hooks'
import { onSandboxChange } from '#sandbox/client.ts'

/** What the shop says now, asked again whenever something happens in it. The last words stay while it is silent. */
export function useLive<Content>(ask: () => Promise<Content>): { found: Content | undefined; trouble: string } {
  const [found, setFound] = useState<Content>()
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    let isHere = true
    const load = () =>
      void ask().then(
        (content) => {
          if (!isHere) return
          setFound(() => content)
          setTrouble('')
        },
        (error: Error) => isHere && setTrouble(`The shop did not answer: ${error.message}`),
      )
    load()
    const stop = onSandboxChange(load)
    return () => {
      isHere = false
      stop()
    }
  }, [])
  return { found, trouble }
}
