import { learn, readProgress } from './learned.ts'
import { markDone, tell } from './progress.ts'

interface Question {
  id: string
  element: HTMLElement
  fieldset: HTMLFieldSetElement
  inputs: HTMLInputElement[]
  /** The index of the right option. */
  right: number
}

type State = 'open' | 'right' | 'missed'

/** Does what a button says; without one, shows what was answered on an earlier visit. */
export function act(element: HTMLElement, action?: string): void {
  const questions = questionsOf(element)
  const page = element.dataset.page!
  if (action === 'check') check(element, questions, page)
  else if (action === 'retry') reopen(questions.filter((one) => stateOf(one) === 'missed'))
  else if (action === 'anew') {
    learn(page, () => ({ right: [] }))
    reopen(questions)
  } else restore(questions, page)
  show(element, questions, action)
}

function questionsOf(element: HTMLElement): Question[] {
  return Array.from(element.querySelectorAll<HTMLElement>('.question'), (one) => ({
    id: one.dataset.id!,
    element: one,
    fieldset: one.querySelector('fieldset')!,
    inputs: [...one.querySelectorAll('input')],
    right: Number(one.dataset.right),
  }))
}

const stateOf = ({ element }: Question): State => (element.dataset.state as State | undefined) ?? 'open'
const chosenIn = ({ inputs }: Question): number => inputs.findIndex(({ checked }) => checked)

function check(element: HTMLElement, questions: Question[], page: string): void {
  const open = questions.filter((one) => stateOf(one) === 'open')
  if (open.some((one) => chosenIn(one) < 0)) return
  for (const one of open) settle(one, chosenIn(one) === one.right ? 'right' : 'missed')
  const right = questions.filter((one) => stateOf(one) === 'right').map(({ id }) => id)
  tell(learn(page, () => ({ right })))
  if (right.length === questions.length) markDone(page, 'checked')
  element.querySelector<HTMLElement>('.score')!.focus({ preventScroll: true })
}

function restore(questions: Question[], page: string): void {
  const { right = [] } = readProgress()[page] ?? {}
  for (const one of questions) {
    if (!right.includes(one.id)) continue
    one.inputs[one.right]!.checked = true
    settle(one, 'right', false)
  }
}

/** Shows how a question went. Reasons open by themselves after a check, whatever the score. */
function settle(one: Question, state: State, isFresh = true): void {
  one.element.dataset.state = state
  one.fieldset.disabled = state !== 'open'
  const verdict = one.element.querySelector<HTMLElement>('.verdict')!
  verdict.hidden = state === 'open'
  verdict.textContent = state === 'right' ? 'Right.' : `Not this one: ${'ABCDE'[one.right]} is right.`
  one.element.querySelector('details')!.open = state !== 'open' && isFresh
}

function reopen(questions: Question[]): void {
  for (const one of questions) {
    for (const input of one.inputs) input.checked = false
    settle(one, 'open')
  }
  questions[0]?.inputs[0]?.focus()
}

function show(element: HTMLElement, questions: Question[], action?: string): void {
  const count = (state: State) => questions.filter((one) => stateOf(one) === state).length
  const [open, right, missed] = [count('open'), count('right'), count('missed')]
  const button = (name: string) => element.querySelector<HTMLElement>(`[data-action="${name}"]`)!
  button('check').hidden = open === 0
  button('retry').hidden = missed === 0
  button('anew').hidden = right + missed === 0
  element.querySelector('.score')!.textContent = words()

  function words(): string {
    if (right === questions.length) return `All ${right} right. This page counts as done, on this device.`
    if (open === 0) return `${right} of ${questions.length} right. The reasons for every option are open above.`
    const unanswered = questions.find((one) => stateOf(one) === 'open' && chosenIn(one) < 0)
    if (action === 'check' && unanswered) {
      unanswered.inputs[0]!.focus()
      return 'Answer every question first. The first one without an answer has the focus now.'
    }
    return right > 0 ? `${right} of ${questions.length} were right before.` : ''
  }
}
