import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId } from '../ids.ts'
import { totalOf } from './ballotCells.ts'
import { castVoice } from './castVoice.ts'
import { changeRules } from './changeRules.ts'
import { ABallot } from './fixtures/aBallot.ts'
import { courseOf, pollsOf } from './polls.ts'
import { outcomeOf, readBallot } from './readResult.ts'
import { restartPoll } from './restartPoll.ts'
import { reopenPoll } from './runPoll.ts'
import { askAgain, settleTie } from './settleTie.ts'

const axes = ['un', 'deux'].map((id, index) => ({ id, number: index + 1, title: `Axe ${id}` }))
const options = axes.flatMap((axis) =>
  ['a', 'b', 'c'].map((name) => ({ id: `${axis.id}-${name}`, text: `Action ${name}`, axisId: axis.id })),
)

const pollId = fc.constantFrom('un', 'deux', 'absent')
const optionName = fc.constantFrom('a', 'b', 'c')
const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), pollId, mayVote: fc.nat(12) }),
  fc.record({
    kind: fc.constant('enter' as const),
    pollId,
    voters: fc.nat(9),
    name: optionName,
    pour: fc.nat(9),
    isForced: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('cast' as const),
    pollId,
    voter: fc.nat(5),
    names: fc.uniqueArray(optionName, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('close' as const), pollId }),
  fc.record({ kind: fc.constant('reopen' as const), pollId }),
  fc.record({ kind: fc.constant('restart' as const), pollId }),
  fc.record({
    kind: fc.constant('settle' as const),
    pollId,
    way: fc.constantFrom('secondRound' as const, 'draw' as const, 'keepAll' as const, 'discussion' as const),
  }),
  fc.record({ kind: fc.constant('askAgain' as const), pollId, name: optionName }),
  fc.record({
    kind: fc.constant('rules' as const),
    perVoter: fc.integer({ min: 1, max: 3 }),
    cast: fc.constantFrom('keep' as const, 'setAside' as const, 'restart' as const, null),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Asks for one thing; a refusal is as good an answer as another. */
function ask(vote: ABallot, one: Step): void {
  const { ballot, rows, context } = vote
  switch (one.kind) {
    case 'open':
      vote.open([one.pollId], one.mayVote)
      return
    case 'enter': {
      const cells = { [`${one.pollId}-${one.name}`]: { pour: one.pour } }
      vote.enter(one.pollId, { voters: one.voters, cells, isForced: one.isForced, note: 'Vu et revu' })
      return
    }
    case 'cast': {
      const voter = { id: `phone-${one.voter}` as ActorId, groupId: null, college: '' } as const
      const round = courseOf(vote.document, one.pollId).rounds.at(-1)?.number
      const known = vote.voices.filter(
        (voice) => voice.voterId === voter.id && voice.pollId === one.pollId && voice.round === round,
      )
      const cells = Object.fromEntries(one.names.map((name) => [`${one.pollId}-${name}`, { pour: 1 }]))
      const cast = { pollId: one.pollId, cells, reasons: [], isBlank: false, isDone: false }
      vote.take(castVoice(ballot, known, vote.tallies, voter, cast, context))
      return
    }
    case 'close':
      vote.close([one.pollId])
      return
    case 'reopen':
      vote.take(reopenPoll(ballot, rows, { pollId: one.pollId, reason: 'On recompte' }, context))
      return
    case 'restart':
      vote.take(restartPoll(ballot, rows, { pollId: one.pollId, reason: 'On recommence' }, context))
      return
    case 'settle': {
      const wanted = { pollId: one.pollId, way: one.way, keptIds: [], seed: '12', witness: 'Odile', note: '' }
      vote.take(settleTie(ballot, rows, wanted, context))
      return
    }
    case 'askAgain':
      vote.take(
        askAgain(ballot, rows, { pollId: one.pollId, optionIds: [`${one.pollId}-${one.name}`] }, context),
      )
      return
    case 'rules': {
      const answer = { ...vote.settings.answer, perVoter: one.perVoter }
      const settings = { ...vote.settings, answer }
      vote.take(changeRules(ballot, rows, { settings, cast: one.cast, reason: 'On change' }, context))
      return
    }
  }
}

/** What is true of a vote whatever was done with it. */
function expectSound(vote: ABallot): void {
  const { document, tallies, entries } = vote
  for (const { id } of pollsOf(vote.settings)) {
    const course = courseOf(document, id)
    const running = tallies.filter((tally) => tally.pollId === id && tally.state === 'running')
    expect(running).toHaveLength(course.state === 'open' ? 1 : 0)
    const numbers = course.rounds.map((round) => round.number)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const round of course.rounds) {
      const closed = tallies.filter(
        (one) => one.pollId === id && one.round === round.number && one.state === 'closed',
      )
      expect(closed).toHaveLength(round.closedAt === null ? 0 : 1)
      const own = entries.filter((one) => one.pollId === id && one.round === round.number)
      expect(own.every((entry) => entry.state === (round.closedAt === null ? 'open' : 'counted'))).toBe(true)
    }
    const counted = running[0]
    if (counted) {
      const voted = vote.voices.filter((voice) => voice.pollId === id && voice.round === counted.round)
      expect(counted.voters).toBe(voted.filter((voice) => totalOf(voice.cells) > 0).length)
    }
  }
  for (const tally of tallies.filter((one) => one.state === 'closed')) {
    const ways = Object.values(tally.byWay)
    expect(ways.reduce((sum, way) => sum + way.voters, 0)).toBe(tally.voters)
    expect(ways.reduce((sum, way) => sum + totalOf(way.cells), 0)).toBe(totalOf(tally.cells))
  }
  const results = readBallot(vote.settings, document, tallies)
  for (const result of results) {
    for (const round of result.rounds) {
      const kept = round.lines.filter((line) => line.isKept).length
      expect(kept + round.seatsLeft).toBeLessThanOrEqual(Math.max(round.round.seats, kept))
      expect(kept === 0 || round.tiedIds.length === 0 || round.tiedIds.length > round.seatsLeft).toBe(true)
    }
  }
  for (const option of vote.settings.options) outcomeOf(vote.settings, document, results, option.id)
}

test('whatever is asked, in whatever order, a vote stays sound', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const vote = new ABallot({ axes, options, seats: 1 })
      for (const one of steps) {
        vote.now += 1
        ask(vote, one)
        expectSound(vote)
      }
    }),
    { numRuns: 300 },
  )
})
