import { createDatabase, forkDatabase, type Tables } from './kernel/database.ts'
import { createIds } from './kernel/ids.ts'
import { createRandom, freshCounters } from './kernel/random.ts'
import type { Rules } from './kernel/rule.ts'
import type { SeedContext } from './kernel/seed.ts'
import { after, type Instant } from './kernel/time.ts'
import { createTokens } from './kernel/tokens.ts'
import { tables } from './tables.ts'

/** All that a freshly seeded shop depends on. Rules and the set-up are told apart by identity. */
interface Ingredients {
  setUp: (context: SeedContext) => void
  rules: Rules
  seed: number
  resetAt: Instant
  freeze: boolean
}

const mostKept = 4
const kept: [Ingredients, ReturnType<typeof setUpShop>][] = []

/**
 * A scenario that has just been set up. Seeds are told once and then shared: shops fork what they begin with, so that a reset, a
 * disposable shop or a test costs next to nothing. What is shared is not written any more.
 */
export function seeded(wanted: Ingredients): ReturnType<typeof setUpShop> {
  const names = Object.keys(wanted) as (keyof Ingredients)[]
  const at = kept.findIndex(([ingredients]) => names.every((name) => ingredients[name] === wanted[name]))
  const [entry] = at < 0 ? [[wanted, setUpShop(wanted)] satisfies (typeof kept)[number]] : kept.splice(at, 1)
  // The last used stays longest.
  kept.unshift(entry!)
  kept.length = Math.min(kept.length, mostKept)
  return entry![1]
}

function setUpShop({ setUp, rules, seed, resetAt, freeze }: Ingredients) {
  const counters = freshCounters()
  const { db, tables: byName, journal } = createDatabase<Tables>(tables, { freeze })
  const random = createRandom(seed, counters)
  const tokens = createTokens(seed)
  const ids = createIds(() => resetAt, random, counters)
  const context: SeedContext = {
    db,
    rules,
    tokens,
    random,
    now: resetAt,
    nextOrderNumber: () => ++counters.orders,
    schedule: (at, kind, ref) => void db.agenda.put({ id: ids('agd'), at, kind, ref }),
    ago: (duration) => after(resetAt, Object.fromEntries(Object.entries(duration).map(([unit, amount]) => [unit, -amount]))),
    tellLater(names, tell) {
      const { db: copy, tables: copies } = forkDatabase<Tables>(byName)
      let isTold = false
      const write = () => {
        if (isTold) return
        isTold = true
        tell(copy)
        journal.unrecorded(() => {
          for (const name of names) byName[name]!.putAll(copies[name]!.all())
        })
      }
      for (const name of names) byName[name]!.later(write)
    },
  }
  journal.unrecorded(() => setUp(context))
  return { tables: byName, counters, tokens }
}
