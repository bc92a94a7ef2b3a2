import { expect, test } from 'vitest'
import { refusalOf } from './address.ts'

test.each([
  ['https://hooks.example/nexus', undefined],
  ['https://hooks.example:8443/a?b=c', undefined],
  ['https://93.184.216.34/', undefined],
  ['https://[2606:2800:220:1::]/', undefined],
  ['http://hooks.example/', 'not_https'],
  ['ftp://hooks.example/', 'not_https'],
  ['https://', 'malformed'],
  ['https://user:secret@hooks.example/', 'credentials'],
  ['https://localhost/', 'private_address'],
  ['https://LOCALHOST./', 'private_address'],
  ['https://printer/', 'private_address'],
  ['https://db.internal/', 'private_address'],
  ['https://127.0.0.1/', 'private_address'],
  ['https://127.1/', 'private_address'],
  ['https://2130706433/', 'private_address'],
  ['https://0x7f.0.0.1/', 'private_address'],
  ['https://10.20.30.40/', 'private_address'],
  ['https://172.31.0.1/', 'private_address'],
  ['https://172.32.0.1/', undefined],
  ['https://192.168.1.1/', 'private_address'],
  ['https://169.254.169.254/latest/meta-data', 'private_address'],
  ['https://224.0.0.1/', 'private_address'],
  ['https://[::1]/', 'private_address'],
  ['https://[::ffff:127.0.0.1]/', 'private_address'],
  ['https://[fd00::1]/', 'private_address'],
  ['https://[fe80::1]/', 'private_address'],
])('%s is refused as %s', (address, reason) => {
  expect(refusalOf(address)).toBe(reason)
})
