import { describe, expect, test } from 'vitest'
import { titleLeading } from './coverPage.ts'

describe('the lines of a cover', () => {
  test('keep the leading of the design where nothing hangs', () => {
    expect(titleLeading('Vos idées')).toBeCloseTo(116 / 141)
  })

  test('leave a tail above the letters of the next line', () => {
    const tailAndLetter = 0.16 + 0.7
    expect(titleLeading('Que faire de l’ancienne école ? Quelques idées')).toBeGreaterThan(tailAndLetter)
  })

  test('leave a cedilla above an accented capital', () => {
    expect(titleLeading('Façades, Écoles, Églises')).toBeGreaterThan(0.23 + 0.88)
  })

  test('do not spread for the capital of the first line, which has nothing above', () => {
    expect(titleLeading('Échanges')).toBe(titleLeading('Echanges'))
  })
})
