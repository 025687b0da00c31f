import { expect, test } from 'vitest'
import { mayNavigate } from './navigation.ts'

test.each(['tablee://app/projection', 'https://mairie.example', 'file:///etc/passwd', 'blob:tablee://app/1'])(
  'a page does not go to %s',
  (address) => {
    expect(mayNavigate(address, true)).toBe(false)
  },
)

test('a frame shows what its page made, and nothing else', () => {
  expect(mayNavigate('blob:tablee://app/1-2-3', false)).toBe(true)
  expect(mayNavigate('blob:tablee://apple/1', false)).toBe(false)
  expect(mayNavigate('blob:https://mairie.example/1', false)).toBe(false)
  expect(mayNavigate('tablee://app/console', false)).toBe(false)
})
