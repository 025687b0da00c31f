import { expect, test } from 'vitest'
import type { ContributionId } from '../../domain/ids.ts'
import { moveAnswer } from './moveAnswer.ts'

const [a, b, c] = ['a' as ContributionId, 'b' as ContributionId, 'c' as ContributionId]

test('an answer goes up or down by one place', () => {
  expect(moveAnswer([a, b, c], b, -1)).toEqual([b, a, c])
  expect(moveAnswer([a, b, c], b, 1)).toEqual([a, c, b])
})

test('the first cannot go higher, the last lower, a stranger nowhere', () => {
  expect(moveAnswer([a, b], a, -1)).toEqual([a, b])
  expect(moveAnswer([a, b], b, 1)).toEqual([a, b])
  expect(moveAnswer([a, b], c, 1)).toEqual([a, b])
})
