import type { Schema } from '#contract/operation.ts'
import { type Channel, type Message, messages } from './messages.ts'
import { languages } from './render.ts'
import { compose } from './rules.ts'
import { type Locale, variables } from './templates/template.ts'

const words = {
  name: 'Amina W.',
  new_address: 'wangui@nexus.example',
  number: 'NX-2026-000301',
  product: 'Nyeri AA',
  sku: 'NYERI-AA-250G',
  role: 'vendor',
}

/** Every text for every channel and language, with a sample that is filled in. A link stays without its token. */
export function samples(): Schema<'NotificationTemplate'>[] {
  const seen = new Set<string>()
  return Object.values(messages)
    .flat()
    .filter(({ template }) => !seen.has(template) && seen.add(template))
    .flatMap((message) =>
      message.channels.flatMap((channel) => Object.keys(languages).map((locale) => sample(message, channel, locale as Locale))),
    )
}

function sample({ link: _, ...message }: Message, channel: Channel, locale: Locale): Schema<'NotificationTemplate'> {
  const { template, topic } = message
  // Without words every variable stays in its braces.
  const raw = compose(message, channel, locale, {})
  const filled = compose(message, channel, locale, { ...words, link: 'https://nexuscommerce.example/' })
  // A test holds every language against the channels of its messages.
  if (!raw || !filled) throw new Error(`Failed to fill ${template} in ${locale}: it has no text for ${channel}.`)
  const greeted = channel === 'email' ? ['name', ...variables[template]] : [...variables[template]]
  return { key: template, topic, channel, locale, subject: raw.subject, body: raw.text, variables: greeted, sample: filled }
}
