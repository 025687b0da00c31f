import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorId, AtelierId, BallotVoiceId, BoardId, GroupId } from '../ids.ts'
import { totalOf } from './ballotCells.ts'
import type { BallotVoice } from './ballotRows.ts'
import { castVoice } from './castVoice.ts'
import { countVoices } from './countVoices.ts'
import { ABallot } from './fixtures/aBallot.ts'
import { readPoll } from './readResult.ts'

const optionIds = ['a', 'b', 'c', 'd']
const options = optionIds.map((id) => ({ id, text: `Action ${id}` }))

function voiceOf(index: number, cells: BallotVoice['cells'], change: Partial<BallotVoice> = {}): BallotVoice {
  return {
    id: `voice-${index}` as BallotVoiceId,
    v: 1,
    atelierId: 'atelier' as AtelierId,
    boardId: 'board' as BoardId,
    pollId: 'all',
    round: 1,
    kind: 'phone',
    voterId: `phone-${index}` as ActorId,
    college: '',
    groupId: null,
    cells,
    reasons: [],
    isBlank: false,
    isDone: true,
    ...change,
  }
}

/** A ballot of two voices on two different options, or fewer, or none. */
const chosen = fc
  .uniqueArray(fc.constantFrom(...optionIds), { maxLength: 2 })
  .map((ids) => Object.fromEntries(ids.map((id) => [id, { pour: 1 }])))

describe('counting', () => {
  test('every voice cast is counted once, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(chosen, { maxLength: 60 }), (ballots) => {
        const voices = ballots.map((cells, index) => voiceOf(index, cells))
        const counted = countVoices({ splitBy: [], isSecret: false }, [], voices)
        expect(counted.voters).toBe(ballots.length)
        expect(totalOf(counted.cells)).toBe(ballots.reduce((sum, cells) => sum + totalOf(cells), 0))
        expect(counted.blanks).toBe(ballots.filter((cells) => Object.keys(cells).length === 0).length)
      }),
    )
  })

  test('the order in which voices came in does not matter', () => {
    const shuffled = fc
      .array(chosen, { maxLength: 40 })
      .chain((ballots) =>
        fc.tuple(
          fc.constant(ballots),
          fc.shuffledSubarray([...ballots.keys()], { minLength: ballots.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([ballots, order]) => {
        const voices = ballots.map((cells, index) => voiceOf(index, cells))
        const inOrder = countVoices({ splitBy: ['group'], isSecret: false }, [], voices)
        const mixed = order.flatMap((index) => voices[index] ?? [])
        expect(JSON.stringify(countVoices({ splitBy: ['group'], isSecret: false }, [], mixed))).toBe(
          JSON.stringify(inOrder),
        )
      }),
    )
  })

  test('a voice sent again changes nothing; the last one of a voter is the one that counts', () => {
    const sends = fc.array(
      fc.record({ voter: fc.integer({ min: 0, max: 9 }), cells: chosen, again: fc.boolean() }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(sends, (messages) => {
        const vote = new ABallot({ options, scope: 'inAll', results: 'live' })
        vote.open(['all'])
        const last = new Map<number, BallotVoice['cells']>()
        for (const { voter, cells, again } of messages) {
          last.set(voter, cells)
          for (let time = 0; time < (again ? 2 : 1); time += 1) {
            const who = { id: `phone-${voter}` as ActorId, groupId: null, college: '' } as const
            const cast = { pollId: 'all', cells, reasons: [], isBlank: false, isDone: false }
            const known = vote.voices.filter((voice) => voice.voterId === who.id)
            expect(vote.take(castVoice(vote.ballot, known, vote.tallies, who, cast, vote.context))).toBeNull()
          }
        }
        const given = [...last.values()].filter((cells) => Object.keys(cells).length > 0)
        const running = vote.tallies.find((tally) => tally.state === 'running')
        expect(running?.voters).toBe(given.length)
        expect(totalOf(running?.cells ?? {})).toBe(given.reduce((sum, cells) => sum + totalOf(cells), 0))
        expect(vote.close(['all'])).toBeNull()
        const closed = vote.tallies.find((tally) => tally.state === 'closed')
        expect(closed).toMatchObject({ voters: running?.voters, cells: running?.cells })
      }),
    )
  })

  test('what was counted by hand, on paper and by phone is one total, each way told apart', () => {
    fc.assert(
      fc.property(fc.array(chosen, { maxLength: 20 }), fc.nat(15), fc.nat(15), (ballots, hands, paper) => {
        const vote = new ABallot({ options, scope: 'inAll' })
        vote.open(['all'], 60)
        vote.voices = ballots.map((cells, index) => voiceOf(index, cells))
        vote.enter('all', { voters: hands, cells: { a: { pour: hands } } })
        vote.enter('all', { way: 'paper', voters: paper, cells: { b: { pour: paper } } })
        vote.close(['all'])
        const { rounds } = readPoll(vote.settings, vote.document, vote.tallies, 'all')
        const tally = rounds[0]?.tally
        const ways = Object.values(tally?.byWay ?? {})
        expect(tally?.voters).toBe(ballots.length + hands + paper)
        expect(ways.reduce((sum, way) => sum + way.voters, 0)).toBe(tally?.voters)
        expect(rounds[0]?.expressed).toBe(ways.reduce((sum, way) => sum + totalOf(way.cells), 0))
      }),
    )
  })
})

describe('by group and by college', () => {
  const inGroup = (groupId: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      voiceOf(
        index,
        { a: { pour: 1 } },
        { groupId: groupId as GroupId, id: `${groupId}-${index}` as BallotVoiceId },
      ),
    )

  test('they are told apart only when it was asked beforehand', () => {
    const voices = [...inGroup('g1', 6), ...inGroup('g2', 5)]
    expect(countVoices({ splitBy: [], isSecret: false }, [], voices).byGroup).toEqual({})
    const split = countVoices({ splitBy: ['group'], isSecret: false }, [], voices).byGroup
    expect(Object.entries(split).map(([id, count]) => [id, count.voters])).toEqual([
      ['g1', 6],
      ['g2', 5],
    ])
  })

  test('one cell under five voters hides them all', () => {
    const voices = [...inGroup('g1', 6), ...inGroup('g2', 4)]
    expect(countVoices({ splitBy: ['group'], isSecret: false }, [], voices).byGroup).toEqual({})
  })

  test('never in a secret vote', () => {
    const voices = [...inGroup('g1', 6), ...inGroup('g2', 6)]
    expect(countVoices({ splitBy: ['group', 'college'], isSecret: true }, [], voices)).toMatchObject({
      byGroup: {},
      byCollege: {},
    })
  })
})
