import { useEffect, useState } from 'preact/hooks'
import { onSandboxChange } from '#sandbox/client.ts'
import { control } from '#sandbox/control.ts'

/** The time of the shop in milliseconds since 1970, ticking once a second. It follows when the clock is moved. */
export function useShopClock(): number | undefined {
  const [offset, setOffset] = useState<number>()
  const [, setTick] = useState(0)
  useEffect(() => {
    const load = () =>
      void control.state().then(
        ({ clock }) => setOffset(Date.parse(clock.now) - Date.now()),
        () => undefined,
      )
    load()
    const stop = onSandboxChange(load)
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [])
  return offset === undefined ? undefined : Date.now() + offset
}
