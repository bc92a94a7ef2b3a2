import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const row = { sku: 'A-1', title: 'Cup', on_hand: 5, reserved: 2, available: 3 }

test('a header and a line for each row, ended as RFC 4180 has it', () => {
  expect(toCsv('stock', [row])).toBe('sku,title,on_hand,reserved,available\r\nA-1,Cup,5,2,3\r\n')
  expect(toCsv('stock', [])).toBe('sku,title,on_hand,reserved,available\r\n')
})

test('money takes two columns', () => {
  const net = { amount: 1500, currency: 'KES' as const }
  const text = toCsv('tax', [{ country: 'KE', tax_rate_bps: 1600, lines: 1, net, tax: { ...net, amount: 240 } }])
  expect(text).toBe('country,tax_rate_bps,lines,net_amount,net_currency,tax_amount,tax_currency\r\nKE,1600,1,1500,KES,240,KES\r\n')
})

test.each([
  ['a "big", round cup', '"a ""big"", round cup"'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['-2+3', `'-2+3`],
  ['@sum', `'@sum`],
])('the text %j is written as %s', (title, written) => {
  expect(toCsv('stock', [{ ...row, title }]).split('\r\n')[1]).toBe(`A-1,${written},5,2,3`)
})
