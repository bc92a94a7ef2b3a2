import { href } from '#components/href.ts'
import { forgetIdentity, identity, logInAs, onIdentityChange, type Persona } from '#sandbox/identity.ts'
import type { Contract } from './scalar-configuration.ts'

const ready = 'Answered by the shop in this browser.'

/** Brings the page of Scalar's reference to life. Whatever fails is said on the page, and the list of operations stays. */
export function startReference(page: HTMLElement): void {
  const said = page.querySelector<HTMLElement>('.said')!
  const button = page.querySelector('button')!
  const say = (words: string) => {
    said.textContent = words
  }
  const load = async () => {
    button.hidden = true
    say('Loading Scalar.')
    try {
      await showScalar(page)
      say(ready)
    } catch (error) {
      say(`Scalar could not be loaded (${(error as Error).message}). The pages of the operations below work without it.`)
      button.textContent = 'Try again'
      button.hidden = false
    }
  }
  followIdentity(page.querySelector('select')!, say)
  button.addEventListener('click', () => void load())
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (connection?.saveData) {
    say('Your browser saves data, so Scalar waits: it is about 1 MB.')
    button.hidden = false
  } else void load()
}

async function showScalar(page: HTMLElement): Promise<void> {
  // Zod, on which Scalar stands, would try whether it may write functions from text. The page's policy forbids it and reports the try.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
  const [{ mountScalar }, response] = await Promise.all([import('./scalar.ts'), fetch(href('/openapi.json'))])
  if (!response.ok) throw new Error(`the contract answered ${response.status}`)
  const contract = (await response.json()) as Contract
  const list = page.querySelector('details')!
  // Nobody's link is taken away from under their pointer.
  if (!list.matches(':hover, :focus-within')) list.open = false
  mountScalar(page.querySelector<HTMLElement>('#scalar')!, contract)
}

/** Lets the reader choose who sends. It is the identity of the whole site, so a login elsewhere shows here. */
function followIdentity(select: HTMLSelectElement, say: (words: string) => void): void {
  const show = () => {
    select.value = identity()?.persona ?? ''
  }
  select.addEventListener('change', () => {
    if (select.value === '') return forgetIdentity()
    logInAs(select.value as Persona).then(
      () => say(ready),
      (error: Error) => {
        show()
        say(`The login did not work: ${error.message}`)
      },
    )
  })
  onIdentityChange(show)
  show()
}
