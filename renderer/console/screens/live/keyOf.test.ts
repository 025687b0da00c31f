import { describe, expect, test } from 'vitest'
import { type KeyContext, keyOf, type PressedKey } from './keyOf.ts'

const commands: KeyContext = { mode: 'commands', focus: 'nothing', hasSingleKeys: true, isFieldEmpty: true }
const writing: KeyContext = { ...commands, mode: 'writing' }

function press(key: string, more: Partial<PressedKey> = {}): PressedKey {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key
  return { key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, repeat: false, ...more }
}
const ctrl = { ctrlKey: true }
const shift = { shiftKey: true }

describe('in Commandes, single keys act', () => {
  test.each([
    ['PageDown', {}, { kind: 'remote', key: 'next', isRepeat: false }],
    ['ArrowRight', {}, { kind: 'remote', key: 'next', isRepeat: false }],
    ['PageUp', {}, { kind: 'remote', key: 'previous', isRepeat: false }],
    ['ArrowLeft', {}, { kind: 'remote', key: 'previous', isRepeat: false }],
    [' ', { code: 'Space' }, { kind: 'remote', key: 'pause', isRepeat: false }],
    ['F5', {}, { kind: 'remote', key: 'pause', isRepeat: false }],
    ['F5', shift, { kind: 'remote', key: 'pause', isRepeat: false }],
    ['b', {}, { kind: 'remote', key: 'mask', isRepeat: false }],
    ['.', {}, { kind: 'remote', key: 'mask', isRepeat: false }],
    ['B', shift, { kind: 'freeze' }],
    ['f', {}, { kind: 'ease' }],
    ['g', {}, { kind: 'gong' }],
    ['+', { code: 'Equal', ...shift }, { kind: 'changeRemaining', minutes: 5 }],
    ['+', { code: 'NumpadAdd' }, { kind: 'changeRemaining', minutes: 5 }],
    ['+', { code: 'NumpadAdd', ...shift }, { kind: 'changeRemaining', minutes: 1 }],
    ['-', { code: 'NumpadSubtract' }, { kind: 'changeRemaining', minutes: -5 }],
    ['-', { code: 'NumpadSubtract', ...shift }, { kind: 'changeRemaining', minutes: -1 }],
    ['_', { code: 'Minus', ...shift }, { kind: 'changeRemaining', minutes: -1 }],
    ['+', { code: 'Equal', altKey: true, ...shift }, { kind: 'changeRemaining', minutes: 1 }],
    ['ArrowRight', shift, { kind: 'skip' }],
    ['t', {}, { kind: 'openBoard' }],
    ['p', {}, { kind: 'showPrepared' }],
    ['m', ctrl, { kind: 'message' }],
    ['m', {}, { kind: 'mute' }],
    ['a', {}, { kind: 'readAloud' }],
    ['?', shift, { kind: 'help' }],
    ['Enter', {}, { kind: 'enterField' }],
    ['s', ctrl, { kind: 'saved' }],
    ['F6', {}, { kind: 'nextRegion', isBackward: false }],
  ] as const)('%s', (key, more, action) => {
    expect(keyOf(press(key, more), commands)).toEqual(action)
  })

  test('digits are read by position, so they need no Maj on AZERTY', () => {
    expect(keyOf(press('&', { code: 'Digit1' }), commands)).toEqual({ kind: 'group', number: 1 })
    expect(keyOf(press('é', { code: 'Digit2' }), commands)).toEqual({ kind: 'group', number: 2 })
    expect(keyOf(press('8', { code: 'Numpad8' }), commands)).toEqual({ kind: 'group', number: 8 })
  })

  test('the minus of AZERTY stays a minus, though it is where the six is', () => {
    expect(keyOf(press('-', { code: 'Digit6' }), commands)).toEqual({ kind: 'changeRemaining', minutes: -5 })
    expect(keyOf(press('6', { code: 'Digit6', ...shift }), commands)).toEqual({ kind: 'group', number: 6 })
  })

  test('Maj 1 to 3 is the class of the author', () => {
    expect(keyOf(press('1', shift), commands)).toEqual({ kind: 'authorClass', index: 0 })
    expect(keyOf(press('3', shift), commands)).toEqual({ kind: 'authorClass', index: 2 })
  })

  test('a letter that is no command goes to the field, a capital too', () => {
    for (const key of ['l', 'é', 'c', 'v', 'r', 'œ', 'ב'])
      expect(keyOf(press(key), commands)).toEqual({ kind: 'write' })
    expect(keyOf(press('M', shift), commands)).toEqual({ kind: 'write' })
    expect(keyOf(press('@', { ctrlKey: true, altKey: true }), commands)).toEqual({ kind: 'write' })
  })

  test('Échap never pauses', () => {
    expect(keyOf(press('Escape'), commands)).toBeNull()
  })

  test('once single keys are turned off, they all write', () => {
    const without = { ...commands, hasSingleKeys: false }
    for (const key of ['g', 'b', '.', '?', '+', '2'])
      expect(keyOf(press(key), without)).toEqual({ kind: 'write' })
    expect(keyOf(press('PageDown'), without)).toMatchObject({ kind: 'remote' })
  })
})

describe('keys act outside controls only', () => {
  test('a button keeps Espace and Entrée, and nothing else', () => {
    const onButton: KeyContext = { ...commands, focus: 'button' }
    expect(keyOf(press(' ', { code: 'Space' }), onButton)).toBeNull()
    expect(keyOf(press('Enter'), onButton)).toBeNull()
    expect(keyOf(press('g'), onButton)).toEqual({ kind: 'gong' })
    expect(keyOf(press('ArrowRight'), onButton)).toMatchObject({ key: 'next' })
  })

  test('a group of choices keeps its arrows', () => {
    const onChoice: KeyContext = { ...commands, focus: 'choice' }
    expect(keyOf(press('ArrowRight'), onChoice)).toBeNull()
    expect(keyOf(press('g'), onChoice)).toEqual({ kind: 'gong' })
  })

  test('another field keeps everything but the clicker', () => {
    const inOther: KeyContext = { ...commands, focus: 'field' }
    expect(keyOf(press('g'), inOther)).toBeNull()
    expect(keyOf(press('g', ctrl), inOther)).toBeNull()
    expect(keyOf(press('Enter'), inOther)).toBeNull()
    expect(keyOf(press('PageDown'), inOther)).toMatchObject({ key: 'next' })
  })
})

describe('in Saisie, keys write', () => {
  test('letters, digits, arrows and Espace are the field’s', () => {
    for (const key of ['g', 'b', '.', '?', '+', '-', '2', 'ArrowRight', 'ArrowLeft', 'm'])
      expect(keyOf(press(key), writing)).toBeNull()
    expect(keyOf(press(' ', { code: 'Space' }), writing)).toBeNull()
    expect(keyOf(press('1', shift), writing)).toBeNull()
  })

  test.each([
    ['Enter', {}, { kind: 'keep' }],
    ['Escape', {}, { kind: 'leaveField' }],
    ['Tab', {}, { kind: 'nextGroup' }],
    ['ArrowUp', {}, { kind: 'reopenLast' }],
    ['PageDown', {}, { kind: 'remote', key: 'next', isRepeat: false }],
    [' ', { code: 'Space', ...ctrl }, { kind: 'remote', key: 'pause', isRepeat: false }],
    ['g', ctrl, { kind: 'gong' }],
    ['p', ctrl, { kind: 'showPrepared' }],
    ['F1', {}, { kind: 'help' }],
    ['é', { code: 'Digit2', ...ctrl }, { kind: 'slot', index: 1 }],
    ['2', { ctrlKey: true, shiftKey: true }, { kind: 'authorClass', index: 1 }],
  ] as const)('%s', (key, more, action) => {
    expect(keyOf(press(key, more), writing)).toEqual(action)
  })

  test('Maj Entrée is a new line, and Maj Tab leaves as usual', () => {
    expect(keyOf(press('Enter', shift), writing)).toBeNull()
    expect(keyOf(press('Tab', shift), writing)).toBeNull()
  })

  test('↑ moves the cursor once something is written', () => {
    expect(keyOf(press('ArrowUp'), { ...writing, isFieldEmpty: false })).toBeNull()
  })
})

test('a key held down acts once; the host is told that the clicker’s is held', () => {
  expect(keyOf(press('g', { repeat: true }), commands)).toBeNull()
  expect(keyOf(press('Enter', { repeat: true }), writing)).toBeNull()
  expect(keyOf(press('PageDown', { repeat: true }), commands)).toMatchObject({ isRepeat: true })
})
