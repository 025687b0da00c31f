import { expect, test } from 'vitest'
import { tiltOf } from './geometry/tiltOf.ts'
import { wrapText } from './wrapText.ts'

const tenPerSign = (text: string) => [...text].length * 10

test('a text is cut between words', () => {
  expect(wrapText('Une heure pour acheter trois poireaux', 150, tenPerSign)).toEqual([
    'Une heure pour',
    'acheter trois',
    'poireaux',
  ])
})

test('a question mark never begins a line', () => {
  expect(wrapText('qui peut venir ?', 140, tenPerSign)).toEqual(['qui peut', 'venir\u00a0?'])
})

test('a word longer than the line is cut, between whole signs', () => {
  expect(
    wrapText('👩‍🌾👩‍🌾👩‍🌾', 45, (text) => [...new Intl.Segmenter('fr').segment(text)].length * 20),
  ).toEqual(['👩‍🌾👩‍🌾', '👩‍🌾'])
})

test('lines typed by hand stay lines', () => {
  expect(wrapText('un\ndeux\n', 500, tenPerSign)).toEqual(['un', 'deux'])
  expect(wrapText('', 500, tenPerSign)).toEqual([''])
})

test('nothing of a text is lost by cutting it', () => {
  const text = 'intercommunalité '.repeat(40).trim()
  expect(wrapText(text, 90, tenPerSign).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

test('a note keeps its slant for life, within 1.2 degrees', () => {
  const slants = Array.from({ length: 500 }, (_, index) => tiltOf(`note-${index}`))
  expect(slants.every((slant) => Math.abs(slant) <= 1.2)).toBe(true)
  expect(new Set(slants).size).toBeGreaterThan(300)
  expect(tiltOf('note-7')).toBe(slants[7])
})
