import { expect, test } from 'vitest'
import { readPrefix } from './readPrefix.ts'

const board = { slotCount: 3, groupNumbers: [1, 2, 3, 4] }

test('+ and − at the start choose the first two slots', () => {
  expect(readPrefix('+', board)).toEqual({ text: '', slotIndex: 0, groupNumber: null })
  expect(readPrefix('-Plus de car', board)).toEqual({ text: 'Plus de car', slotIndex: 1, groupNumber: null })
})

test('a digit then a space chooses a group that exists', () => {
  expect(readPrefix('3 ', board)).toEqual({ text: '', slotIndex: null, groupNumber: 3 })
  expect(readPrefix('7 ', board)).toEqual({ text: '7 ', slotIndex: null, groupNumber: null })
  expect(readPrefix('3', board).groupNumber).toBeNull()
  expect(readPrefix('32 rue des Tilleuls', board).groupNumber).toBeNull()
})

test('signs and digits further on are said', () => {
  expect(readPrefix('Le bal + le loto', board).slotIndex).toBeNull()
})

test('without slots, signs are written', () => {
  expect(readPrefix('-5 °C au foyer', { slotCount: 0, groupNumbers: [] }).text).toBe('-5 °C au foyer')
})
