import { describe, expect, test } from 'vitest'
import { anAgenda, laneId, pictureAgenda, sequenceId } from '../agenda/fixtures/anAgenda.ts'
import { changeRemaining } from './changeRemaining.ts'
import { finishEvening } from './finishEvening.ts'
import { anEvening, applied, at, contextAt, type ExampleEvening, timeOf } from './fixtures/anEvening.ts'
import { goNext } from './goNext.ts'
import { goPrevious } from './goPrevious.ts'
import { goToSequence } from './goToSequence.ts'
import { nextStep, previousStep } from './nextStep.ts'
import { pauseClock } from './pauseClock.ts'
import { projectEvening } from './projectEvening.ts'
import { reopenEvening } from './reopenEvening.ts'
import { resumeClock } from './resumeClock.ts'
import { skipSequence } from './skipSequence.ts'
import { startEvening } from './startEvening.ts'
import { startLaneClock } from './startLaneClock.ts'

function running(): ExampleEvening {
  const ready = anEvening(pictureAgenda())
  return applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
}

function states(rows: ExampleEvening, time: string) {
  return projectEvening(rows, at(time)).sequences.map((one) => one.state)
}

describe('starting an evening', () => {
  test('an empty agenda, an evening under way and an evening over are told apart', () => {
    const empty = anEvening(anAgenda([]))
    expect(startEvening(empty, { at: 'now' }, contextAt(at('18:00')))).toEqual({ refused: 'agendaEmpty' })
    const rows = running()
    const again = (which: ExampleEvening) => startEvening(which, { at: 'now' }, contextAt(at('18:01')))
    expect(again(rows)).toEqual({ refused: 'eveningAlreadyRunning' })
    expect(again(applied(rows, finishEvening(rows, contextAt(at('18:01')))))).toEqual({
      refused: 'eveningFinished',
    })
  })

  test('« à l’heure prévue » counts from the hour, and is refused on another day', () => {
    const ready = anEvening(pictureAgenda())
    const late = applied(ready, startEvening(ready, { at: 'planned' }, contextAt(at('18:07'))))
    expect(projectEvening(late, at('18:07')).clock?.remainingMs).toBe(23 * 60_000)
    expect(startEvening(ready, { at: 'planned' }, contextAt(at('18:00', '2026-10-07')))).toEqual({
      refused: 'plannedStartTooFar',
    })
  })
})

describe('pause and minutes', () => {
  test('a pause twice, or a resume without a pause, is told', () => {
    const rows = running()
    const paused = applied(rows, pauseClock(rows, {}, contextAt(at('18:10'))))
    expect(pauseClock(paused, {}, contextAt(at('18:11')))).toEqual({ refused: 'clockNotRunning' })
    expect(resumeClock(rows, {}, contextAt(at('18:11')))).toEqual({ refused: 'clockNotPaused' })
  })

  test('minutes are given and taken, running or paused, never below zero', () => {
    const rows = running()
    const less = applied(rows, changeRemaining(rows, { minutes: -5 }, contextAt(at('18:10'))))
    expect(projectEvening(less, at('18:10')).clock).toMatchObject({
      remainingMs: 15 * 60_000,
      plannedMinutes: 25,
    })
    const short = applied(rows, changeRemaining(rows, { minutes: -5 }, contextAt(at('18:27:30'))))
    expect(projectEvening(short, at('18:27:30')).clock).toMatchObject({
      remainingMs: 30_000,
      plannedMinutes: 28,
    })
    expect(changeRemaining(rows, { minutes: -1 }, contextAt(at('18:29:30')))).toEqual({
      refused: 'noTimeLeft',
    })
    expect(changeRemaining(rows, { minutes: -1 }, contextAt(at('18:31')))).toEqual({ refused: 'noTimeLeft' })
    const paused = applied(rows, pauseClock(rows, {}, contextAt(at('18:10'))))
    const more = applied(paused, changeRemaining(paused, { minutes: 1 }, contextAt(at('18:20'))))
    expect(projectEvening(more, at('18:20')).clock?.remainingMs).toBe(21 * 60_000)
  })

  test('five minutes given in overtime are five minutes on the deadline', () => {
    const rows = running()
    const more = applied(rows, changeRemaining(rows, { minutes: 5 }, contextAt(at('18:32'))))
    expect(projectEvening(more, at('18:32')).clock?.remainingMs).toBe(3 * 60_000)
    expect(changeRemaining(rows, { minutes: 601 }, contextAt(at('18:10')))).toEqual({
      refused: 'durationInvalid',
    })
    expect(changeRemaining(rows, { minutes: 580 }, contextAt(at('18:10')))).toEqual({
      refused: 'durationInvalid',
    })
  })
})

describe('from one sequence to another', () => {
  test('« Précédent » is the inverse of « Suivant », for a running clock and for a paused one', () => {
    const rows = running()
    const next = applied(rows, goNext(rows, contextAt(at('18:20'))))
    expect(applied(next, goPrevious(next, contextAt(at('19:00'))))).toEqual(rows)
    const paused = applied(rows, pauseClock(rows, {}, contextAt(at('18:10'))))
    const crossed = applied(paused, goNext(paused, contextAt(at('18:20'))))
    expect(applied(crossed, goPrevious(crossed, contextAt(at('19:00'))))).toEqual(paused)
  })

  test('minutes the evening gave to a sequence are kept when it is left and entered again', () => {
    let rows = running()
    rows = applied(rows, goNext(rows, contextAt(at('18:30'))))
    rows = applied(rows, changeRemaining(rows, { minutes: 5 }, contextAt(at('18:31'))))
    rows = applied(rows, goPrevious(rows, contextAt(at('19:00'))))
    expect(projectEvening(rows, at('18:32')).sequences[1]).toMatchObject({ state: 'upcoming', minutes: 35 })
  })

  test('the ends of the agenda are told', () => {
    const rows = running()
    expect(goPrevious(rows, contextAt(at('19:00')))).toEqual({ refused: 'noPreviousSequence' })
    const last = applied(rows, goToSequence(rows, { sequenceId: sequenceId(7) }, contextAt(at('18:10'))))
    expect(goNext(last, contextAt(at('18:11')))).toEqual({ refused: 'noNextSequence' })
    expect(goNext(anEvening(pictureAgenda()), contextAt(at('18:11')))).toEqual({
      refused: 'eveningNotRunning',
    })
  })

  test('a sequence skipped on purpose stays skipped, « Suivant » steps over it, and it may be brought back', () => {
    const rows = running()
    const skip = (which: ExampleEvening, isSkipped: boolean) =>
      applied(which, skipSequence(which, { sequenceId: sequenceId(2), isSkipped }, contextAt(at('18:05'))))
    const skipped = skip(rows, true)
    expect(timeOf(projectEvening(skipped, at('18:05')).endAt)).toBe('21:00')
    const next = applied(skipped, goNext(skipped, contextAt(at('18:30'))))
    expect(states(next, '18:30').slice(0, 3)).toEqual(['done', 'skipped', 'running'])
    expect(states(applied(next, goPrevious(next, contextAt(at('19:00')))), '18:30').slice(0, 3)).toEqual([
      'running',
      'skipped',
      'upcoming',
    ])
    expect(skip(skipped, false)).toEqual(rows)
  })

  test('skipping the current sequence goes to the next, and « Précédent » takes it back', () => {
    const rows = running()
    const skip = skipSequence(rows, { sequenceId: sequenceId(1), isSkipped: true }, contextAt(at('18:05')))
    const skipped = applied(rows, skip)
    expect(states(skipped, '18:05').slice(0, 2)).toEqual(['skipped', 'running'])
    expect(applied(skipped, goPrevious(skipped, contextAt(at('19:00'))))).toEqual(rows)
    expect(
      skipSequence(skipped, { sequenceId: sequenceId(1), isSkipped: true }, contextAt(at('18:06'))),
    ).toEqual({
      refused: 'sequenceAlreadyPlayed',
    })
  })

  test('going straight to a sequence skips what lies between, and coming back brings it all back', () => {
    const rows = running()
    const far = applied(rows, goToSequence(rows, { sequenceId: sequenceId(4) }, contextAt(at('18:20'))))
    expect(states(far, '18:20').slice(0, 5)).toEqual(['done', 'skipped', 'skipped', 'running', 'upcoming'])
    expect(applied(far, goPrevious(far, contextAt(at('19:00'))))).toEqual(rows)
    const back = applied(far, goToSequence(far, { sequenceId: sequenceId(1) }, contextAt(at('18:25'))))
    expect(back).toEqual(rows)
    const toSkipped = applied(far, goToSequence(far, { sequenceId: sequenceId(2) }, contextAt(at('18:25'))))
    expect(states(toSkipped, '18:25').slice(0, 4)).toEqual(['done', 'running', 'upcoming', 'upcoming'])
  })

  test('the hall comes back to the consigne when the sequence changes', () => {
    const wall = {
      id: running().atelier.id,
      atelierId: running().atelier.id,
      scene: 'board' as const,
      boardId: null,
      isMasked: false,
      isFrozen: false,
      isEasy: false,
      shownAt: 0,
      message: '',
      page: 3,
      lastRowM: 15,
      imageHeightM: 1.5,
    }
    const rows = { ...running(), wall }
    expect(applied(rows, goNext(rows, contextAt(at('18:30')))).wall).toMatchObject({
      scene: 'instruction',
      page: 0,
    })
  })
})

describe('finishing', () => {
  test('a finished evening is still, and reopening takes it back as it was', () => {
    const rows = applied(running(), goNext(running(), contextAt(at('18:30'))))
    const finished = applied(rows, finishEvening(rows, contextAt(at('18:50'))))
    const projection = projectEvening(finished, at('23:00'))
    expect(timeOf(projection.endAt)).toBe('18:50')
    expect(projection).toMatchObject({ state: 'finished', clock: null, lateMinutes: -160 })
    expect(projection.sequences.map((one) => one.state)).toEqual([
      'done',
      'done',
      ...Array(5).fill('skipped'),
    ])
    const soonAfter = contextAt(at('19:20'))
    expect(applied(finished, reopenEvening(finished, soonAfter))).toEqual(rows)
    expect(reopenEvening(rows, soonAfter)).toEqual({ refused: 'eveningNotFinished' })
  })

  test.each(['2026-04-11', '2026-11-21'])(
    'reopened on another day (%s), its clock waits with what it had left',
    (day) => {
      const rows = applied(running(), goNext(running(), contextAt(at('18:30'))))
      const before = projectEvening(rows, at('18:35')).clock
      const finished = applied(rows, finishEvening(rows, contextAt(at('18:35'))))
      const now = at('10:00', day)
      const reopened = applied(finished, reopenEvening(finished, contextAt(now)))
      const projection = projectEvening(reopened, now)
      expect(projection.clock).toMatchObject({
        isPaused: true,
        remainingMs: before?.remainingMs,
        startsInMs: 0,
        pausedForMs: 0,
      })
      expect(projection).toMatchObject({ lateMinutes: 0, punctuality: 'onTime', hallGapMinutes: null })
      // What was really played keeps its hours.
      expect(projection.sequences[0]).toMatchObject({
        state: 'done',
        startAt: at('18:00'),
        endAt: at('18:30'),
      })
      const resumed = applied(reopened, resumeClock(reopened, {}, contextAt(now + 60_000)))
      expect(projectEvening(resumed, now + 60_000).clock?.remainingMs).toBe(before?.remainingMs)
    },
  )
})

describe('steps', () => {
  const step = (id: string, minutes: number) => ({
    id,
    title: id,
    minutes,
    consigne: '',
    consigneFacile: '',
    isOptional: false,
  })
  function pyramid(): ExampleEvening {
    const ready = anEvening(
      anAgenda([
        { title: 'Pyramide', minutes: 22, steps: [step('seul', 5), step('deux', 7), step('quatre', 10)] },
        { title: 'Suite', minutes: 10 },
      ]),
    )
    return applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
  }

  test('the only lane of a sequence starts at its first step, and each step has all its minutes', () => {
    const rows = pyramid()
    const lane = () => projectEvening(rows, at('18:01')).sequences[0]?.lanes[0]
    expect(lane()).toMatchObject({ stepIndex: 0, clock: { remainingMs: 4 * 60_000 } })
    expect(timeOf(lane()?.endAt ?? 0)).toBe('18:22')
    const second = applied(rows, nextStep(rows, { laneId: laneId(1) }, contextAt(at('18:06'))))
    const projection = projectEvening(second, at('18:06'))
    expect(projection.sequences[0]?.lanes[0]).toMatchObject({
      stepIndex: 1,
      lateMinutes: 1,
      clock: { remainingMs: 7 * 60_000, plannedMinutes: 7 },
    })
    expect(projection.clock?.remainingMs).toBe(16 * 60_000)
  })

  test('after its last step a lane is done; going back takes it back', () => {
    let rows = pyramid()
    for (const time of ['18:05', '18:12']) {
      rows = applied(rows, nextStep(rows, { laneId: laneId(1) }, contextAt(at(time))))
    }
    const done = applied(rows, nextStep(rows, { laneId: laneId(1) }, contextAt(at('18:20'))))
    expect(projectEvening(done, at('18:21')).sequences[0]?.lanes[0]).toMatchObject({
      isDone: true,
      clock: null,
    })
    expect(nextStep(done, { laneId: laneId(1) }, contextAt(at('18:21')))).toEqual({ refused: 'noNextStep' })
    expect(applied(done, previousStep(done, { laneId: laneId(1) }, contextAt(at('18:21'))))).toEqual(rows)
    const back = applied(rows, previousStep(rows, { laneId: laneId(1) }, contextAt(at('18:13'))))
    expect(projectEvening(back, at('18:13')).sequences[0]?.lanes[0]).toMatchObject({
      stepIndex: 1,
      clock: { remainingMs: 7 * 60_000 },
    })
  })

  test('a pause stops the step with its sequence, and leaving the sequence and coming back restores both', () => {
    const rows = pyramid()
    const paused = applied(rows, pauseClock(rows, {}, contextAt(at('18:02'))))
    const resumed = applied(paused, resumeClock(paused, {}, contextAt(at('18:12'))))
    expect(projectEvening(resumed, at('18:12')).sequences[0]?.lanes[0]?.clock?.remainingMs).toBe(3 * 60_000)
    const next = applied(resumed, goNext(resumed, contextAt(at('18:13'))))
    const back = applied(next, goPrevious(next, contextAt(at('19:00'))))
    const byId = (which: ExampleEvening) => [...which.clocks].sort((a, b) => a.id.localeCompare(b.id))
    expect(byId(back)).toEqual(byId(resumed))
  })

  test('five minutes given to the sequence go to the step under way too', () => {
    const rows = pyramid()
    const more = applied(rows, changeRemaining(rows, { minutes: 5 }, contextAt(at('18:01'))))
    expect(projectEvening(more, at('18:01')).sequences[0]?.lanes[0]?.clock?.remainingMs).toBe(9 * 60_000)
  })

  test('parallel lanes run their own clocks when asked, and wait while the sequence is paused', () => {
    const ready = anEvening(
      anAgenda([
        { title: 'En groupes', minutes: 60, kind: 'groups', lanes: [60, 60] },
        { title: 'Suite', minutes: 10 },
      ]),
    )
    const rows = applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
    const start = (which: ExampleEvening, time: string, lane = laneId(1, 2)) =>
      startLaneClock(which, { laneId: lane }, contextAt(at(time)))
    expect(start(rows, '18:05', laneId(2))).toEqual({ refused: 'sequenceNotUnderWay' })
    const paused = applied(rows, pauseClock(rows, {}, contextAt(at('18:05'))))
    const waiting = applied(paused, start(paused, '18:06'))
    const resumed = applied(waiting, resumeClock(waiting, {}, contextAt(at('18:10'))))
    const [, second] = projectEvening(resumed, at('18:10')).sequences[0]?.lanes ?? []
    expect(second?.clock?.remainingMs).toBe(60 * 60_000)
    expect(second?.lateMinutes).toBe(5)
    const alone = applied(resumed, pauseClock(resumed, { laneId: laneId(1, 2) }, contextAt(at('18:20'))))
    expect(projectEvening(alone, at('18:20')).clock?.isPaused).toBe(false)
  })
})
