import { describe, expect, test } from 'vitest'
import { anAgenda, type ExampleSequence, sequenceId } from '../agenda/fixtures/anAgenda.ts'
import type { Wall } from '../rows.ts'
import { finishEvening } from './finishEvening.ts'
import { anEvening, applied, at, contextAt, type ExampleEvening } from './fixtures/anEvening.ts'
import { goNext } from './goNext.ts'
import { goPrevious } from './goPrevious.ts'
import { goToSequence } from './goToSequence.ts'
import { PRESSES_APART_MS, pressRemote, restingRemote } from './pressRemote.ts'
import { projectEvening } from './projectEvening.ts'
import { proposeRecovery } from './proposeRecovery.ts'
import { reopenEvening } from './reopenEvening.ts'
import { skipSequence } from './skipSequence.ts'
import { startEvening } from './startEvening.ts'

const days: ExampleSequence[] = [
  { title: 'Débat', minutes: 60 },
  { title: 'Veillée', minutes: 60 },
  { title: 'Café', minutes: 30, fixedTime: '09:00', dayOffset: 1 },
  { title: 'Forum', minutes: 60, minimumMinutes: 30 },
]
const friday = (time: string) => at(time, '2026-10-09')
const step = (rows: ExampleEvening, rule: typeof goNext, now: number) =>
  applied(rows, rule(rows, contextAt(now)))

/** A two-day atelier whose last sequence of the Thursday is under way. */
function thursdayEvening(): ExampleEvening {
  const ready: ExampleEvening = {
    ...anEvening(anAgenda(days, { dayCount: 2, announcedEndTime: '10:30', hallUntilTime: '11:00' })),
    // What a crossing reads of the wall; the rest does not matter here.
    wall: { scene: 'instruction', boardId: null, page: 3 } as Wall,
  }
  const begun = applied(ready, startEvening(ready, { at: 'planned' }, contextAt(at('18:00'))))
  return step(begun, goNext, at('19:00'))
}

const atRest = () => step(thursdayEvening(), goNext, at('20:10'))

describe('the night between two days', () => {
  test('leaving the last sequence of a day puts the evening at rest, and the wall says thanks', () => {
    const rows = atRest()
    expect(rows.evening).toMatchObject({ state: 'running', currentSequenceId: null })
    expect(rows.clocks.find((one) => one.id === sequenceId(2))?.state).toBe('done')
    expect(rows.wall).toMatchObject({ scene: 'thanks', boardId: null, page: 0 })
  })

  test('a last sequence that is skipped goes to rest too', () => {
    const rows = thursdayEvening()
    const skipping = skipSequence(
      rows,
      { sequenceId: sequenceId(2), isSkipped: true },
      contextAt(at('19:10')),
    )
    expect(applied(rows, skipping).evening?.currentSequenceId).toBe(null)
  })

  test('on the day itself « Suivant » goes straight to it', () => {
    const rows = step(thursdayEvening(), goNext, friday('08:55'))
    expect(rows.evening?.currentSequenceId).toBe(sequenceId(3))
  })

  test('a night later « Suivant » enters the new day with all its minutes', () => {
    const rows = step(atRest(), goNext, friday('09:02'))
    expect(rows.evening?.currentSequenceId).toBe(sequenceId(3))
    expect(rows.clocks.find((one) => one.id === sequenceId(3))).toMatchObject({
      state: 'running',
      endsAt: friday('09:32'),
    })
    expect(rows.wall?.scene).toBe('instruction')
  })

  test('taken up before its day, it begins all the same', () => {
    expect(step(atRest(), goNext, at('20:15')).evening?.currentSequenceId).toBe(sequenceId(3))
  })

  test('« Précédent » at rest takes the last sequence back as it was left', () => {
    const rows = step(atRest(), goPrevious, at('20:11'))
    expect(rows.evening?.currentSequenceId).toBe(sequenceId(2))
    expect(rows.clocks.find((one) => one.id === sequenceId(2))).toMatchObject({
      state: 'running',
      endsAt: at('20:00'),
    })
    const morning = step(step(atRest(), goNext, friday('09:00')), goPrevious, friday('09:01'))
    expect(morning.evening?.currentSequenceId).toBe(sequenceId(2))
    expect(morning.clocks.find((one) => one.id === sequenceId(2))?.state).toBe('paused')
  })

  test('at rest one may go to any sequence, forward or back', () => {
    const rows = atRest()
    const to = (number: number) =>
      applied(rows, goToSequence(rows, { sequenceId: sequenceId(number) }, contextAt(friday('09:30'))))
    expect(to(4).evening?.currentSequenceId).toBe(sequenceId(4))
    expect(to(4).clocks.find((one) => one.id === sequenceId(3))?.state).toBe('skipped')
    expect(to(1).evening?.currentSequenceId).toBe(sequenceId(1))
    expect(to(1).clocks.some((one) => one.id === sequenceId(2))).toBe(false)
  })

  test('lateness does not grow during the night', () => {
    const rows = atRest()
    for (const now of [at('20:10'), at('23:50'), friday('04:00'), friday('08:59')]) {
      expect(projectEvening(rows, now)).toMatchObject({
        lateMinutes: 0,
        dayOffset: 1,
        clock: null,
        restsUntilAt: friday('09:00'),
        nextSequenceId: sequenceId(3),
        previousSequenceId: sequenceId(2),
      })
    }
    expect(projectEvening(rows, friday('09:10')).lateMinutes).toBe(10)
  })

  test('each day is on time or late by its own end', () => {
    const thursday = projectEvening(thursdayEvening(), at('20:10'))
    expect(thursday).toMatchObject({ dayOffset: 0, lateMinutes: 10, hallUntilAt: null, restsUntilAt: null })
    expect(thursday.toldEndAt).toBe(at('20:00'))
    const rows = step(atRest(), goNext, friday('09:05'))
    expect(projectEvening(rows, friday('09:05'))).toMatchObject({
      dayOffset: 1,
      lateMinutes: 5,
      toldEndAt: friday('10:30'),
      hallUntilAt: friday('11:00'),
    })
  })

  test('an end moved on the first day says nothing of the second', () => {
    const rows = thursdayEvening()
    if (!rows.evening) throw new Error('The evening began.')
    const moved = { ...rows, evening: { ...rows.evening, movedEndAt: at('20:30') } }
    const next = step(step(moved, goNext, at('20:25')), goNext, friday('09:00'))
    expect(next.evening?.movedEndAt).toBe(null)
  })

  test('a late first day catches up with what is left of it; at rest nothing is proposed', () => {
    const late = proposeRecovery(thursdayEvening(), at('20:20'))
    expect(late.choices.map((one) => one.kind)).toEqual(['moveEnd'])
    expect(proposeRecovery(atRest(), friday('09:20')).choices).toEqual([])
  })

  test('at rest the clicker goes on or back with its second press, and never stops a clock', () => {
    const rows = atRest()
    const now = friday('09:00')
    for (const [key, name] of [
      ['next', 'goNext'],
      ['previous', 'goPrevious'],
    ] as const) {
      const first = pressRemote({ key }, rows, restingRemote, now)
      expect(first.outcome.kind).toBe('armed')
      const second = pressRemote({ key }, rows, first.state, now + PRESSES_APART_MS * 2)
      expect(second.outcome).toEqual({ kind: 'run', command: { name } })
    }
    expect(pressRemote({ key: 'pause' }, rows, restingRemote, now).outcome).toEqual({ kind: 'ignored' })
  })

  test('finished at rest, it is reopened in the last sequence that was begun', () => {
    const finished = step(atRest(), finishEvening, at('21:00'))
    expect(finished.evening).toMatchObject({ state: 'finished', finishedAt: at('21:00') })
    expect(step(finished, reopenEvening, at('21:05')).evening?.currentSequenceId).toBe(sequenceId(2))
  })

  test('a rehearsal rests too, until the same hour of the day after its own', () => {
    const ready = anEvening(anAgenda(days, { dayCount: 2 }))
    const other = (time: string) => at(time, '2026-09-01')
    const begun = applied(ready, startEvening(ready, { at: 'now' }, contextAt(other('10:00'))))
    const resting = step(step(begun, goNext, other('11:00')), goNext, other('12:00'))
    expect(projectEvening(resting, other('13:00'))).toMatchObject({
      isRehearsal: true,
      restsUntilAt: at('09:00', '2026-09-02'),
    })
  })
})
