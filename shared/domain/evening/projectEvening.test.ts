import { describe, expect, test } from 'vitest'
import {
  anAgenda,
  firstWorkshopAgenda,
  laneId,
  pictureAgenda,
  sequenceId,
} from '../agenda/fixtures/anAgenda.ts'
import { changeRemaining } from './changeRemaining.ts'
import { drawChairs } from './drawChairs.ts'
import { anEvening, applied, at, contextAt, timeOf } from './fixtures/anEvening.ts'
import { goNext } from './goNext.ts'
import { pauseClock } from './pauseClock.ts'
import { projectEvening } from './projectEvening.ts'
import { resumeClock } from './resumeClock.ts'
import { startEvening } from './startEvening.ts'
import { startLaneClock } from './startLaneClock.ts'

/** The picture 04: the works in tablées began at 19:14, four minutes after their hour. */
function pictureEvening() {
  let rows = applied(
    anEvening(pictureAgenda()),
    startEvening(anEvening(pictureAgenda()), { at: 'now' }, contextAt(at('18:00'))),
  )
  for (const time of ['18:30', '19:00', '19:14']) rows = applied(rows, goNext(rows, contextAt(at(time))))
  return rows
}

describe('an evening, projected', () => {
  test('W1 started at its hour runs from 18:00 to 21:30, on time', () => {
    const ready = anEvening(firstWorkshopAgenda())
    const rows = applied(ready, startEvening(ready, { at: 'planned' }, contextAt(at('18:00:03'))))
    const projection = projectEvening(rows, at('18:00:03'))
    expect(projection.sequences.map((one) => timeOf(one.startAt))).toEqual([
      '18:00',
      '18:30',
      '18:40',
      '18:50',
      '19:00',
      '19:05',
      '20:15',
      '20:45',
      '21:17',
      '21:25',
    ])
    expect(timeOf(projection.endAt)).toBe('21:30')
    expect(projection).toMatchObject({ lateMinutes: 0, punctuality: 'onTime', startDriftMinutes: 0 })
    expect(projection.clock?.remainingMs).toBe(30 * 60_000 - 3000)
  })

  test('picture 04: at 19 h 50 the countdown says 28:40, the end is 21 h 34, four minutes late', () => {
    const projection = projectEvening(pictureEvening(), at('19:50:20'))
    expect(projection.clock).toMatchObject({ remainingMs: (28 * 60 + 40) * 1000, plannedMinutes: 65 })
    expect(projection.clock?.chairs).toEqual({ count: 65, taken: 29, minutesPerChair: 1 })
    expect(projection.sequences.slice(4).map((one) => timeOf(one.startAt))).toEqual([
      '20:19',
      '20:49',
      '21:19',
    ])
    expect(timeOf(projection.endAt)).toBe('21:34')
    expect(projection).toMatchObject({ lateMinutes: 4, punctuality: 'late', startDriftMinutes: 4 })
    expect(projection.sequences.map((one) => one.state)).toEqual([
      'done',
      'done',
      'done',
      'running',
      'upcoming',
      'upcoming',
      'upcoming',
    ])
  })

  test('picture 04b: lateness grows while paused, and the countdown does not move', () => {
    const running = pictureEvening()
    const rows = applied(running, pauseClock(running, {}, contextAt(at('19:50:20'))))
    const projection = projectEvening(rows, at('19:52:35'))
    expect(projection.clock).toMatchObject({
      isPaused: true,
      remainingMs: (28 * 60 + 40) * 1000,
      pausedForMs: (2 * 60 + 15) * 1000,
    })
    expect(timeOf(projection.endAt)).toBe('21:36')
    expect(projection.lateMinutes).toBe(6)
    const resumed = applied(rows, resumeClock(rows, {}, contextAt(at('19:52:35'))))
    expect(timeOf(projectEvening(resumed, at('19:55')).endAt)).toBe('21:36')
  })

  test('past zero the countdown is negative, the sequence is « Dépassé » and the end slides', () => {
    const projection = projectEvening(pictureEvening(), at('20:21:10'))
    expect(projection.clock).toMatchObject({ remainingMs: -130_000, isOvertime: true, isWarning: false })
    expect(projection.sequences[3]?.state).toBe('overtime')
    expect(timeOf(projection.endAt)).toBe('21:36')
  })

  test('the glass comes at five minutes, or at a fifth of a short sequence', () => {
    const rows = pictureEvening()
    expect(projectEvening(rows, at('20:13:59')).clock?.isWarning).toBe(false)
    expect(projectEvening(rows, at('20:14')).clock?.isWarning).toBe(true)
    const short = anEvening(anAgenda([{ title: 'Tour', minutes: 5 }]))
    const started = applied(short, startEvening(short, { at: 'now' }, contextAt(at('18:00'))))
    expect(projectEvening(started, at('18:03:59')).clock?.isWarning).toBe(false)
    expect(projectEvening(started, at('18:04')).clock).toMatchObject({ isWarning: true, warningMs: 60_000 })
  })

  test('before a planned start all the minutes are there, and the wait is told', () => {
    const ready = anEvening(pictureAgenda())
    const rows = applied(ready, startEvening(ready, { at: 'planned' }, contextAt(at('17:54'))))
    const projection = projectEvening(rows, at('17:54'))
    expect(projection.clock).toMatchObject({
      startsInMs: 6 * 60_000,
      remainingMs: 30 * 60_000,
      isWarning: false,
    })
    expect(timeOf(projection.endAt)).toBe('21:30')
  })

  test('an evening not started is late as soon as its hour is gone by, and not years later', () => {
    const ready = anEvening(pictureAgenda())
    expect(projectEvening(ready, at('17:00')).lateMinutes).toBe(0)
    expect(projectEvening(ready, at('18:12')).lateMinutes).toBe(12)
    expect(projectEvening(ready, at('18:12', '2028-10-08')).lateMinutes).toBe(0)
  })

  test('a butée to come waits for its hour, and swallows a lateness that is smaller', () => {
    const rows = anEvening(
      anAgenda(
        [
          { title: 'Débat', minutes: 45 },
          { title: 'Repas', minutes: 30, kind: 'meal', fixedTime: '19:00' },
        ],
        { announcedEndTime: '19:30' },
      ),
    )
    const started = applied(rows, startEvening(rows, { at: 'now' }, contextAt(at('18:10'))))
    const projection = projectEvening(started, at('18:10'))
    expect(timeOf(projection.sequences[1]?.startAt ?? 0)).toBe('19:00')
    expect(projection.lateMinutes).toBe(0)
    expect(projectEvening(started, at('19:05')).lateMinutes).toBe(5)
  })

  test('an evening across midnight and across a change of hour keeps its minutes', () => {
    const rows = anEvening(
      anAgenda([{ title: 'Veillée', minutes: 240 }], {
        day: '2026-10-24',
        startTime: '23:00',
        announcedEndTime: '02:00',
        hallUntilTime: '',
      }),
    )
    const start = at('23:00', '2026-10-24')
    const started = applied(rows, startEvening(rows, { at: 'planned' }, contextAt(start)))
    const projection = projectEvening(started, start + 60_000)
    // 23:00 and four hours make 02:00 again: the hour between two and three is lived twice.
    expect(timeOf(projection.endAt)).toBe('02:00')
    expect(projection.endAt - start).toBe(240 * 60_000)
    expect(projection.lateMinutes).toBe(60)
  })

  test('a laptop that slept wakes up in overtime, with the right end', () => {
    const rows = pictureEvening()
    const projection = projectEvening(rows, at('20:49'))
    expect(projection.clock?.remainingMs).toBe(-30 * 60_000)
    expect(timeOf(projection.endAt)).toBe('22:04')
  })

  test('a computer clock that goes back a few seconds gives no minute away', () => {
    const ready = anEvening(pictureAgenda())
    const rows = applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
    const before = projectEvening(rows, at('17:59:57'))
    expect(before.clock).toMatchObject({ remainingMs: 30 * 60_000 })
    const paused = applied(rows, pauseClock(rows, {}, contextAt(at('17:59:57'))))
    expect(projectEvening(paused, at('17:59:58')).clock?.remainingMs).toBe(30 * 60_000)
    const next = applied(rows, goNext(rows, contextAt(at('17:59:57'))))
    expect(next.clocks.find((clock) => clock.id === sequenceId(1))?.endedAt).toBe(at('18:00'))
  })

  test('a killed process changes nothing: the same rows an hour later give the same deadline', () => {
    const rows = pictureEvening()
    const reread = JSON.parse(JSON.stringify(rows)) as typeof rows
    expect(projectEvening(reread, at('20:01'))).toEqual(projectEvening(rows, at('20:01')))
    expect(projectEvening(reread, at('20:01')).clock?.endsAt).toBe(at('20:19'))
  })

  test('each lane has its own end: earlier when it is shorter, later when its clock says so', () => {
    const agenda = anAgenda([{ title: 'En groupes', minutes: 60, kind: 'groups', lanes: [60, 40, 60] }])
    const ready = anEvening(agenda)
    let rows = applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
    rows = applied(rows, startLaneClock(rows, { laneId: laneId(1, 3) }, contextAt(at('18:10'))))
    const [first, second, third] = projectEvening(rows, at('18:20')).sequences[0]?.lanes ?? []
    expect([first, second, third].map((lane) => timeOf(lane?.endAt ?? 0))).toEqual([
      '19:00',
      '18:40',
      '19:10',
    ])
    expect([first, second, third].map((lane) => lane?.lateMinutes)).toEqual([0, 0, 10])
    expect(third?.clock?.remainingMs).toBe(50 * 60_000)
  })

  test('started on another day it is a rehearsal: the agenda is counted from the real start', () => {
    const ready = anEvening(pictureAgenda())
    const start = at('10:07', '2026-09-30')
    const rows = applied(ready, startEvening(ready, { at: 'now' }, contextAt(start)))
    const projection = projectEvening(rows, start)
    expect(projection).toMatchObject({ isRehearsal: true, lateMinutes: 0, startDriftMinutes: 0 })
    expect(timeOf(projection.endAt)).toBe('13:37')
  })

  test('an evening with nothing on its agenda, or durations of zero, is drawn all the same', () => {
    expect(projectEvening(anEvening(anAgenda([])), at('18:00'))).toMatchObject({ clock: null, sequences: [] })
    const zero = anEvening(anAgenda([{ title: 'Rien', minutes: 0 }]))
    const rows = applied(zero, startEvening(zero, { at: 'now' }, contextAt(at('18:00'))))
    expect(projectEvening(rows, at('18:00')).clock).toMatchObject({
      remainingMs: 0,
      chairs: { count: 0, taken: 0, minutesPerChair: 1 },
    })
  })

  test('five minutes more are five chairs more', () => {
    const rows = pictureEvening()
    const longer = applied(rows, changeRemaining(rows, { minutes: 5 }, contextAt(at('19:50:20'))))
    const { clock, endAt } = projectEvening(longer, at('19:50:20'))
    expect(clock).toMatchObject({ plannedMinutes: 70, remainingMs: (33 * 60 + 40) * 1000 })
    expect(timeOf(endAt)).toBe('21:39')
  })
})

describe('chairs around the table', () => {
  test('a chair is a minute up to 65, two up to 130, five beyond', () => {
    expect(drawChairs(65, 65 * 60_000)).toEqual({ count: 65, taken: 65, minutesPerChair: 1 })
    expect(drawChairs(70, 70 * 60_000)).toEqual({ count: 35, taken: 35, minutesPerChair: 2 })
    expect(drawChairs(180, 61_000)).toEqual({ count: 36, taken: 1, minutesPerChair: 5 })
  })

  test('the last minute keeps its chair, and overtime has none', () => {
    expect(drawChairs(10, 1).taken).toBe(1)
    expect(drawChairs(10, 0).taken).toBe(0)
    expect(drawChairs(10, -60_000).taken).toBe(0)
  })
})
