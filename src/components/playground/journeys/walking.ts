import { useEffect, useState } from 'preact/hooks'
import type { Bench } from '#components/playground/bench.ts'
import { prepare, sendNoted } from '#components/playground/sending.ts'
import { goTo } from '#components/playground/time-machine.ts'
import type { Exchange } from '#sandbox/exchange.ts'
import { historyEntry } from './history.ts'
import { keepWalks, keptWalks, type Walks } from './keep-walks.ts'
import { type Story, senderOf, stories, storyOf } from './story.ts'
import { draftOf, newWalk, nextToSend, type Run, standingOf, textsOf, type Walk, waitsFor, withAnswer, withoutAnswersFrom } from './walk.ts'
import { saidWords, sourceWords } from './words.ts'

/** A request is on its way, or several one after the other, or an answer that does not end by itself. */
export type Busy = 'step' | 'rest' | 'stream' | undefined

/** All that the journeys know now. */
export interface Walking extends Walks {
  busy: Busy
  said: string
  trouble: string
}

// One for the page, as its moments are: a walk goes on while the reader looks at another instrument.
let now: Walking = { journey: stories[0]!.id, walks: {}, ...keptWalks(), busy: undefined, said: '', trouble: '' }
let abort = new AbortController()
let timer: ReturnType<typeof setTimeout>
const listeners = new Set<() => void>()
addEventListener('pagehide', () => keepWalks(now))

function become(change: Partial<Walking>): void {
  now = { ...now, ...change }
  clearTimeout(timer)
  timer = setTimeout(() => keepWalks(now), 200)
  for (const listener of listeners) listener()
}

/** What is walked now, drawn again whenever it changes. */
export function useWalking(): Walking {
  const [seen, setSeen] = useState(now)
  useEffect(() => {
    const see = () => setSeen(now)
    see()
    listeners.add(see)
    return () => void listeners.delete(see)
  }, [])
  return seen
}

const shown = (): Story => storyOf(now.journey)!
const walkOf = ({ id }: Story): Walk => now.walks[id] ?? newWalk()

/** Shows a journey. Nothing is sent. */
export function choose(journey: string): void {
  if (now.busy !== undefined) return
  if (!storyOf(journey)) become({ trouble: `No journey is called "${journey}".` })
  else if (journey !== now.journey) become({ journey, said: '', trouble: '' })
}

/** Changes the walk that is shown, as one of the functions of `walk.ts` says. */
export function changeWalk(change: (walk: Walk) => Walk, story = shown()): void {
  become({ walks: { ...now.walks, [story.id]: change(walkOf(story)) } })
}

/** Goes to a step, forth or back. */
export function goToStep(at: number): void {
  changeWalk((walk) => ({ ...walk, at }))
  become({ trouble: '' })
}

/** Begins the journey anew, as it is written. The shop stays as it is. */
export function startAgain(said: string): void {
  changeWalk(newWalk)
  become({ said, trouble: '' })
}

/** Puts the shop back to the moment before a step, and forgets what came of it and after it. */
export const undoFrom = (index: number, point: string): Promise<void> =>
  guarded('step', async (story) => {
    await goTo(point)
    changeWalk((walk) => withoutAnswersFrom(walk, story.steps, index), story)
    become({ said: `The shop is as it was before step ${index + 1}.` })
  })

/** Sends the step that is shown. */
export const sendStep = (bench: Bench): Promise<void> => guarded('step', (story) => take(story, walkOf(story).at, bench))

/** Sends what is left, one step after the other, until one is not answered as expected. */
export const sendRest = (bench: Bench): Promise<void> =>
  guarded('rest', async (story) => {
    let index = nextToSend(story.steps, walkOf(story), walkOf(story).at)
    if (index === undefined) become({ said: 'Every step from here on is answered as expected. Start again to walk it once more.' })
    while (index !== undefined && !abort.signal.aborted) {
      goToStep(index)
      await take(story, index, bench)
      if (standingOf(story.steps, walkOf(story), index) !== 'expected') return
      index = nextToSend(story.steps, walkOf(story), index + 1)
    }
  })

/** Sends no more steps, and listens no longer to an answer that does not end. */
export const stop = (): void => abort.abort()

async function guarded(busy: 'step' | 'rest', task: (story: Story) => Promise<void>): Promise<void> {
  if (now.busy !== undefined) return
  abort = new AbortController()
  become({ busy, said: '', trouble: '' })
  try {
    await task(shown())
  } catch (error) {
    become({ trouble: (error as Error).message })
  } finally {
    become({ busy: undefined })
  }
}

async function take(story: Story, index: number, { listed, remember }: Bench): Promise<void> {
  const step = story.steps[index]!
  const walk = walkOf(story)
  const [missing] = waitsFor(step, walk)
  if (missing)
    throw new Error(
      `Not sent: ${missing.name} waits for ${sourceWords(missing.expression, story.steps)}. Send that first, or write a value.`,
    )
  const texts = textsOf(step, walk)
  const described = draftOf(step, texts)
  if ('trouble' in described) throw new Error(`Not sent: ${described.trouble}`)
  const who = senderOf(step, story.steps)
  const prepared = await prepare(described, who)
  if ('trouble' in prepared) throw new Error(`Not sent: ${prepared.trouble}`)
  const entry = await historyEntry(prepared.publicDraft, { listed, walk, who })
  const sent: Pick<Run, 'texts' | 'point'> = { texts }
  const settle = (exchange?: Exchange) => {
    changeWalk((latest) => withAnswer(latest, step, sent, exchange), story)
    become({ said: saidWords(story.steps, walkOf(story), index) })
  }
  try {
    const exchange = await sendNoted(prepared.draft, {
      signal: abort.signal,
      onPart: () => now.busy === 'step' && become({ busy: 'stream' }),
      onSent: (noted) => {
        sent.point = noted.point
        if (entry) remember({ ...noted, ...entry })
      },
    })
    settle(exchange)
  } catch (error) {
    settle()
    throw error
  }
}
