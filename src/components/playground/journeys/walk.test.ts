import { expect, test } from 'vitest'
import { createMockApi } from '#mock/api.ts'
import { bodyOf } from '#sandbox/body.ts'
import type { Draft, Exchange } from '#sandbox/exchange.ts'
import { type Story, senderOf, stories, storyOf } from './story.ts'
import { draftOf, isOutdated, newWalk, nextToSend, standingOf, textsOf, type Walk, waitsFor, withAnswer, withText } from './walk.ts'
import { criterionWords, saidWords, standingWords } from './words.ts'

const card = storyOf('card-challenge')!
const stepOf = ({ steps }: Story, id: string) => steps.find(({ stepId }) => stepId === id)!
const indexOf = ({ steps }: Story, id: string) => steps.findIndex(({ stepId }) => stepId === id)

/** The same way as in the page, with a shop that is asked directly. */
function walker(story: Story) {
  const { fetch } = createMockApi({ stopwatch: () => 0 })
  const send = async (draft: Draft): Promise<Exchange> => {
    const { method, path, headers, body } = draft
    const init = { method, headers, ...(body !== null && { body: bodyOf(body) }) }
    const response = await fetch(new Request(`https://walk.nexuscommerce.example${path}`, init))
    const responseHeaders = Object.fromEntries(response.headers)
    return { ...draft, status: response.status, responseHeaders, responseBody: await response.text(), milliseconds: 1 }
  }
  return async (walk: Walk, id: string): Promise<Walk> => {
    const step = stepOf(story, id)
    const texts = textsOf(step, walk)
    const draft = draftOf(step, texts)
    if ('trouble' in draft) throw new Error(draft.trouble)
    return withAnswer(walk, step, { texts }, await send(draft))
  }
}

async function walkedTo(story: Story, last: string) {
  const take = walker(story)
  let walk = newWalk()
  for (const { stepId } of story.steps.slice(0, indexOf(story, last) + 1)) walk = await take(walk, stepId)
  return { take, walk }
}

test.each(stories.map((story) => [story.id, story] as const))('%s arrives', async (_, story) => {
  const last = story.steps.at(-1)!.stepId
  const { walk } = await walkedTo(story, last)
  expect(story.steps.map((_, index) => standingOf(story.steps, walk, index))).toEqual(story.steps.map(() => 'expected'))
  expect(nextToSend(story.steps, walk, 0)).toBeUndefined()
  expect(saidWords(story.steps, walk, story.steps.length - 1)).toMatch(/, as expected\. The journey has arrived\.$/)
})

test('a step waits for values, is filled with them, and says so', async () => {
  const step = stepOf(card, 'open-cart')
  expect(waitsFor(step, newWalk()).map(({ name }) => name)).toEqual(['Authorization'])
  expect(textsOf(step, newWalk()).headers).toContain('Bearer {$steps.amina-logs-in.outputs.token}')
  const { walk } = await walkedTo(card, 'open-cart')
  expect(waitsFor(step, walk)).toEqual([])
  expect(textsOf(step, walk).headers).toMatch(/Authorization: Bearer eyJ/)
  expect(textsOf(stepOf(card, 'add-coffee'), walk).path).toMatch(/^\/v1\/carts\/crt_\w+\/items$/)
  expect(textsOf(stepOf(card, 'add-coffee'), walk).body).toContain('"quantity": 2')
})

test('a value that a reader writes in place of one that is missing is enough', () => {
  const step = stepOf(card, 'open-cart')
  const walk = withText(newWalk(), step, 'headers', 'Authorization: Bearer {{token}}')
  expect(waitsFor(step, walk)).toEqual([])
  expect(draftOf(step, { ...textsOf(step, walk), headers: 'no header' })).toEqual({
    trouble: 'Headers: Line 1 is no header: write a name, a colon and a value.',
  })
})

test('what a reader writes is sent, and a condition that fails is said and mended', async () => {
  const { take, walk } = await walkedTo(card, 'check-out')
  const pay = stepOf(card, 'pay')
  const edited = withText(walk, pay, 'body', textsOf(pay, walk).body.replace('tok_challenge', 'tok_ok'))
  const paid = await take(edited, 'pay')
  expect(paid.runs.pay!.verdicts.map(({ isFulfilled, found }) => [isFulfilled, found])).toEqual([
    [true, 201],
    [false, 'captured'],
  ])
  expect(saidWords(card.steps, paid, indexOf(card, 'pay'))).toBe(
    'Step 7 of 10: answered 201, not as expected. One condition does not hold.',
  )
  expect(nextToSend(card.steps, paid, 0)).toBe(indexOf(card, 'pay'))
  const mended = withText(paid, pay, 'body', textsOf(pay, edited).body.replace('tok_ok', 'tok_challenge'))
  expect(mended.edits.pay).toEqual({})
})

test('a step that is sent again brings new values, and what came after it belongs to earlier ones', async () => {
  const guest = storyOf('guest-to-customer-merge')!
  const { take, walk } = await walkedTo(guest, 'guest-adds')
  const adds = stepOf(guest, 'guest-adds')
  const edited = withText(walk, adds, 'path', `${textsOf(adds, walk).path}?by=hand`)
  const again = await take(edited, 'guest-cart')
  expect(again.runs['guest-cart']!.outputs.cart_id).not.toBe(walk.runs['guest-cart']!.outputs.cart_id)
  expect(standingWords(guest.steps, again, indexOf(guest, 'guest-adds'))).toBe('answered 201, before an earlier step was sent again')
  expect(nextToSend(guest.steps, again, indexOf(guest, 'guest-cart'))).toBe(indexOf(guest, 'guest-adds'))
  expect([isOutdated(edited, adds, 'path'), isOutdated(again, adds, 'path')]).toEqual([false, true])
})

test('no answer is neither as expected nor kept as a value', () => {
  const step = card.steps[0]!
  const walk = withAnswer(newWalk(), step, { texts: textsOf(step, newWalk()) }, undefined)
  expect(saidWords(card.steps, walk, 0)).toBe('Step 1 of 10: no answer came.')
})

test('who sends a step is known from whose token it carries', () => {
  const who = (id: string, step: string) => senderOf(stepOf(storyOf(id)!, step), storyOf(id)!.steps)
  expect(who('concurrent-checkout', 'second-try')).toBe('kofi')
  expect(who('rotate-refresh-token', 'use')).toBe('amina')
  expect(who('first-purchase', 'pay')).toBe('baraka')
  expect(who('guest-to-customer-merge', 'guest-adds')).toBe('guest')
  expect(who('first-purchase', 'register')).toBe('nobody')
})

test('conditions are sentences', () => {
  expect(criterionWords({ condition: '$statusCode == 201' })).toBe('The status is `201`.')
  expect(criterionWords({ condition: "$response.body#/data/0/status == 'retrying'" })).toBe('`data[0].status` of the answer is `retrying`.')
  expect(criterionWords({ condition: '^text/csv', context: '$response.header.Content-Type', type: 'regex' })).toBe(
    'The header `Content-Type` matches the pattern `^text/csv`.',
  )
})
