import { expect, test } from 'vitest'
import { changeBallotDocument } from './changeBallotDocument.ts'
import { ABallot } from './fixtures/aBallot.ts'
import { atelier3Settings, handsOf } from './fixtures/atelier3.ts'
import { pressResult } from './pressResult.ts'

/** Axis 2 of atelier 3, just closed: 20, 13, 13, 11, 7. */
function closedAxis(): ABallot {
  const vote = new ABallot(atelier3Settings)
  vote.open(['axe2'])
  vote.enter('axe2', { voters: 34, cells: handsOf(2) })
  vote.close(['axe2'])
  return vote
}

/** What « Suivant » and « Précédent » do one after the other: the lines in sight, all, or null when it is not theirs. */
function press(vote: ABallot, keys: ('next' | 'previous')[]): (number | 'all' | null)[] {
  let { document } = vote
  return keys.map((toward) => {
    const action = pressResult(vote.settings, document, vote.tallies, toward)
    if (action?.kind !== 'unveil') return null
    const next = changeBallotDocument(document, action, vote.settings, vote.context)
    if ('refused' in next) throw new Error(next.refused)
    document = next
    return action.lines ?? 'all'
  })
}

test('« Suivant » unveils from the last to the first, those who tie together, then goes on with the evening', () => {
  expect(press(closedAxis(), ['next', 'next', 'next', 'next', 'next'])).toEqual([1, 2, 4, 5, null])
})

test('« Précédent » veils again, and before the first line goes back in the evening', () => {
  expect(press(closedAxis(), ['next', 'next', 'previous', 'previous', 'previous'])).toEqual([
    1,
    2,
    1,
    0,
    null,
  ])
})

test('while people vote, the clicker is that of the evening', () => {
  const vote = new ABallot(atelier3Settings)
  vote.open(['axe2'])
  expect(press(vote, ['next', 'previous'])).toEqual([null, null])
})

test('after the last axis, one press more shows everything that was kept', () => {
  const vote = new ABallot(atelier3Settings)
  for (const axis of [1, 3, 4, 2]) {
    vote.open([`axe${axis}`])
    vote.enter(`axe${axis}`, { voters: 34, cells: handsOf(axis) })
    vote.close([`axe${axis}`])
  }
  const lines = press(vote, ['next', 'next', 'next', 'next', 'next', 'next'])
  expect(lines).toEqual([1, 2, 4, 5, 'all', null])
})
