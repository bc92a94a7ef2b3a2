import { createApiReference } from '@scalar/api-reference'
import '@scalar/api-reference/style.css'
import { sandboxFetch } from '#sandbox/client.ts'
import { identity, logInAs, onIdentityChange, type Persona } from '#sandbox/identity.ts'
import customCss from './scalar.css?inline'
import { type Contract, configuration, renewing } from './scalar-configuration.ts'

const root = document.documentElement

/** Shows a contract in Scalar's reference, whose requests the shop in this browser answers. */
export function mountScalar(element: HTMLElement, content: Contract): void {
  let given = identity()
  const send = renewing(sandboxFetch, {
    given: () => given,
    renew: async ({ persona }) => (await logInAs(persona as Persona)).token,
  })
  const settings = () => configuration({ content, customCss, send, token: given?.token ?? '', theme: themeOf(root) })
  const scalar = createApiReference(element, settings())
  onIdentityChange(() => {
    given = identity()
    scalar.updateConfiguration(settings())
  })
  followTheme()
  keepOneMain(element)
}

const themeOf = ({ dataset }: HTMLElement) => (dataset.theme === 'dark' ? 'dark' : 'light')

/** Scalar takes its theme once, at the start, and writes it anew when that of the device changes: the page's theme has the last word. */
function followTheme(): void {
  const { classList } = document.body
  const observer = new MutationObserver(() => {
    const isDark = themeOf(root) === 'dark'
    classList.toggle('dark-mode', isDark)
    classList.toggle('light-mode', !isDark)
  })
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] })
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] })
}

/** A page has one main landmark, and Scalar brings more: they are made regions, as they come. */
function keepOneMain(element: HTMLElement): void {
  const mark = () => {
    for (const main of element.querySelectorAll('main:not([role])')) main.role = 'region'
  }
  new MutationObserver(mark).observe(element, { childList: true, subtree: true })
  mark()
}
