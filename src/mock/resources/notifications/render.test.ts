import { expect, test } from 'vitest'
import { messages } from './messages.ts'
import { languages, render, renderMail, withToken } from './render.ts'
import { type TemplateKey, variables } from './templates/template.ts'

const slotsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

test.each(Object.entries(languages))('every template in %s uses its variables, all that count and no others', (_, { templates }) => {
  for (const [key, { subject, text, sms = '' }] of Object.entries(templates)) {
    const used = new Set(slotsIn(subject + text + sms))
    expect([key, [...used].sort()]).toEqual([key, [...variables[key as TemplateKey]].sort()])
  }
})

test('every template is used, and those that go out as text messages have a short form in each language', () => {
  const all = Object.values(messages).flat()
  expect(new Set(all.map(({ template }) => template))).toEqual(new Set(Object.keys(variables)))
  for (const { template, channels } of all) {
    for (const { templates } of Object.values(languages))
      expect([template, 'sms' in templates[template]]).toEqual([template, channels.includes('sms')])
  }
})

test('a mail has greeting and closing, and a text is filled once: what a name holds stays as it is', () => {
  expect(renderMail('order.paid', 'sw', { name: 'Amina', number: 'NX-1' }).text).toMatch(
    /^Habari Amina,\n\nAsante\. Oda NX-1 .*\n\nNexusCommerce$/,
  )
  expect(render('product.published', 'en', { product: '{link}' }).subject).toBe('{link} is on sale')
  expect(withToken('a {token}', 'lt_$&')).toBe('a lt_$&')
})
