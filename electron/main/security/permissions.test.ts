import { expect, test } from 'vitest'
import { isGranted } from './permissions.ts'

test('the wall may cover its screen, and words be copied', () => {
  expect(isGranted('fullscreen', 'tablee://app/projection')).toBe(true)
  expect(isGranted('clipboard-sanitized-write', 'tablee://app/')).toBe(true)
})

test.each([
  'media',
  'geolocation',
  'notifications',
  'clipboard-read',
  'hid',
  'usb',
  'openExternal',
  'toString',
])('%s is refused', (permission) => {
  expect(isGranted(permission, 'tablee://app/console')).toBe(false)
})

test('a page of elsewhere has nothing', () => {
  expect(isGranted('fullscreen', 'https://mairie.example/')).toBe(false)
  expect(isGranted('fullscreen', '')).toBe(false)
})
