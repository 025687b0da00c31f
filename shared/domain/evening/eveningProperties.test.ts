import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAgenda, laneId, sequenceId } from '../agenda/fixtures/anAgenda.ts'
import { type Decision, isRefusal } from '../change.ts'
import { acceptProposal } from './acceptProposal.ts'
import { changeRemaining } from './changeRemaining.ts'
import { finishEvening } from './finishEvening.ts'
import { anEvening, applied, at, contextAt, type ExampleEvening } from './fixtures/anEvening.ts'
import { goNext } from './goNext.ts'
import { goPrevious } from './goPrevious.ts'
import { goToSequence } from './goToSequence.ts'
import { nextStep, previousStep } from './nextStep.ts'
import { pauseClock } from './pauseClock.ts'
import { pressRemote, restingRemote } from './pressRemote.ts'
import { projectEvening } from './projectEvening.ts'
import { proposeRecovery } from './proposeRecovery.ts'
import { refuseProposal } from './refuseProposal.ts'
import { reopenEvening } from './reopenEvening.ts'
import { resumeClock } from './resumeClock.ts'
import { skipSequence } from './skipSequence.ts'
import { startEvening } from './startEvening.ts'
import { startLaneClock } from './startLaneClock.ts'

const step = (id: string, minutes: number) => ({
  id,
  title: id,
  minutes,
  consigne: '',
  consigneFacile: '',
  isOptional: id === 'b',
})

/** An agenda with all that an agenda may have: parallel lanes, steps, a meal at its hour, an option, a zero. */
const agenda = () =>
  anAgenda([
    { title: 'Accueil', minutes: 30 },
    { title: 'Pyramide', minutes: 25, steps: [step('a', 10), step('b', 15)] },
    { title: 'En groupes', minutes: 60, kind: 'groups', lanes: [60, 45, 60] },
    { title: 'Repas', minutes: 30, kind: 'meal', fixedTime: '20:00' },
    { title: 'Jeu', minutes: 10, isOptional: true },
    { title: 'Rien', minutes: 0 },
    { title: 'Restitution', minutes: 35 },
  ])

type Move = (rows: ExampleEvening, now: number) => Decision

const numbers = fc.integer({ min: 1, max: 7 })
const lanes = fc.constantFrom(laneId(2), laneId(3, 1), laneId(3, 2), laneId(1))
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Move>((rows, now) => goNext(rows, contextAt(now))) },
  fc.constant<Move>((rows, now) => goPrevious(rows, contextAt(now))),
  fc.constant<Move>((rows, now) => pauseClock(rows, {}, contextAt(now))),
  fc.constant<Move>((rows, now) => resumeClock(rows, {}, contextAt(now))),
  fc.constant<Move>((rows, now) => finishEvening(rows, contextAt(now))),
  fc.constant<Move>((rows, now) => reopenEvening(rows, contextAt(now))),
  fc.constant<Move>((rows, now) => refuseProposal(rows, contextAt(now))),
  fc.constant<Move>((rows, now) => startEvening(rows, { at: 'now' }, contextAt(now))),
  fc
    .constantFrom(-5, -1, 1, 5)
    .map<Move>((minutes) => (rows, now) => changeRemaining(rows, { minutes }, contextAt(now))),
  numbers.map<Move>(
    (number) => (rows, now) => goToSequence(rows, { sequenceId: sequenceId(number) }, contextAt(now)),
  ),
  fc.tuple(numbers, fc.boolean()).map<Move>(
    ([number, isSkipped]) =>
      (rows, now) =>
        skipSequence(rows, { sequenceId: sequenceId(number), isSkipped }, contextAt(now)),
  ),
  lanes.map<Move>((id) => (rows, now) => startLaneClock(rows, { laneId: id }, contextAt(now))),
  lanes.map<Move>((id) => (rows, now) => nextStep(rows, { laneId: id }, contextAt(now))),
  lanes.map<Move>((id) => (rows, now) => previousStep(rows, { laneId: id }, contextAt(now))),
  fc.nat(6).map<Move>((index) => (rows, now) => {
    const choice = proposeRecovery(rows, now).choices[index]
    return choice ? acceptProposal(rows, { replan: choice.replan, isConfirmed: true }) : []
  }),
)

/** Minutes between two moves: mostly forward, sometimes a long sleep, sometimes a few seconds back. */
const pauses = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 * 60_000 }) },
  fc.integer({ min: 0, max: 3 * 3_600_000 }),
  fc.integer({ min: -4000, max: 0 }),
)

const evenings = fc.array(fc.tuple(moves, pauses), { maxLength: 25 })

function play(script: readonly (readonly [Move, number])[]) {
  const ready = anEvening(agenda())
  let now = at('18:00')
  let rows = applied(ready, startEvening(ready, { at: 'now' }, contextAt(now)))
  for (const [move, elapsedMs] of script) {
    now += elapsedMs
    const decision = move(rows, now)
    if (!isRefusal(decision)) rows = applied(rows, decision)
    check(rows, now)
  }
  return { rows, now }
}

/** What must be true of any evening at any moment. */
function check(rows: ExampleEvening, now: number) {
  const projection = projectEvening(rows, now)
  const current = projection.sequences.filter((one) => one.isCurrent)
  expect(current).toHaveLength(projection.state === 'running' ? 1 : 0)
  const underWay = rows.clocks.filter((one) => one.state === 'running' || one.state === 'paused')
  expect(underWay.filter((one) => one.laneId === null)).toHaveLength(current.length)
  for (const clock of underWay) {
    expect(clock.endsAt === null).toBe(clock.state === 'paused')
    expect(clock.remainingMs === null).toBe(clock.state === 'running')
    expect(clock.sequenceId).toBe(current[0]?.sequenceId)
  }
  let cursorAt = current[0]?.endAt ?? projection.endAt
  for (const one of projection.sequences.filter((each) => each.state === 'upcoming')) {
    if (projection.state === 'running') expect(one.startAt).toBe(Math.max(cursorAt, one.fixedAt ?? 0))
    expect(one.endAt - one.startAt).toBe(one.minutes * 60_000)
    cursorAt = one.endAt
  }
  expect(projection.endAt).toBe(cursorAt)
  pressRemote({ key: 'next' }, { ...rows, wall: undefined }, restingRemote, now)
}

const plannedMinutes = (rows: ExampleEvening, now: number) =>
  projectEvening(rows, now).sequences.reduce((sum, one) => sum + one.minutes, 0)

describe('any evening', () => {
  test('whatever is pressed, there is one current sequence and the end is that of what is left', () => {
    fc.assert(
      fc.property(evenings, (script) => void play(script)),
      { numRuns: 200 },
    )
  })

  test('« Suivant » then « Précédent » leaves the evening as it was', () => {
    fc.assert(
      fc.property(evenings, (script) => {
        const { rows, now } = play(script)
        const next = goNext(rows, contextAt(now))
        if (isRefusal(next)) return
        const crossed = applied(rows, next)
        const back = applied(crossed, goPrevious(crossed, contextAt(now)))
        expect(projectEvening(back, now)).toEqual(projectEvening(rows, now))
      }),
      { numRuns: 200 },
    )
  })

  test('a pause of any length, then a resume, leaves what was left on the countdown', () => {
    fc.assert(
      fc.property(evenings, fc.integer({ min: 0, max: 7_200_000 }), (script, lengthMs) => {
        const { rows, now } = play(script)
        const pause = pauseClock(rows, {}, contextAt(now))
        if (isRefusal(pause)) return
        const paused = applied(rows, pause)
        const resumed = applied(paused, resumeClock(paused, {}, contextAt(now + lengthMs)))
        const leftBefore = projectEvening(rows, now).clock?.remainingMs
        expect(projectEvening(paused, now + lengthMs).clock?.remainingMs).toBe(leftBefore)
        expect(projectEvening(resumed, now + lengthMs).clock?.remainingMs).toBe(leftBefore)
      }),
      { numRuns: 200 },
    )
  })

  test('moving through the evening neither makes nor loses minutes; giving minutes adds just those', () => {
    const walking = fc.array(
      fc.tuple(
        fc.oneof(
          fc.constant<Move>((rows, now) => goNext(rows, contextAt(now))),
          fc.constant<Move>((rows, now) => goPrevious(rows, contextAt(now))),
          fc.constant<Move>((rows, now) => pauseClock(rows, {}, contextAt(now))),
          fc.constant<Move>((rows, now) => resumeClock(rows, {}, contextAt(now))),
          numbers.map<Move>(
            (number) => (rows, now) => goToSequence(rows, { sequenceId: sequenceId(number) }, contextAt(now)),
          ),
        ),
        pauses,
      ),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(walking, (script) => {
        const { rows, now } = play(script)
        expect(plannedMinutes(rows, now)).toBe(190)
        const more = applied(rows, changeRemaining(rows, { minutes: 5 }, contextAt(now)))
        expect(plannedMinutes(more, now)).toBe(195)
      }),
      { numRuns: 200 },
    )
  })

  test('each choice does what it announced', () => {
    fc.assert(
      fc.property(evenings, (script) => {
        const { rows, now } = play(script)
        for (const choice of proposeRecovery(rows, now).choices) {
          const decision = acceptProposal(rows, { replan: choice.replan, isConfirmed: true })
          const projection = projectEvening(applied(rows, decision), now)
          expect(projection).toMatchObject({ endAt: choice.endAt, lateMinutes: choice.lateMinutes })
        }
      }),
      { numRuns: 200 },
    )
  })
})
