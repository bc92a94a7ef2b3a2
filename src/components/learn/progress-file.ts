import { isDone, notesKey, progressKey } from './learned.ts'
import { tell } from './progress.ts'
import { fileText, type Kept, kept, merged, type Parcel, readParcel, replaceWith } from './transfer.ts'

const part = <Kind extends HTMLElement>(element: HTMLElement, name: string) => element.querySelector<Kind>(`[data-part="${name}"]`)!
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
const words = ({ progress, notes }: Kept) => {
  const done = Object.values(progress).filter(isDone).length
  return `${counted(Object.keys(progress).length, 'page')} opened, ${done} done, ${counted(Object.keys(notes).length, 'note')}`
}

/** Makes the buttons of the panel work. */
export function open(element: HTMLElement): void {
  const file = element.querySelector('input')!
  const actions: Record<string, () => void> = {
    export: () => save(element),
    choose: () => file.click(),
    forget: () => askToForget(element),
  }
  for (const button of element.querySelectorAll<HTMLButtonElement>('[data-action]'))
    button.addEventListener('click', () => actions[button.dataset.action!]!())
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? []
    if (chosen) await read(element, chosen)
    // The same file can be chosen again.
    file.value = ''
  })
  show(element)
}

function say(element: HTMLElement, text: string, isFailed = false): void {
  const place = part(element, 'said')
  place.textContent = text
  place.toggleAttribute('data-failed', isFailed)
}

function save(element: HTMLElement): void {
  const made = new Date().toISOString()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([fileText(made)], { type: 'application/json' }))
  link.download = `project-nexus-progress-${made.slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  say(element, `Saved as ${link.download}.`)
}

async function read(element: HTMLElement, file: File): Promise<void> {
  close(element)
  try {
    ask(element, file.name, readParcel(await file.text()))
  } catch (error) {
    say(element, `${(error as Error).message} Nothing was changed.`, true)
  }
}

function ask(element: HTMLElement, name: string, parcel: Parcel): void {
  const left =
    parcel.leftOut > 0
      ? ` ${counted(parcel.leftOut, 'entry').replace('entrys', 'entries')} could not be understood and would be left out.`
      : ''
  question(element, `${name} holds ${words(parcel)}. Here there are ${words(kept())}.${left}`, {
    'Put both together': () => use(element, () => merged(kept(), parcel)),
    'Replace what is here': () => use(element, () => parcel),
  })
}

function use(element: HTMLElement, made: () => Kept): void {
  try {
    const { progress, notes } = made()
    replaceWith({ progress, notes })
    close(element)
    show(element)
    say(element, `Done: ${words(kept())}.`)
  } catch (error) {
    close(element)
    say(element, (error as Error).message, true)
  }
}

function askToForget(element: HTMLElement): void {
  question(element, `This removes ${words(kept())} from this browser. Without a file it cannot be brought back.`, {
    'Forget it': () => {
      localStorage.removeItem(progressKey)
      localStorage.removeItem(notesKey)
      close(element)
      show(element)
      say(element, 'Everything is forgotten.')
    },
  })
}

function question(element: HTMLElement, text: string, answers: Record<string, () => void>): void {
  say(element, '')
  const place = part(element, 'question')
  const buttons = document.createElement('div')
  buttons.className = 'buttons'
  for (const [label, answer] of Object.entries({ ...answers, 'Leave all as it is': () => close(element) })) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = label
    button.addEventListener('click', answer)
    buttons.append(button)
  }
  const words = document.createElement('p')
  words.textContent = text
  place.replaceChildren(words, buttons)
  place.hidden = false
  buttons.querySelector('button')!.focus()
}

function close(element: HTMLElement): void {
  const place = part(element, 'question')
  const hadFocus = place.contains(document.activeElement)
  place.hidden = true
  place.replaceChildren()
  if (hadFocus) element.querySelector<HTMLElement>('[data-action]')!.focus()
}

/** Shows the sum, and every note with its page. */
function show(element: HTMLElement): void {
  const all = kept()
  const titles = JSON.parse(element.dataset.titles!) as Record<string, string>
  part(element, 'sum').textContent = `In this browser: ${words(all)}. It is sent nowhere. With a file you can take it to another browser.`
  const list = element.querySelector('dl')!
  list.replaceChildren(
    ...Object.entries(all.notes).flatMap(([page, { text }]) => {
      const [term, link, body] = [document.createElement('dt'), document.createElement('a'), document.createElement('dd')]
      link.href = element.dataset.base!.replace(/\/$/, '') + page
      link.textContent = titles[page] ?? page
      term.append(link)
      body.textContent = text
      return [term, body]
    }),
  )
  part(element, 'notes').hidden = Object.keys(all.notes).length === 0
  tell(all)
}
