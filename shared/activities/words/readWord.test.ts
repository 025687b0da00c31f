import { expect, test } from 'vitest'
import { readWord } from './readWord.ts'

test.each([
  ['élan', 'élan', 1],
  ['élan x3', 'élan', 3],
  ['élan X 12', 'élan', 12],
  ['élan ×3', 'élan', 3],
  ['élan×3', 'élan', 3],
  ['vivre  ensemble x2', 'vivre ensemble', 2],
  ['RX3', 'RX3', 1],
  ['Agenda 21', 'Agenda 21', 1],
  ['élan x0', 'élan x0', 1],
  ['x3', 'x3', 1],
])('« %s » is « %s », %d times', (typed, text, count) => {
  expect(readWord(typed)).toEqual({ text, count })
})

test('what is only punctuation is refused with a sentence of its own', () => {
  for (const typed of ['!', '… ?', '---']) expect(readWord(typed)).toEqual({ refused: 'onlyPunctuation' })
})

test('an empty field is left to the rule of every parole', () => {
  expect(readWord('  ')).toEqual({ text: '', count: 1 })
})
