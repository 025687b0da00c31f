import { expect, test } from 'vitest'
import { ABallot } from './fixtures/aBallot.ts'
import { atelier3Settings, handsOf } from './fixtures/atelier3.ts'
import { outcomeOf, readBallot, readPoll } from './readResult.ts'
import { settleTie } from './settleTie.ts'

/** The evening of W3.1, from 18 h 57 to 19 h 12. */
function evening(): ABallot {
  const vote = new ABallot(atelier3Settings)
  for (const axis of [1, 2, 3, 4]) {
    const pollId = `axe${axis}`
    expect(vote.open([pollId])).toBeNull()
    expect(vote.enter(pollId, { voters: 34, cells: handsOf(axis) })).toBeNull()
    expect(vote.close([pollId])).toBeNull()
    if (axis !== 2) continue
    const second = { pollId, way: 'secondRound', keptIds: [], seed: '', witness: '', note: '' } as const
    expect(vote.take(settleTie(vote.ballot, vote.rows, second, vote.context))).toBeNull()
    const cells = { axe2B: { pour: 14 }, axe2C: { pour: 19 } }
    expect(vote.enter(pollId, { voters: 34, blanks: 1, cells })).toBeNull()
    expect(vote.close([pollId])).toBeNull()
  }
  return vote
}

test('each axis gives the totals, shares and ranks of the document (W3-02, W3-03)', () => {
  const { settings, document, tallies } = evening()
  const polls = readBallot(settings, document, tallies)
  const first = polls.map((poll) => poll.rounds[0])
  expect(first.map((round) => [round?.expressed, round?.available])).toEqual([
    [65, 68],
    [64, 68],
    [66, 68],
    [61, 68],
  ])
  const lines = (axis: number) =>
    first[axis - 1]?.lines.map((line) => [line.letter, line.score, line.share.percent, line.rank])
  expect(lines(1)).toEqual([
    ['A', 18, 28, 1],
    ['B', 15, 23, 2],
    ['C', 14, 22, 3],
    ['D', 10, 15, 4],
    ['E', 8, 12, 5],
  ])
  expect(lines(2)).toEqual([
    ['A', 20, 31, 1],
    ['B', 13, 20, 2],
    ['C', 13, 20, 2],
    ['D', 11, 17, 3],
    ['E', 7, 11, 4],
  ])
  expect(lines(3)?.map((line) => line[2])).toEqual([33, 26, 14, 12, 9, 6])
  expect(lines(4)?.map((line) => line[2])).toEqual([31, 26, 20, 15, 8])
})

test('two actions per axis are kept, the second round takes C (W3-04)', () => {
  const { settings, document, tallies } = evening()
  const polls = readBallot(settings, document, tallies)
  expect(polls.map((poll) => poll.keptIds)).toEqual([
    ['axe1A', 'axe1B'],
    ['axe2A', 'axe2C'],
    ['axe3A', 'axe3B'],
    ['axe4A', 'axe4B'],
  ])
  const second = polls[1]?.rounds[1]
  expect(second?.lines.map((line) => [line.letter, line.score, line.isKept])).toEqual([
    ['C', 19, true],
    ['B', 14, false],
  ])
  expect(second?.tally).toMatchObject({ voters: 34, blanks: 1 })
  expect(second?.available).toBe(34)
})

test('8 are kept, 13 in reserve, 3 set aside (W3-05)', () => {
  const { settings, document, tallies } = evening()
  const results = readBallot(settings, document, tallies)
  const outcomes = Map.groupBy(settings.options, (option) =>
    outcomeOf(settings, document, results, option.id),
  )
  expect([...outcomes].map(([outcome, options]) => [outcome, options.length])).toEqual([
    ['kept', 8],
    ['notKept', 13],
    ['aside', 3],
  ])
  const total = results.reduce((sum, poll) => sum + (poll.rounds[0]?.expressed ?? 0), 0)
  expect(total).toBe(256)
})

test('before the second round, B and C are told as tied for one seat', () => {
  const vote = new ABallot(atelier3Settings)
  vote.open(['axe2'])
  vote.enter('axe2', { voters: 34, cells: handsOf(2) })
  vote.close(['axe2'])
  const result = readPoll(vote.settings, vote.document, vote.tallies, 'axe2')
  expect(result.openTie).toEqual({ round: 1, tiedIds: ['axe2B', 'axe2C'], seats: 1 })
  expect(outcomeOf(vote.settings, vote.document, [result], 'axe2B')).toBe('')
})
