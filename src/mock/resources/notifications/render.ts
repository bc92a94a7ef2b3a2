import { en } from './templates/en.ts'
import { fr } from './templates/fr.ts'
import { sw } from './templates/sw.ts'
import type { Language, LinkPurpose, Locale, TemplateKey } from './templates/template.ts'

export const languages: Record<Locale, Language> = { en, fr, sw }

/** A message in words. */
export interface Rendered {
  subject: string
  text: string
}

export type Words = Record<string, string>

/** Fills a template. What no word is given for stays as it is, so that a mistake is seen. */
const fill = (template: string, words: Words): string => template.replace(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot)

/** A notification: subject and text, without a greeting. */
export function render(key: TemplateKey, locale: Locale, words: Words): Rendered {
  const { subject, text } = languages[locale].templates[key]
  return { subject: fill(subject, words), text: fill(text, words) }
}

/** A mail: with greeting and closing. */
export function renderMail(key: TemplateKey, locale: Locale, words: Words): Rendered {
  const { greeting, closing } = languages[locale]
  const { subject, text } = render(key, locale, words)
  return { subject, text: `${fill(greeting, words)}\n\n${text}\n\n${closing}` }
}

/** A text message, if the template has a short form. */
export function renderSms(key: TemplateKey, locale: Locale, words: Words): Rendered | undefined {
  const { sms } = languages[locale].templates[key]
  return sms === undefined ? undefined : { subject: '', text: fill(sms, words) }
}

// The name never resolves. A token behind # is sent to no server and stands in no log.
const pages: Record<LinkPurpose, string> = {
  email_verification: 'https://nexuscommerce.example/verify-email',
  password_reset: 'https://nexuscommerce.example/reset-password',
}

/** The address that a link leads to, still without its token. */
export const linkAddress = (purpose: LinkPurpose): string => `${pages[purpose]}#token={token}`

/** A text as it arrives, with the token of its link. */
export const withToken = (text: string, token: string | null): string => (token === null ? text : text.replaceAll('{token}', () => token))
