import { describe, expect, test } from 'vitest'
import { ABallot } from './fixtures/aBallot.ts'
import { readPoll } from './readResult.ts'
import { restartPoll } from './restartPoll.ts'
import { settleTie } from './settleTie.ts'

const options = ['gare', 'cafe', 'bancs'].map((id) => ({ id, text: `Projet ${id}` }))
const tied = { gare: { pour: 20 }, cafe: { pour: 10 }, bancs: { pour: 10 } }

function voted(cells: object): ABallot {
  const vote = new ABallot({ options })
  vote.open(['all'])
  vote.enter('all', { voters: 34, cells: cells as never })
  return vote
}
const restart = (vote: ABallot, reason = 'La moitié de la salle était dehors') =>
  vote.take(restartPoll(vote.ballot, vote.rows, { pollId: 'all', reason }, vote.context))

describe('recommencer un vote', () => {
  test('met de côté ce qui est arrivé, avec sa raison, et pose la même question', () => {
    const vote = voted(tied)
    vote.close(['all'])
    expect(restart(vote)).toBeNull()
    const [round] = vote.document.polls.all?.rounds ?? []
    expect(round).toMatchObject({
      number: 2,
      why: 'restart',
      optionIds: ['gare', 'cafe', 'bancs'],
      mayVote: 34,
    })
    expect(vote.entries.map((entry) => entry.state)).toEqual(['aside'])
    expect(vote.tallies.map((tally) => tally.state)).toEqual(['superseded', 'running'])
    expect(vote.document.record.at(-2)).toMatchObject({
      kind: 'setAside',
      round: 1,
      note: 'La moitié de la salle était dehors',
    })
    vote.enter('all', { voters: 3, cells: { cafe: { pour: 3 } } })
    vote.close(['all'])
    const result = readPoll(vote.settings, vote.document, vote.tallies, 'all')
    expect(result.rounds.at(-1)?.lines[0]).toMatchObject({ option: { id: 'cafe' }, score: 3 })
  })

  test('se peut aussi tant qu’il est ouvert, et demande une raison', () => {
    const vote = voted(tied)
    expect(restart(vote, '  ')).toEqual({ refused: 'ballotReason' })
    expect(restart(vote)).toBeNull()
    expect(vote.document.polls.all).toMatchObject({ state: 'open', rounds: [{ number: 2 }] })
  })

  test('un second tour recommencé reste un second tour, entre les mêmes', () => {
    const vote = voted(tied)
    vote.close(['all'])
    const wanted = {
      pollId: 'all',
      way: 'secondRound' as const,
      keptIds: [],
      seed: '',
      witness: '',
      note: '',
    }
    vote.take(settleTie(vote.ballot, vote.rows, wanted, vote.context))
    expect(restart(vote)).toBeNull()
    const rounds = vote.document.polls.all?.rounds
    expect(rounds?.map(({ number, why, optionIds }) => [number, why, optionIds.length])).toEqual([
      [1, 'first', 3],
      [3, 'tie', 2],
    ])
  })

  test('ce que personne n’a ouvert ne se recommence pas', () => {
    expect(restart(new ABallot({ options }))).toEqual({ refused: 'ballotNotOpen' })
  })
})
