import { expect, test } from 'vitest'
import { language, spaced } from './phoneWords.ts'

test('a question turned round is never cut inside its verb', () => {
  language.value = 'fr'
  expect(spaced('Par quoi commence-t-on ?')).toBe('Par quoi commence-\u2060t-\u2060on\u00A0?')
  expect(spaced('Un rendez-vous à Vic-le-Comte')).toBe('Un rendez-\u2060vous à Vic-le-Comte')
})
