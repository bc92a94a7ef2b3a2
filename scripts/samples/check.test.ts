import { expect, test } from 'vitest'
import { findingsOf } from './check.ts'

const body = { id: 'crt_1' }
const text = JSON.stringify(body)
const request = { method: 'POST', path: '/v1/carts', headers: {}, body: null }
const expected = {
  operationId: 'createCart',
  documented: ['200', '201', '422'],
  example: { request, response: { status: 201, headers: {}, body } },
}
const visit = { operationId: 'createCart', status: 201, body: text }
const ending = { exitCode: 0, stdout: `201 ${text}\n`, stderr: '' }

test('a sample that got the published answer and printed it is fine', () => {
  expect(findingsOf('typescript', expected, [visit], ending)).toEqual([])
  expect(findingsOf('curl', expected, [visit], { ...ending, stdout: `HTTP/1.1 201 Created\r\netag: "1"\r\n\r\n${text}` })).toEqual([])
})

test('an answer without a body is printed as nothing', () => {
  const empty = { ...expected, documented: ['204'], example: { request, response: { status: 204, headers: {}, body: null } } }
  const gone = { ...visit, status: 204, body: '' }
  expect(findingsOf('python', empty, [gone], { ...ending, stdout: '204 \n' })).toEqual([])
  expect(findingsOf('curl', empty, [gone], { ...ending, stdout: 'HTTP/1.1 204 No Content\r\n\r\n' })).toEqual([])
})

test('another status, body or operation is reported', () => {
  expect(findingsOf('python', expected, [{ ...visit, status: 401 }], ending).join()).toContain('was answered 401, not 201')
  expect(findingsOf('python', expected, [{ ...visit, body: '{}' }], { ...ending, stdout: '201 {}\n' }).join()).toContain('another body')
  expect(findingsOf('python', expected, [{ ...visit, operationId: 'getCart' }], ending)).toEqual(['called getCart'])
  expect(findingsOf('python', { ...expected, documented: ['200'] }, [visit], ending).join()).toContain('does not list (200)')
})

test('a program that sends nothing, or too much, is reported with what it said', () => {
  const failed = { exitCode: 1, stdout: '', stderr: "KeyError: 'NEXUS_TOKEN'" }
  expect(findingsOf('python', expected, [], failed)).toEqual(["sent 0 requests instead of one. ended with 1: KeyError: 'NEXUS_TOKEN'"])
  expect(findingsOf('python', expected, [visit, visit], ending).join()).toContain('sent 2 requests')
})

test('a program that fails or hangs after its request is reported', () => {
  expect(findingsOf('curl', expected, [visit], { ...ending, exitCode: 23 })).toEqual(['ended with 23: it said nothing'])
  expect(findingsOf('curl', expected, [visit], { exitCode: undefined, stdout: '', stderr: '' }).join()).toContain('did not end in time')
})

test('a program that does not print what it got is reported', () => {
  expect(findingsOf('typescript', expected, [visit], { ...ending, stdout: `${text}\n` }).join()).toContain('did not print')
  expect(findingsOf('curl', expected, [visit], { ...ending, stdout: text }).join()).toContain('did not print')
  expect(findingsOf('curl', expected, [visit], { ...ending, stdout: `HTTP/1.1 201 Created\r\n\r\n${text} ` }).join()).toContain(
    'did not print',
  )
})
