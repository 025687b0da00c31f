import { describe, expect, test } from 'vitest'
import { correctCount, withdrawCount } from './enterCount.ts'
import { ABallot } from './fixtures/aBallot.ts'

const options = ['gare', 'cafe', 'bancs'].map((id) => ({ id, text: `Projet ${id}` }))

function open(settings: object = {}, mayVote = 34): ABallot {
  const vote = new ABallot({ options, ...settings })
  vote.open(['all'], mayVote)
  return vote
}

describe('totals that cannot be', () => {
  test('more voices than the voters have', () => {
    const vote = open()
    expect(
      vote.enter('all', { voters: 10, cells: { gare: { pour: 9 }, cafe: { pour: 8 }, bancs: { pour: 4 } } }),
    ).toEqual({
      refused: 'ballotTooManyVoices',
      params: { expressed: 21, available: 20 },
    })
    expect(vote.entries).toEqual([])
  })

  test('more hands for an action than people, when nobody may give two', () => {
    expect(open().enter('all', { voters: 10, cells: { gare: { pour: 11 } } })).toEqual({
      refused: 'ballotTooManyOnOption',
      params: { text: 'Projet gare', count: 11, most: 10 },
    })
  })

  test('blanks and spoilt ones have no voices', () => {
    expect(
      open().enter('all', { voters: 3, blanks: 1, spoilt: 1, cells: { gare: { pour: 2 } } }),
    ).toMatchObject({
      refused: 'ballotTooManyOnOption',
    })
    expect(open().enter('all', { voters: 3, blanks: 2, spoilt: 2, cells: {} })).toEqual({
      refused: 'ballotBlanksExceed',
      params: { count: 4, voters: 3 },
    })
  })

  test('more voters than people, all ways together', () => {
    const vote = open({}, 34)
    expect(vote.enter('all', { voters: 30, cells: {} })).toBeNull()
    expect(vote.enter('all', { way: 'paper', voters: 5, cells: {} })).toEqual({
      refused: 'ballotTooManyVoters',
      params: { voters: 35, mayVote: 34 },
    })
  })

  test('a second counter who found something else', () => {
    expect(open().enter('all', { voters: 20, cells: { gare: { pour: 18 } }, control: { gare: 17 } })).toEqual(
      {
        refused: 'ballotControlDiffers',
        params: { text: 'Projet gare', count: 18, control: 17 },
      },
    )
  })

  test('a slip that announces another total', () => {
    expect(
      open().enter('all', { way: 'paper', voters: 20, cells: { gare: { pour: 18 } }, checkTotal: 19 }),
    ).toEqual({
      refused: 'ballotCheckTotal',
      params: { announced: 19, count: 18 },
    })
  })

  test('they are kept when they are forced, with a note that stays', () => {
    const vote = open()
    const counted = { voters: 10, cells: { gare: { pour: 11 } }, isForced: true }
    expect(vote.enter('all', counted)).toEqual({ refused: 'ballotForceNote' })
    expect(vote.enter('all', { ...counted, note: 'Un enfant a levé la main' })).toBeNull()
    expect(vote.entries[0]).toMatchObject({ isForced: true, note: 'Un enfant a levé la main' })
  })

  test('forcing never lets in an option or an answer that does not exist', () => {
    const forced = { voters: 10, isForced: true, note: 'Peu importe' }
    expect(open().enter('all', { ...forced, cells: { train: { pour: 1 } } })).toEqual({
      refused: 'ballotOptionUnknown',
    })
    expect(open().enter('all', { ...forced, cells: { gare: { contre: 1 } } })).toEqual({
      refused: 'ballotAnswerUnknown',
    })
  })
})

describe('counts, one by one', () => {
  test('batches of paper are numbered', () => {
    const vote = open()
    vote.enter('all', { way: 'paper', voters: 10, cells: {} })
    vote.enter('all', { way: 'hands', voters: 10, cells: {} })
    vote.enter('all', { way: 'paper', voters: 10, cells: {} })
    expect(vote.entries.map((entry) => [entry.way, entry.batch])).toEqual([
      ['paper', 1],
      ['hands', 1],
      ['paper', 2],
    ])
  })

  test('a count is corrected as long as the vote is open, and no more once it is closed', () => {
    const vote = open()
    vote.enter('all', { voters: 34, cells: { gare: { pour: 3 } } })
    const correct = () => {
      const [entry] = vote.entries
      if (!entry) throw new Error('No entry')
      return vote.take(
        correctCount(vote.ballot, vote.rows, entry, { ...entry, cells: { gare: { pour: 30 } } }),
      )
    }
    expect(correct()).toBeNull()
    expect(vote.entries[0]?.cells).toEqual({ gare: { pour: 30 } })
    vote.close(['all'])
    expect(correct()).toEqual({ refused: 'ballotEntryCounted' })
    expect(vote.take(withdrawCount(vote.ballot, vote.entries[0]))).toEqual({ refused: 'ballotEntryCounted' })
  })

  test('an objection in a round of speech is written with its argument', () => {
    const levels = [
      { id: 'oui', label: 'Oui', sign: 'plus' },
      { id: 'objection', label: 'Objection', sign: 'moins', needsReason: true },
    ]
    const vote = open({ answer: { kind: 'levels', levels, decides: 'consent' } })
    const objection = { way: 'round', voters: 1, cells: { gare: { objection: 1 } } } as const
    expect(vote.enter('all', objection)).toEqual({ refused: 'ballotReasonMissing' })
    const reasons = [{ optionId: 'gare', answer: 'objection', text: 'Le toit fuit' }]
    expect(vote.enter('all', { ...objection, reasons })).toBeNull()
  })

  test('nothing is counted before the opening nor after the close', () => {
    const vote = new ABallot({ options })
    expect(vote.enter('all', { voters: 1, cells: {} })).toEqual({ refused: 'ballotNotOpen' })
    vote.open(['all'])
    vote.close(['all'])
    expect(vote.enter('all', { voters: 1, cells: {} })).toEqual({ refused: 'ballotNotOpen' })
  })
})
