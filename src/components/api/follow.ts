import type { Draft } from '#sandbox/exchange.ts'
import type { FormModel } from './form.ts'
import { samplesOf } from './samples.ts'

/** Writes what a form would send into the samples of its page, and into what their copy buttons copy. */
export function follow({ path: template, fields, answers }: FormModel, { method, path, headers, body }: Draft): void {
  const request = { method, template, path, headers, body, parameters: fields, answers }
  for (const { id, code } of samplesOf(request)) {
    const sample = document.querySelector(`.samples [data-sample="${id}"]`)
    const shown = sample?.querySelector('pre code')
    if (!shown || textOf(shown) === code) continue
    shown.replaceChildren(...code.split('\n').map(lineOf))
    // The highlighter's button has lines apart by this character.
    const copy = sample!.querySelector<HTMLElement>('[data-code]')
    if (copy) copy.dataset.code = code.replaceAll('\n', '\u007f')
    document.querySelector('.follows')?.removeAttribute('hidden')
  }
}

const textOf = (code: Element) =>
  Array.from(code.querySelectorAll('.ec-line'), ({ textContent }) => textContent.replace(/\n$/, '')).join('\n')

/** A line as the highlighter makes it, in one colour. */
function lineOf(text: string): HTMLElement {
  const line = document.createElement('div')
  line.className = 'ec-line'
  const code = document.createElement('div')
  code.className = 'code'
  code.textContent = `${text}\n`
  line.append(code)
  return line
}
