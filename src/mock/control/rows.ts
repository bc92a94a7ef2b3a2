import type { Input, Schema } from '#contract/operation.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import { redactRow } from '#mock/kernel/trace.ts'
import type { State } from '#mock/state.ts'

interface Uses {
  state: Pick<State, 'byName'>
}

/** What the tables of the shop hold, for people to look at. */
export const rowHandlers = {
  listRows({ path, query }: Input<'listRows'>, { state }: Uses) {
    const table = Object.hasOwn(state.byName, path.table) ? state.byName[path.table] : undefined
    if (!table) return problem('not_found')
    const wanted = query.search?.toLowerCase()
    const { limit = 50, offset = 0 } = query
    const data: Schema<'RowList'>['data'] = []
    let count = 0
    for (const row of Array.from(table.all()).reverse()) {
      const shown = redactRow(row)!
      if (wanted !== undefined && !Object.values(shown).some((value) => textOf(value).includes(wanted))) continue
      if (count++ >= offset && data.length < limit) data.push(shown)
    }
    return ok({ data, total_count: count })
  },
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toLowerCase()
