import { stateVersion } from '#contract/generated/state-version.ts'
import type { Schema } from '#contract/operation.ts'
import { createControl } from './control/control.ts'
import { type Fork, interleave } from './control/interleave.ts'
import { createEngine, type Engine } from './engine.ts'
import { createKeeper, isKept } from './keeper.ts'
import { createQueue } from './kernel/queue.ts'
import { instant } from './kernel/time.ts'
import type { WireRequest, WireResponse } from './kernel/wire.ts'
import type { ShopOptions } from './options.ts'
import { applyLater, applyRows, createState, type Origin, type State } from './state.ts'
import { createSteps } from './steps.ts'
import { createStreams, type Streams } from './streams.ts'
import { createVisit, type Turn } from './visit.ts'

/** One shop with its own state, clock, faults and control plane. Requests are served one after another. */
export interface Shop {
  handle: (request: WireRequest) => Promise<WireResponse>
  /** Somebody else has saved this shop: read it again before the next request. */
  invalidate: () => void
}

type Rows = Schema<'SnapshotRow'>[]

export function createShop(options: ShopOptions): Shop {
  const { name, storage, rules, clock, scenario, seed } = options
  const keeper = createKeeper(name, storage, stateVersion)
  const enqueue = createQueue()
  const openStream: Streams['open'] = (first, feed, caller) => streams.open(first, feed, caller)
  const steps = createSteps(options, openStream)
  // What happens on a fork is nobody's news.
  const { onChange: _, ...unheard } = options
  const rehearsal = createSteps(unheard, openStream)
  let state: State | undefined
  let engine: Engine

  const origin = (): Origin =>
    'pinned' in clock
      ? { scenario, seed, resetAt: clock.pinned, pinnedAt: clock.pinned }
      : { scenario, seed, resetAt: instant(clock.wall()), pinnedAt: null }
  const build = (from: Origin): Fork => {
    const fresh = createState(from, {
      rules,
      scenarios: options.scenarios,
      wallClock: 'wall' in clock ? clock.wall : () => 0,
      freeze: options.freeze,
      ...(options.ratePolicies && { ratePolicies: options.ratePolicies }),
    })
    const ownEngine = createEngine(fresh, {
      rules,
      settings: { mediaUrl: options.mediaUrl },
      openStreams: (owner) => streams.count(owner),
      stopwatch: options.stopwatch,
      onError: options.onError,
      checkChanges: options.checkChanges,
    })
    return { state: fresh, engine: ownEngine }
  }
  /** From here on, requests meet this one. */
  const take = (fresh: Fork): State => {
    engine = fresh.engine
    state = fresh.state
    return fresh.state
  }
  /** A shop of its own that begins as this one is now. Nobody but its maker sees it. */
  const fork = (parent: State): Fork => {
    const fresh = build(parent.origin)
    Object.assign(fresh.state.counters, parent.counters)
    fresh.state.clock.offset = parent.clock.offset
    applyRows(fresh.state, keeper.rows(parent, engine.pendingChanges()))
    return fresh
  }
  /** A shop with these rows over its scenario. Nothing of the one that is there has changed yet. */
  const put = (from: Origin, rows: Rows, counters: Record<string, number>, offset: number): Fork => {
    const fresh = build(from)
    Object.assign(fresh.state.counters, counters)
    fresh.state.clock.offset = offset
    applyRows(fresh.state, rows)
    return fresh
  }
  const load = async (): Promise<State> => {
    const saved = await keeper.load()
    if (saved === undefined) return take(build(origin()))
    if (saved === 'outdated') {
      const fresh = take(build(origin()))
      fresh.notice = 'reset_after_update'
      await keeper.replace(fresh, [])
      return fresh
    }
    // The version says that this shop wrote it.
    const from = { scenario: saved.scenario as Origin['scenario'], seed: saved.seed, resetAt: saved.reset_at, pinnedAt: saved.pinned_at }
    const fresh = put(from, [], saved.counters, saved.offset_ms)
    applyLater(fresh.state, saved.tables)
    return take(fresh)
  }

  /** Runs a part of a visit when its turn comes, on the current state, and saves what it changed. */
  const turn: Turn = (part, isWrite) =>
    enqueue(async () => {
      for (;;) {
        const current = state ?? (await load())
        const control = createControl({
          shop: name,
          state: current,
          engine,
          keeper,
          current: () => state ?? current,
          interleave: (wish) => interleave(wish, rehearsal, () => fork(current)),
          async open(from, rows, counters = {}, offset = 0) {
            await keeper.replace(take(put(from, rows, counters, offset)), rows)
            streams.end()
            options.onChange?.({ shop: name })
          },
        })
        const result = await part(current, engine, control)
        // A reset or restore has saved the new state itself.
        if (state !== current) return result
        const changes = engine.takeChanges()
        const saving = keeper.save(current, changes)
        const tell = () => {
          if (changes.some(isKept)) streams.wake()
        }
        if (!isWrite) {
          void saving.then((outcome) => (outcome === 'conflict' ? invalidate() : tell()))
          return result
        }
        if ((await saving) === 'saved') {
          tell()
          return result
        }
        // Another tab was faster. What this one did is forgotten, and done again on what the other one left.
        invalidate()
      }
    })
  const invalidate = () => {
    state = undefined
    streams.wake()
  }
  const streams = createStreams({ turn, timer: options.timer, onError: options.onError })

  return { handle: createVisit(steps, options, turn), invalidate }
}
