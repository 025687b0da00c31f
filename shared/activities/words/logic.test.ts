import { expect, test } from 'vitest'
import { apply, initialDocument } from './logic.ts'

test('a spelling is told apart once, whatever its capitals', () => {
  const document = apply(initialDocument(), { kind: 'countApart', spelling: 'Marche' })
  expect(document).toEqual({ apart: ['marche'] })
  expect(apply({ apart: ['marche'] }, { kind: 'countApart', spelling: 'marche' })).toEqual({
    refused: 'actionRefused',
  })
})

test('it is counted with the others again, and only if it was apart', () => {
  expect(apply({ apart: ['marche'] }, { kind: 'countTogether', spelling: 'MARCHE' })).toEqual({ apart: [] })
  expect(apply({ apart: [] }, { kind: 'countTogether', spelling: 'marche' })).toEqual({
    refused: 'actionRefused',
  })
})
