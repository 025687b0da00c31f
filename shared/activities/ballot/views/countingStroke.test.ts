import { expect, test } from 'vitest'
import { type CountingKey, countingStroke, typedNumber } from './countingStroke.ts'

const key = (change: Partial<CountingKey>): CountingKey => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  ...change,
})

test('one hand per keystroke: a key held down counts once', () => {
  expect(countingStroke(key({ key: ' ', code: 'Space' }), false)).toEqual({ kind: 'hand', by: 1 })
  expect(countingStroke(key({ key: '+', code: 'NumpadAdd' }), false)).toEqual({ kind: 'hand', by: 1 })
  expect(countingStroke(key({ key: ' ', code: 'Space', repeat: true }), false)).toBeNull()
})

test('a hand counted by mistake is taken back, by − or Retour arrière', () => {
  expect(countingStroke(key({ key: '-', code: 'NumpadSubtract' }), false)).toEqual({ kind: 'hand', by: -1 })
  expect(countingStroke(key({ key: 'Backspace', code: 'Backspace' }), false)).toEqual({
    kind: 'hand',
    by: -1,
  })
})

test('figures are read by their place, so that they need no shift on a French keyboard', () => {
  expect(countingStroke(key({ key: '&', code: 'Digit1' }), false)).toEqual({ kind: 'figure', figure: 1 })
  expect(countingStroke(key({ key: '-', code: 'Digit6' }), false)).toEqual({ kind: 'figure', figure: 6 })
  expect(countingStroke(key({ key: 'Backspace', code: 'Backspace' }), true)).toEqual({
    kind: 'figure',
    figure: null,
  })
})

test('Entrée and the arrows change the option, a letter goes to its own', () => {
  expect(countingStroke(key({ key: 'Enter', code: 'Enter' }), true)).toEqual({ kind: 'move', by: 1 })
  expect(countingStroke(key({ key: 'ArrowUp', code: 'ArrowUp' }), false)).toEqual({ kind: 'move', by: -1 })
  expect(countingStroke(key({ key: 'c', code: 'KeyC' }), false)).toEqual({ kind: 'letter', index: 2 })
})

test('the clicker, Tab and Ctrl Z keep their meaning', () => {
  for (const pressed of ['PageDown', 'PageUp', 'Tab', 'Escape', 'F5', '.'])
    expect(countingStroke(key({ key: pressed, code: pressed }), false)).toBeNull()
  expect(countingStroke(key({ key: 'z', code: 'KeyZ', ctrlKey: true }), false)).toBeNull()
})

test('a number is typed figure by figure, four at most', () => {
  expect(typedNumber('', 1)).toBe('1')
  expect(typedNumber('1', 8)).toBe('18')
  expect(typedNumber('18', null)).toBe('1')
  expect(typedNumber('0', 7)).toBe('7')
  expect(typedNumber('9999', 1)).toBe('9999')
})
