import { type Output, openOutput } from '#components/cells/output.ts'
import { isWanted } from '#components/cells/wanted.ts'
import { markDone } from '#components/learn/progress.ts'
import { Broken, check, hiddenSeeds, shownSeed, type Trial, type Verdict } from '#runtimes/labs.ts'
import { answerIn, chooseLanguage, languageIn, openEditors } from './answer.ts'
import { keepLab, type LabRecord, readLabs } from './kept.ts'
import { type Course, openCourse, type Ready } from './run.ts'
import { showNumbers, showVerdict } from './show.ts'

interface Lab {
  element: HTMLElement
  name: string
  /** How often an answer was checked and did not pass. */
  failures: number
  /** What runs now. */
  current?: { task: Task; course: Course } | undefined
}

const labs = new WeakMap<HTMLElement, Lab>()

/** Does what a button of a lab says. While something runs, its button stops it. */
export async function act(element: HTMLElement, action: string, target: Element): Promise<void> {
  const lab = labs.get(element) ?? { element, name: element.dataset.name!, failures: 0 }
  labs.set(element, lab)
  if (action === 'observe' || action === 'check') await (lab.current ? stop(lab, action) : start(lab, action))
  else if (action === 'restore') show(lab, readLabs()[lab.name] ?? {})
  else if (action === 'choose-language') chooseLanguage(element, target)
  else await openEditors(element, action, () => void act(element, 'check', element))
}

const part = ({ element }: Lab, name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`)!
const button = ({ element }: Lab, action: string) => element.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!

type Task = 'observe' | 'check'
/** While something runs its button says Stop. */
const labels: Record<Task, string> = { observe: 'Run the starting point', check: 'Check my answer' }

/** Only the button of what runs stops it. */
function stop({ current }: Lab, task: Task): void {
  if (current?.task === task) current.course.stop()
}

async function start(lab: Lab, task: Task): Promise<void> {
  const language = languageIn(lab.element)
  const output = openOutput(part(lab, task === 'observe' ? 'observed' : 'checked'))
  const answer = answerIn(lab.element, language)
  answer.mark(null)
  if (!(await isWanted(language, output))) return
  const course = openCourse({ name: lab.name, language, seconds: Number(lab.element.dataset.seconds), output })
  lab.current = { task, course }
  showRunning(lab, task)
  try {
    if (task === 'observe') await observe(lab, output, await course.ready(answer.starter))
    else await judge(lab, output, await course.ready(answer.text()))
  } catch (error) {
    const { message, file, line } = error as Partial<Broken> & Error
    const isOwn = error instanceof Broken && file === answer.name
    output.fail(message, isOwn ? (line ?? null) : null)
    if (isOwn && task === 'check') answer.mark(line ?? null)
    if (task === 'check') say(lab, 'Nothing was checked: your answer did not run to its end. What stopped it stands below.')
  } finally {
    lab.current = undefined
    showRunning(lab, undefined)
  }
}

async function observe(lab: Lab, output: Output, { checks, answer, run }: Ready): Promise<void> {
  const { numbers, shown }: Trial = await checks.trial(answer, shownSeed, run)
  for (const event of shown) output.show(event)
  keep(lab, { before: numbers })
}

async function judge(lab: Lab, output: Output, { checks, answer, run }: Ready): Promise<void> {
  const verdict: Verdict = await check(checks, answer, run, (step, steps) => say(lab, `Checks run ${step} of ${steps}.`))
  for (const event of verdict.shown) output.show(event)
  const isFirst = readLabs()[lab.name]?.passed === undefined
  keep(lab, { after: verdict.numbers, ...(verdict.hasPassed && isFirst && { passed: new Date().toISOString() }) })
  showVerdict(lab.element, verdict.results)
  if (verdict.hasPassed) pass(lab)
  else fail(lab, verdict)
}

function pass(lab: Lab): void {
  markDone(lab.element.dataset.page!, 'lab')
  say(
    lab,
    `Passed, also on ${hiddenSeeds.length} sets of data that you had not seen. This lab counts as done, on this device. Read on to see why it works.`,
    'passed',
  )
}

function fail(lab: Lab, { results }: Verdict): void {
  lab.failures++
  const unmet = results.filter(({ says }) => says !== null)
  const help =
    lab.failures < 2
      ? 'The hints are below the editor.'
      : 'A solution is open below the editor now. Try to say why it works before you use it.'
  if (lab.failures >= 2) (part(lab, 'solution') as HTMLDetailsElement).open = true
  say(lab, `Not yet: ${unmet.length} of ${results.length} requirements ${unmet.length === 1 ? 'is' : 'are'} not met. ${help}`, 'failed')
}

function keep(lab: Lab, change: LabRecord): void {
  const { record, isKept } = keepLab(lab.name, change)
  show(lab, record)
  if (!isKept) part(lab, 'kept').textContent = 'This browser keeps nothing for this page, so the numbers go when you leave it.'
}

function show(lab: Lab, record: LabRecord): void {
  showNumbers(lab.element, record)
  part(lab, 'kept').textContent = record.passed
    ? `Passed on ${new Date(record.passed).toLocaleDateString('en-GB', { dateStyle: 'long' })}. The numbers are kept on this device.`
    : 'The numbers are kept on this device.'
}

function say(lab: Lab, words: string, state = ''): void {
  const place = part(lab, 'verdict')
  place.dataset.state = state
  place.textContent = words
}

function showRunning(lab: Lab, running: Task | undefined): void {
  for (const task of ['observe', 'check'] as const) {
    const one = button(lab, task)
    one.textContent = running === task ? 'Stop' : labels[task]
    one.classList.toggle('button-run', running !== task)
    // One engine, one run at a time. The button stays where the keyboard can find it.
    one.ariaDisabled = running && running !== task ? 'true' : null
  }
}
