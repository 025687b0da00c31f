import { expect, test } from 'vitest'
import { isOurRequest } from './network.ts'

test.each([
  'tablee://app/console',
  'tablee://app/assets/a.js',
  'blob:tablee://app/1',
  'data:image/png;base64,AA',
])('%s stays in the app', (address) => {
  expect(isOurRequest(address, true)).toBe(true)
})

test.each([
  'https://mairie.example/',
  'http://127.0.0.1:4717/console',
  'ws://127.0.0.1:4717/socket',
  'file:///etc/passwd',
  'tablee://app.mairie.example/',
  'tablee://apple/',
  'blob:https://mairie.example/1',
  'devtools://devtools/bundled/inspector.html',
])('%s is cancelled', (address) => {
  expect(isOurRequest(address, true)).toBe(false)
})

test('a developer has their tools, never in an installed Tablée', () => {
  expect(isOurRequest('devtools://devtools/bundled/inspector.html', false)).toBe(true)
})
