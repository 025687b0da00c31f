import { expect, test } from 'vitest'
import { apply, initialDocument, slots } from './logic.ts'

test('a closed list takes no more contributions', () => {
  const closed = apply(initialDocument(), { kind: 'close' })
  expect(closed).toEqual({ isClosed: true })
  expect(slots({ title: 'Idées' }, { isClosed: true })).toEqual([])
})

test('a list is not closed twice', () => {
  expect(apply({ isClosed: true }, { kind: 'close' })).toEqual({ refused: 'actionRefused' })
})
