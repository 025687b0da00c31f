import { expect, test } from 'vitest'
import { cutIntoParoles } from './cutIntoParoles.ts'

test('one parole per line, empty lines apart', () => {
  expect(cutIntoParoles('Le bal de juin\r\n\n  Le loto \n🎉')).toEqual(['Le bal de juin', 'Le loto', '🎉'])
})

test('a line too long is cut after a sentence, or between words', () => {
  expect(cutIntoParoles('Un. Deux trois quatre', 12)).toEqual(['Un.', 'Deux trois', 'quatre'])
})

test('ten thousand signs without a space are all kept', () => {
  const pieces = cutIntoParoles('é'.repeat(10_000))
  expect(pieces.every((piece) => [...piece].length <= 280)).toBe(true)
  expect(pieces.join('')).toBe('é'.repeat(10_000))
})

test('no sign of an emoji is split', () => {
  expect(cutIntoParoles('🎉🎉🎉', 2)).toEqual(['🎉🎉', '🎉'])
})
