import { describe, expect, test } from 'vitest'
import { changeRules, type FateOfCast } from './changeRules.ts'
import { ABallot } from './fixtures/aBallot.ts'
import { outcomeOf, readPoll } from './readResult.ts'
import { openPolls, reopenPoll } from './runPoll.ts'
import { askAgain, settleTie } from './settleTie.ts'

const options = ['gare', 'cafe', 'bancs'].map((id) => ({ id, text: `Projet ${id}` }))

function closed(cells: object, settings: object = {}): ABallot {
  const vote = new ABallot({ options, ...settings })
  vote.open(['all'])
  vote.enter('all', { voters: 34, cells: cells as never })
  vote.close(['all'])
  return vote
}

const tied = { gare: { pour: 20 }, cafe: { pour: 10 }, bancs: { pour: 10 } }
const resultOf = (vote: ABallot) => readPoll(vote.settings, vote.document, vote.tallies, 'all')
const settle = (vote: ABallot, way: 'discussion' | 'secondRound' | 'draw' | 'keepAll', change = {}) => {
  const wanted = { pollId: 'all', way, keptIds: [], seed: '', witness: '', note: '', ...change }
  return vote.take(settleTie(vote.ballot, vote.rows, wanted, vote.context))
}

describe('opening', () => {
  const hall = { here: { habitant: 12, elu: 10, animation: 5, technicien: 2 }, groupCount: 4 }
  const open = (settings: object, mayVote: number | null = null) => {
    const vote = new ABallot({ options, ...settings })
    const wanted = { pollIds: ['all'], mayVote, closesInMinutes: 3 }
    const refusal = vote.take(openPolls(vote.ballot, vote.rows, hall, wanted, vote.context))
    return refusal ?? vote.document.polls.all?.rounds[0]
  }

  test('people present may vote, neither the team nor the officers', () => {
    expect(open({})).toMatchObject({ mayVote: 22, endsAt: 181_000, perVoter: 2, seats: 2 })
  })

  test('a college votes alone, or each group has one voice', () => {
    expect(open({ voters: { kind: 'colleges', colleges: ['elu'] } })).toMatchObject({ mayVote: 10 })
    expect(open({ voters: { kind: 'onePerGroup' } })).toMatchObject({ mayVote: 4 })
  })

  test('without the quorum nothing is opened, nor without somebody of the college that must be there', () => {
    expect(open({ quorum: { members: 60, percent: 50, mustInclude: '' } })).toEqual({
      refused: 'ballotQuorum',
      params: { present: 22, quorum: 30 },
    })
    expect(open({ quorum: { members: 30, percent: 50, mustInclude: 'associatifPro' } })).toMatchObject({
      refused: 'ballotQuorum',
    })
    expect(open({ quorum: { members: 30, percent: 50, mustInclude: 'elu' } })).toMatchObject({ mayVote: 22 })
  })

  test('a vote without options, or opened twice, is refused', () => {
    const vote = new ABallot({ options: [] })
    expect(vote.open(['all'])).toEqual({ refused: 'ballotNoOptions' })
    const twice = new ABallot({ options })
    twice.open(['all'])
    expect(twice.open(['all'])).toEqual({ refused: 'ballotAlreadyOpen' })
    twice.close(['all'])
    expect(twice.open(['all'])).toEqual({ refused: 'ballotAlreadyClosed' })
    expect(twice.close(['all'])).toEqual({ refused: 'ballotNotOpen' })
  })
})

describe('ties', () => {
  test('a discussion takes as many of the tied as there are seats, never another', () => {
    const vote = closed(tied)
    expect(settle(vote, 'discussion', { keptIds: ['gare'] })).toEqual({
      refused: 'ballotKeptIds',
      params: { seats: 1 },
    })
    expect(settle(vote, 'discussion', { keptIds: ['bancs'], note: 'Les parents y tiennent' })).toBeNull()
    expect(resultOf(vote).keptIds).toEqual(['gare', 'bancs'])
    expect(settle(vote, 'keepAll')).toEqual({ refused: 'ballotNoTie' })
  })

  test('all the tied may be kept', () => {
    const vote = closed(tied)
    expect(settle(vote, 'keepAll')).toBeNull()
    expect(resultOf(vote).keptIds).toEqual(['gare', 'cafe', 'bancs'])
  })

  test('a draw needs a number and its witness, and says the same for ever', () => {
    const vote = closed(tied)
    expect(settle(vote, 'draw', { seed: '27' })).toEqual({ refused: 'ballotSeed' })
    expect(settle(vote, 'draw', { seed: 'vingt', witness: 'Odile' })).toEqual({ refused: 'ballotSeed' })
    expect(settle(vote, 'draw', { seed: '27', witness: 'Odile' })).toBeNull()
    expect(vote.document.polls.all?.settlements).toMatchObject([
      { keptIds: ['cafe'], seed: '27', witness: 'Odile' },
    ])
  })

  test('tied again after a second round, they are settled another way', () => {
    const vote = closed(tied)
    expect(settle(vote, 'secondRound')).toBeNull()
    expect(vote.document.polls.all?.rounds[1]).toMatchObject({
      why: 'tie',
      optionIds: ['cafe', 'bancs'],
      perVoter: 1,
      seats: 1,
    })
    vote.enter('all', { voters: 34, cells: { cafe: { pour: 17 }, bancs: { pour: 17 } } })
    vote.close(['all'])
    expect(resultOf(vote).openTie).toEqual({ round: 2, tiedIds: ['cafe', 'bancs'], seats: 1 })
    expect(settle(vote, 'discussion', { keptIds: ['cafe'] })).toBeNull()
    expect(resultOf(vote).keptIds).toEqual(['gare', 'cafe'])
  })

  test('an action that nobody chose takes no seat and makes no tie', () => {
    expect(resultOf(closed({ gare: { pour: 20 } }))).toMatchObject({ keptIds: ['gare'], openTie: null })
  })
})

describe('reopening', () => {
  test('it asks why, keeps the former total and counts again from what came in', () => {
    const vote = closed(tied)
    const reopen = (reason: string) =>
      vote.take(reopenPoll(vote.ballot, vote.rows, { pollId: 'all', reason }, vote.context))
    expect(reopen('  ')).toEqual({ refused: 'ballotReason' })
    expect(reopen('Trois mains oubliées au fond')).toBeNull()
    expect(vote.document.record.at(-1)).toMatchObject({
      kind: 'reopened',
      note: 'Trois mains oubliées au fond',
    })
    expect(vote.tallies.map((tally) => tally.state).toSorted()).toEqual(['running', 'superseded'])
    expect(vote.entries[0]?.state).toBe('open')
    vote.close(['all'])
    expect(resultOf(vote).rounds[0]?.tally.cells).toEqual({
      bancs: { pour: 10 },
      cafe: { pour: 10 },
      gare: { pour: 20 },
    })
  })

  test('a second round that is reopened may give another winner', () => {
    const vote = closed(tied)
    settle(vote, 'secondRound')
    vote.enter('all', { voters: 20, cells: { cafe: { pour: 20 } } })
    vote.close(['all'])
    expect(resultOf(vote).keptIds).toEqual(['gare', 'cafe'])
    vote.take(
      reopenPoll(vote.ballot, vote.rows, { pollId: 'all', reason: 'Un groupe manquait' }, vote.context),
    )
    vote.entries = vote.entries.filter((entry) => entry.round === 1)
    vote.enter('all', { voters: 20, cells: { bancs: { pour: 20 } } })
    vote.close(['all'])
    expect(resultOf(vote).keptIds).toEqual(['gare', 'bancs'])
  })
})

describe('other rules once voting has begun', () => {
  const threeVoices = { kind: 'voices', unit: 'voix', perVoter: 3, mostPerOption: 1, allowsNegative: false }
  const begun = () => {
    const vote = new ABallot({ options })
    vote.open(['all'])
    vote.enter('all', { voters: 30, cells: { gare: { pour: 25 }, cafe: { pour: 20 } } })
    return vote
  }
  const change = (vote: ABallot, fields: object, cast: FateOfCast, reason = 'On change d’avis') => {
    const wanted = { settings: { ...vote.settings, ...fields }, cast, reason }
    return vote.take(changeRules(vote.ballot, vote.rows, wanted, vote.context))
  }

  test('they are refused until somebody says what becomes of the voices, and why', () => {
    const vote = begun()
    expect(change(vote, { answer: threeVoices }, null)).toEqual({ refused: 'ballotBegun' })
    expect(change(vote, { answer: threeVoices }, 'keep', '')).toEqual({ refused: 'ballotReason' })
    expect(vote.document.polls.all?.rounds[0]?.perVoter).toBe(2)
  })

  test('voices that still fit are kept', () => {
    const vote = begun()
    expect(change(vote, { answer: threeVoices }, 'keep')).toBeNull()
    expect(vote.document.polls.all?.rounds[0]?.perVoter).toBe(3)
    expect(vote.entries[0]?.state).toBe('open')
  })

  test('voices that no longer fit are not kept: one voice each where two were given, an action that is gone', () => {
    expect(change(begun(), { answer: { ...threeVoices, perVoter: 1 } }, 'keep')).toEqual({
      refused: 'ballotCastStays',
    })
    expect(change(begun(), { options: options.slice(1) }, 'keep')).toEqual({ refused: 'ballotCastStays' })
    expect(change(begun(), { isSecret: true }, 'keep')).toEqual({ refused: 'ballotCastStays' })
  })

  test('set aside, they stay in the record and the poll goes on, empty', () => {
    const vote = begun()
    expect(change(vote, { answer: { ...threeVoices, perVoter: 1 } }, 'setAside')).toBeNull()
    expect(vote.entries[0]?.state).toBe('aside')
    expect(vote.document.polls.all).toMatchObject({
      state: 'open',
      rounds: [{ number: 2, why: 'restart', perVoter: 1 }],
    })
    vote.enter('all', { voters: 10, cells: { gare: { pour: 9 } } })
    vote.close(['all'])
    expect(resultOf(vote).rounds[0]?.tally).toMatchObject({ voters: 10, cells: { gare: { pour: 9 } } })
    expect(vote.document.record.map((line) => line.kind)).toContain('setAside')
  })

  test('started again, every poll is prepared, under numbers that were never used', () => {
    const vote = begun()
    expect(change(vote, { options: options.slice(1) }, 'restart')).toBeNull()
    expect(vote.document.polls).toEqual({})
    vote.open(['all'])
    expect(vote.document.polls.all?.rounds[0]).toMatchObject({ number: 2, optionIds: ['cafe', 'bancs'] })
  })

  test('as long as nobody voted, they simply change', () => {
    const vote = new ABallot({ options })
    vote.open(['all'])
    expect(change(vote, { answer: threeVoices }, null, '')).toBeNull()
    expect(vote.document.polls.all?.rounds[0]?.perVoter).toBe(3)
  })
})

describe('consent, in rounds', () => {
  const levels = [
    { id: 'oui', label: 'Pas d’objection', sign: 'plus' },
    { id: 'reserve', label: 'Réserve' },
    { id: 'objection', label: 'Objection', sign: 'moins', needsReason: true },
  ]
  const reasons = [{ optionId: 'cafe', answer: 'objection', text: 'Personne pour conduire' }]
  const asked = () => {
    const vote = new ABallot({ options, answer: { kind: 'levels', levels, decides: 'consent' }, seats: 0 })
    vote.open(['all'], 10)
    const cells = { gare: { oui: 8, reserve: 2 }, cafe: { oui: 9, objection: 1 }, bancs: { oui: 10 } }
    vote.enter('all', { way: 'round', voters: 10, cells, reasons })
    vote.close(['all'])
    return vote
  }

  test('a reserve does not stop a proposal, an objection does', () => {
    expect(resultOf(asked()).keptIds).toEqual(['gare', 'bancs'])
  })

  test('asked again until the objection is lifted, the last word counts', () => {
    const vote = asked()
    expect(
      vote.take(askAgain(vote.ballot, vote.rows, { pollId: 'all', optionIds: ['cafe'] }, vote.context)),
    ).toBeNull()
    expect(vote.document.polls.all?.rounds[1]).toMatchObject({ why: 'objections', optionIds: ['cafe'] })
    vote.enter('all', { way: 'round', voters: 10, cells: { cafe: { oui: 10 } } })
    vote.close(['all'])
    const result = resultOf(vote)
    expect(result.keptIds.toSorted()).toEqual(['bancs', 'cafe', 'gare'])
    expect(outcomeOf(vote.settings, vote.document, [result], 'cafe')).toBe('kept')
  })
})
