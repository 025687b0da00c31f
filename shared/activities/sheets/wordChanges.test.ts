import { expect, test } from 'vitest'
import { wordChanges } from './wordChanges.ts'

test('what was taken away and what came stand where they changed', () => {
  expect(wordChanges('Le réseau se réunit chaque mois', 'Le réseau se réunit quatre fois par an')).toEqual([
    { kind: 'same', text: 'Le réseau se réunit' },
    { kind: 'removed', text: 'chaque mois' },
    { kind: 'added', text: 'quatre fois par an' },
  ])
})

test('the same text has nothing to mark, an empty one is all new', () => {
  expect(wordChanges('On reste.', ' On  reste. ')).toEqual([{ kind: 'same', text: 'On reste.' }])
  expect(wordChanges('', 'On part')).toEqual([{ kind: 'added', text: 'On part' }])
  expect(wordChanges('', '')).toEqual([])
})

test('both versions can be read again from their changes', () => {
  const before = 'a b c a b b a'
  const after = 'c b a b a c'
  const changes = wordChanges(before, after)
  const without = (kind: 'removed' | 'added') =>
    changes.flatMap((one) => (one.kind === kind ? [] : [one.text])).join(' ')
  expect(without('added')).toBe(before)
  expect(without('removed')).toBe(after)
})
