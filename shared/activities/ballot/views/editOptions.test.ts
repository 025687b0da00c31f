import { expect, test } from 'vitest'
import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import { mergeOptions, moveOption } from './editOptions.ts'

const option = (id: string, text: string, from: string[] = []): BallotOption => ({
  id,
  text,
  axisId: '',
  detail: '',
  origins: from.map((origin) => ({ table: 'outputs' as const, id: origin })),
  amountEuros: null,
  asideReason: '',
})

test('an option goes up or down by one place and never leaves the list', () => {
  expect(moveOption(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moveOption(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moveOption(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('a merged option gives its words and its origins to the one that stays', () => {
  const merged = mergeOptions(
    [option('a', 'Un car du soir', ['o1']), option('b', 'Une navette', ['o1', 'o2'])],
    'b',
    'a',
  )
  expect(merged).toEqual([{ ...option('a', 'Un car du soir', ['o1', 'o2']), detail: 'Une navette' }])
})
