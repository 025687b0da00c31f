import { expect, test } from 'vitest'
import type { GroupId } from '../../domain/ids.ts'
import { contributionOf } from '../testContent.ts'
import { readSaid } from './readSaid.ts'

const elan = contributionOf('a', 'Élan', { count: 2 })
const sameAs = (typed: string, said = [elan], groupId: GroupId | null = null) => {
  const read = readSaid(typed, said, groupId)
  return 'refused' in read ? read.refused : (read.sameAs?.id ?? null)
}

test('the same word again adds to the parole that holds it', () => {
  expect(readSaid('élan x3', [elan], null)).toEqual({ text: 'élan', count: 3, sameAs: elan })
})

test('written another way, or by another group, it is a parole of its own', () => {
  expect(sameAs('elan')).toBeNull()
  expect(sameAs('élans')).toBeNull()
  expect(sameAs('élan', [elan], 'groupe-2' as GroupId)).toBeNull()
})

test('a parole holds ninety-nine, the next one opens another; what was set aside takes nothing', () => {
  expect(sameAs('élan', [{ ...elan, count: 99 }])).toBeNull()
  expect(sameAs('élan', [{ ...elan, status: 'ecarte' }])).toBeNull()
})

test('punctuation alone is refused', () => {
  expect(sameAs('…')).toBe('onlyPunctuation')
})
