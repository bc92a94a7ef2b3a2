import { type Editor, openEditor } from '#components/cells/editor.ts'
import { type Language, languages } from '#runtimes/languages.ts'

/** The editable region of a lab, in one language. */
interface AnswerPlace {
  name: string
  starter: string
  text: () => string
  mark: (line: number | null) => void
}

const editors = new WeakMap<HTMLElement, Editor>()

const placeOf = (lab: HTMLElement, name: string, language: Language) =>
  lab.querySelector<HTMLElement>(`[data-part="${name}"][data-language="${language}"]`)!

/** The language that is chosen; the only one where there is no choice. */
export function languageIn(lab: HTMLElement): Language {
  const chosen = lab.querySelector<HTMLInputElement>('.lab-languages input:checked')?.value
  return (chosen ?? lab.querySelector<HTMLElement>('[data-part="answer"]')!.dataset.language) as Language
}

/** Shows the code of the chosen language and hides that of the others. */
export function chooseLanguage(lab: HTMLElement, target: Element): void {
  if (!target.matches('.lab-languages input')) return
  const language = languageIn(lab)
  for (const place of lab.querySelectorAll<HTMLElement>('[data-language]')) place.hidden = place.dataset.language !== language
  const { runs, megabytes } = languages[language]
  lab.querySelector('.lab-buttons .cell-kind')!.textContent = `${runs}${megabytes > 0 ? `. The first run loads ${megabytes} MB.` : ''}`
}

/** What stands in the editable region now, and in the beginning. */
export function answerIn(lab: HTMLElement, language: Language): AnswerPlace {
  const place = placeOf(lab, 'answer', language)
  const starter = codeIn(place)
  return {
    name: `starter.${language}`,
    starter,
    text: () => editors.get(place)?.text() ?? starter,
    mark: (line) => editors.get(place)?.mark(line),
  }
}

/** Edits the answer, puts the solution in its place, or the starter back. */
export async function openEditors(lab: HTMLElement, action: string, onRun: () => void): Promise<void> {
  const language = languageIn(lab)
  const place = placeOf(lab, 'answer', language)
  const editor = await editorOf(place, language, onRun)
  if (action === 'reset') editor.replace(codeIn(place))
  if (action === 'use-solution') editor.replace(codeIn(placeOf(lab, 'solution-code', language)))
  editor.focus()
}

async function editorOf(place: HTMLElement, language: Language, onRun: () => void): Promise<Editor> {
  const known = editors.get(place)
  if (known) return known
  const starter = codeIn(place)
  const button = (action: string) => place.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!
  const editor = await openEditor(place.querySelector<HTMLElement>('[data-part="code"]')!, starter, {
    language,
    label: `Your answer in ${languages[language].name}`,
    onChange: (text) => {
      button('reset').hidden = text === starter
    },
    onRun,
  })
  button('edit').hidden = true
  editors.set(place, editor)
  return editor
}

/** The code is on the page already, as static text. */
const codeIn = (place: HTMLElement): string =>
  Array.from(place.querySelectorAll('.ec-line'), ({ textContent }) => (textContent ?? '').replace(/\n$/, '')).join('\n')
