import type { PlanNode } from '#runtimes/protocol.ts'

/** A plan as PostgreSQL writes it with `format json`. */
export interface JsonPlan {
  'Node Type': string
  'Total Cost': number
  'Plan Rows': number
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Actual Total Time'?: number
  Plans?: JsonPlan[]
  [member: string]: unknown
}

/**
 * An `explain` whose answer can be drawn as a tree; nothing when the statement is no `explain`, or names a format of its own. `shift` is
 * how many characters were put in before the query, for the places of errors.
 */
export function asJsonExplain(statement: string): { text: string; shift: number } | undefined {
  const [, options, query] = /^explain\s*\(([^)]*)\)([\s\S]*)$/i.exec(statement) ?? []
  if (options !== undefined && query !== undefined) {
    if (/\bformat\b/i.test(options)) return undefined
    return {
      text: `explain (${options}, format json)${query}`,
      shift: `explain (${options}, format json)`.length - (statement.length - query.length),
    }
  }
  const [, words, rest] = /^explain((?:\s+(?:analy[sz]e|verbose)\b)*)([\s\S]*)$/i.exec(statement) ?? []
  if (words === undefined || rest === undefined) return undefined
  const head = `explain (${[...words.trim().split(/\s+/).filter(Boolean), 'format json'].join(', ')})`
  return { text: head + rest, shift: head.length - (statement.length - rest.length) }
}

const conditions = ['Index Cond', 'Recheck Cond', 'Hash Cond', 'Merge Cond', 'Join Filter', 'Filter', 'Sort Key', 'Group Key', 'Cache Key']

/** The plan as a tree of steps, the most expensive one marked: by time when it was run, else by the planner's cost. */
export function planOf(plan: JsonPlan): PlanNode {
  const weights = new Map<PlanNode, number>()
  const root = node(plan, weights)
  const sum = [...weights.values()].reduce((all, weight) => all + weight, 0) || 1
  const most = Math.max(...weights.values())
  let isMarked = false
  for (const [step, weight] of weights) {
    step.share = weight / sum
    step.isExpensive = weight === most && !isMarked
    isMarked ||= step.isExpensive
  }
  return root
}

function node(plan: JsonPlan, weights: Map<PlanNode, number>): PlanNode {
  const below = plan.Plans ?? []
  const isRun = plan['Actual Loops'] !== undefined
  const milliseconds = isRun ? Math.max(0, timeOf(plan) - below.reduce((sum, child) => sum + timeOf(child), 0)) : null
  const cost = Math.max(0, plan['Total Cost'] - below.reduce((sum, child) => sum + child['Total Cost'], 0))
  const step: PlanNode = {
    name: nameOf(plan),
    details: detailsOf(plan),
    rows: isRun ? Math.round((plan['Actual Rows'] ?? 0) * plan['Actual Loops']!) : null,
    expected: plan['Plan Rows'],
    milliseconds,
    share: 0,
    isExpensive: false,
    children: [],
  }
  weights.set(step, milliseconds ?? cost)
  step.children = below.map((child) => node(child, weights))
  return step
}

const timeOf = (plan: JsonPlan) => (plan['Actual Total Time'] ?? 0) * (plan['Actual Loops'] ?? 0)

function nameOf(plan: JsonPlan): string {
  const type = plan['Node Type'] === 'ModifyTable' ? String(plan.Operation) : plan['Node Type']
  const join = type.includes('Join') && plan['Join Type'] !== 'Inner' ? `${type} (${String(plan['Join Type']).toLowerCase()})` : type
  const strategy = plan['Node Type'] === 'Aggregate' && plan.Strategy !== 'Plain' ? `${plan.Strategy} ` : ''
  const backward = plan['Scan Direction'] === 'Backward' ? ' backward' : ''
  const using = plan['Index Name'] ? ` using ${plan['Index Name']}` : ''
  const place = plan['Relation Name'] ?? plan['CTE Name'] ?? plan['Function Name']
  const alias = place && plan.Alias && plan.Alias !== place ? ` ${plan.Alias}` : ''
  return `${strategy}${join}${backward}${using}${place ? ` on ${place}${alias}` : ''}`
}

function detailsOf(plan: JsonPlan): string[] {
  const said = conditions.flatMap((name) => (plan[name] === undefined ? [] : [`${name}: ${[plan[name]].flat().join(', ')}`]))
  const removed = plan['Rows Removed by Filter']
  const blocks = blocksOf(plan) - (plan.Plans ?? []).reduce((sum, child) => sum + blocksOf(child), 0)
  return [...said, ...(removed ? [`Rows removed by filter: ${removed}`] : []), ...(blocks > 0 ? [`Blocks: ${blocks}`] : [])]
}

/** How many blocks of 8 kB a step and all below it asked for. From memory or from disk: only their sum is the same in every run. */
const blocksOf = (plan: JsonPlan) => Number(plan['Shared Hit Blocks'] ?? 0) + Number(plan['Shared Read Blocks'] ?? 0)
