import { expect, test } from 'vitest'
import { addressOf, withAddress } from './own-address.ts'

const address = 'https://learn.example.org/nexus'

test('an address has the base path and no slash at its end', () => {
  expect(addressOf('https://learn.example.org', '/nexus/')).toBe(address)
  expect(addressOf('https://learn.example.org', '/')).toBe('https://learn.example.org')
})

test('the placeholder becomes the address, as often as it stands there', () => {
  const text = '{"type":"https://nexus.example/problems/a/"} see https://nexus.example/problems/b/ or https://nexus.example.'
  expect(withAddress(text, address)).toBe(`{"type":"${address}/problems/a/"} see ${address}/problems/b/ or ${address}.`)
})

test('e-mail addresses and names that only begin like the placeholder stay', () => {
  const text = 'amina@nexus.example https://nexus.example.com https://nexus.examples https://nexus.example-shop.com'
  expect(withAddress(text, address)).toBe(text)
})

test('an address with a dollar sign is taken as it is', () => {
  expect(withAddress('https://nexus.example/', 'https://a.example/$&')).toBe('https://a.example/$&/')
})
