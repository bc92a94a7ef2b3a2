import type { Schema } from '#contract/operation.ts'
import type { Engine } from '#mock/engine.ts'
import { latest } from '#mock/kernel/database.ts'
import { invalidFields, type Problem } from '#mock/kernel/problem.ts'
import { type WireRequest, type WireResponse, wholeBody } from '#mock/kernel/wire.ts'
import type { State } from '#mock/state.ts'
import type { Held, Steps, Torn, Visit } from '#mock/steps.ts'

type Wish = Schema<'InterleaveRequest'>
type Report = Schema<'InterleaveReport'>
type Scripts = Wish['scripts']

/** A shop of its own that begins as the shop is now. */
export interface Fork {
  state: State
  engine: Engine
}

/** Where the requests of scripts go; the path comes from the request. */
const origin = 'https://api.nexuscommerce.example'
const stepsOfRequest = 2
const mostSchedules = 1000

/** Runs scripts in every order of their steps, or in the one that is asked for. Each order has a fork of the shop to itself. */
export async function interleave(wish: Wish, steps: Steps, fork: () => Fork): Promise<Report | Problem<'validation_failed'>> {
  const lengths = wish.scripts.map(({ requests }) => requests.length * stepsOfRequest)
  const { schedule } = wish
  if (schedule && !lengths.every((length, script) => schedule.filter((entry) => entry === script).length === length))
    return invalidFields([{ pointer: '/schedule', code: 'invalid' }])
  if (!schedule && countSchedules(lengths) > mostSchedules)
    return invalidFields([{ pointer: '/scripts', code: 'too_many', words: { limit: mostSchedules } }])
  const schedules = schedule ? [schedule.filter((script) => script < lengths.length)] : [...allSchedules(lengths)]
  const runs: Report['runs'] = []
  for (const order of schedules) runs.push(await runSchedule(order, wish, steps, fork()))
  return { runs }
}

/** Runs scripts in one order: each time a script is named it takes its next step. */
async function runSchedule(schedule: number[], { scripts, isolation }: Wish, steps: Steps, { state, engine }: Fork) {
  const runners = await Promise.all(scripts.map((script) => createRunner(script, isolation ?? 'transaction', steps, { state, engine })))
  for (const script of schedule) await runners[script]!.step()
  const changes = latest(engine.takeChanges()).filter(({ table }) => table in state.byName)
  return { schedule, answers: runners.map(({ answers }) => answers), changes }
}

async function createRunner({ requests }: Scripts[number], isolation: Wish['isolation'], steps: Steps, { state, engine }: Fork) {
  const visits = await Promise.all(requests.map((request) => steps.arrive(toWire(request))))
  const answers: Report['runs'][number]['answers'][number] = []
  let held: { visit: Visit; next: Held; torn: Torn | undefined } | undefined
  let isSecond = false

  /** The first step lets a request in, or ends it. With no isolation it also decides, on what it reads now. */
  const first = async (visit: Visit) => {
    const outcome = await steps.begin(visit, state, engine, true)
    if ('response' in outcome) answers.push(toAnswer(outcome.response))
    else if (outcome.next === 'lost') answers.push({ status: 0, body: null })
    else held = { visit, next: outcome.next, torn: isolation === 'none' ? steps.decide(outcome.next, engine) : undefined }
  }
  /** The second step runs what was let in. With no isolation it writes what was decided before, without another look. */
  const second = async () => {
    if (!held) return
    const { visit, next, torn } = held
    answers.push(toAnswer(torn ? steps.write(next, torn, engine) : await steps.resume(next, visit, state, engine)))
    held = undefined
  }
  return {
    answers,
    async step() {
      if (isSecond) await second()
      else await first(visits.shift()!)
      isSecond = !isSecond
    },
  }
}

function toWire({ method, path, headers = {}, body }: Scripts[number]['requests'][number]): WireRequest {
  const text = body === undefined ? '' : JSON.stringify(body)
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return {
    method,
    url: origin + path,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...sent },
    ip: '127.0.0.1',
    body: wholeBody(new TextEncoder().encode(text)),
  }
}

function toAnswer({ status, headers, body, stream }: WireResponse) {
  // Nobody reads on.
  void stream?.cancel()
  return { status, body: body && /[/+]json/.test(headers['Content-Type'] ?? '') ? (JSON.parse(body) as Record<string, unknown>) : null }
}

/** In how many orders so many steps of each script can be taken: the multinomial coefficient. */
function countSchedules(lengths: number[]): number {
  let [placed, count] = [0, 1]
  for (const length of lengths) for (let step = 1; step <= length; step++) count = (count * ++placed) / step
  return Math.round(count)
}

/** All orders, the one in which scripts run one after the other first. */
function* allSchedules(left: number[]): Generator<number[]> {
  if (left.every((steps) => steps === 0)) yield []
  for (const [script, steps] of left.entries()) {
    if (steps === 0) continue
    for (const rest of allSchedules(left.with(script, steps - 1))) yield [script, ...rest]
  }
}
