import { describe, expect, test } from 'vitest'
import type { ActorId, GroupId } from '../ids.ts'
import { withPreset } from './ballotPresets.ts'
import { settingsSchema } from './ballotSettings.ts'
import { type CastVoice, castVoice, type Voter } from './castVoice.ts'
import { ABallot } from './fixtures/aBallot.ts'

const options = ['gare', 'cafe', 'bancs'].map((id) => ({ id, text: `Projet ${id}` }))

function open(settings: object = {}): ABallot {
  const vote = new ABallot({ options, ...settings })
  vote.open(['all'])
  return vote
}

function cast(vote: ABallot, change: Partial<CastVoice>, who: Partial<Voter> = {}) {
  const voter = { id: 'phone-1' as ActorId, groupId: null, college: '' as const, ...who }
  const blank = { pollId: 'all', cells: {}, reasons: [], isBlank: false, isDone: true }
  return vote.take(
    castVoice(vote.ballot, vote.voices, vote.tallies, voter, { ...blank, ...change }, vote.context),
  )
}

describe('what one voter may give', () => {
  test('not more voices than they have, not two to the same when they must differ', () => {
    const vote = open()
    expect(cast(vote, { cells: { gare: { pour: 1 }, cafe: { pour: 1 }, bancs: { pour: 1 } } })).toEqual({
      refused: 'ballotVoicesLeft',
      params: { most: 2 },
    })
    expect(cast(vote, { cells: { gare: { pour: 2 } } })).toEqual({
      refused: 'ballotMostOnOption',
      params: { most: 1 },
    })
    expect(cast(vote, { cells: { gare: { pour: 1 } } })).toBeNull()
  })

  test('one answer per proposal, and an argument for an objection', () => {
    const vote = new ABallot(withPreset(settingsSchema.parse({ options }), 'consentement'))
    vote.open(['all'])
    expect(cast(vote, { cells: { gare: { oui: 1, reserve: 1 } } })).toEqual({ refused: 'ballotOneLevel' })
    expect(cast(vote, { cells: { gare: { objection: 1 } } })).toEqual({ refused: 'ballotReasonMissing' })
    const reasons = [{ optionId: 'gare', answer: 'objection', text: 'Le toit fuit' }]
    expect(cast(vote, { cells: { gare: { objection: 1 } }, reasons })).toBeNull()
  })

  test('a blank ballot keeps nothing else, and counts one voter', () => {
    const vote = open()
    expect(cast(vote, { cells: { gare: { pour: 1 } }, isBlank: true })).toBeNull()
    expect(vote.voices[0]).toMatchObject({ cells: {}, isBlank: true })
    expect(vote.tallies[0]).toMatchObject({ voters: 1, blanks: 0, cells: {} })
    vote.close(['all'])
    expect(vote.tallies[0]).toMatchObject({ voters: 1, blanks: 1, cells: {} })
  })
})

describe('who may vote', () => {
  test('before the opening, after the close, in a secret vote: nobody by this way', () => {
    expect(cast(new ABallot({ options }), {})).toEqual({ refused: 'ballotNotOpen' })
    const vote = open()
    vote.close(['all'])
    expect(cast(vote, {})).toEqual({ refused: 'ballotNotOpen' })
    expect(cast(open({ isSecret: true }), {})).toEqual({ refused: 'ballotIsSecret' })
  })

  test('a group has one voice; who has no table has none', () => {
    const vote = open({ voters: { kind: 'onePerGroup' } })
    const first = { id: 'phone-1' as ActorId, groupId: 'g1' as GroupId }
    expect(cast(vote, { cells: { gare: { pour: 1 } } }, first)).toBeNull()
    expect(cast(vote, {}, { id: 'phone-2' as ActorId, groupId: 'g1' as GroupId })).toEqual({
      refused: 'ballotNotVoter',
    })
    expect(cast(vote, {}, { id: 'phone-3' as ActorId, groupId: 'g2' as GroupId })).toBeNull()
    expect(cast(vote, {}, { id: 'phone-4' as ActorId })).toEqual({ refused: 'ballotNotVoter' })
    expect(cast(vote, { cells: { cafe: { pour: 1 } } }, first)).toBeNull()
  })

  test('a college that does not vote is told so', () => {
    const vote = open({ voters: { kind: 'colleges', colleges: ['habitant'] } })
    expect(cast(vote, {}, { college: 'elu' })).toEqual({ refused: 'ballotNotVoter' })
    expect(cast(vote, {}, { college: 'habitant' })).toBeNull()
  })
})

test('totals stay hidden while the vote is open, unless it is shown live', () => {
  const hidden = open()
  cast(hidden, { cells: { gare: { pour: 1 } } })
  expect(hidden.tallies[0]).toMatchObject({ voters: 1, cells: {} })
  const live = open({ results: 'live' })
  cast(live, { cells: { gare: { pour: 1 } } })
  cast(live, { cells: { cafe: { pour: 1 } } })
  expect(live.tallies[0]).toMatchObject({ voters: 1, cells: { cafe: { pour: 1 } } })
})
