import { control } from '#sandbox/control.ts'
import { type Point, snapshotAt, withPoint } from './points.ts'

// One for the page, so that every part of it speaks of the same moments. They are gone when the page is closed.
let points: Point[] = []
const listeners = new Set<() => void>()

export const pointList = (): readonly Point[] => points

/** Listens to moments that come. Answers how to stop. */
export function onPoints(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Remembers the shop as it is now, before something is done to it. Answers what the moment is called. */
export async function markPoint(label: string): Promise<string> {
  const id = crypto.randomUUID()
  points = withPoint(points, id, label, new Date().toISOString(), await control.snapshot())
  for (const listener of listeners) listener()
  return id
}

/** Makes the shop what it was at a moment. The moment of leaving is remembered too, so that nothing is lost. */
export async function goTo(id: string): Promise<void> {
  const snapshot = snapshotAt(points, id)
  if (!snapshot) throw new Error('This moment is not remembered any more.')
  const label = points.find((point) => point.id === id)?.label ?? ''
  await markPoint(`before going back (${label})`)
  await control.restore(snapshot)
}
