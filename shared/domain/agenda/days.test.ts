import { describe, expect, test } from 'vitest'
import type { Decision } from '../change.ts'
import type { Sequence } from '../rows.ts'
import { changeAtelier } from './changeAtelier.ts'
import { changeSequence } from './changeSequence.ts'
import { daysOf } from './days.ts'
import { duplicateSequence } from './duplicateSequence.ts'
import { anAgenda, type ExampleSequence, sequenceId } from './fixtures/anAgenda.ts'
import { moveSequence } from './moveSequence.ts'
import { removeSequence } from './removeSequence.ts'
import { scheduleAgenda } from './scheduleAgenda.ts'
import { dayOf, instantOf } from './wallClock.ts'

const twoDays: ExampleSequence[] = [
  { title: 'Accueil', minutes: 30 },
  { title: 'Veillée', minutes: 120 },
  { title: 'Café', minutes: 30, fixedTime: '09:00', dayOffset: 1 },
  { title: 'Forum', minutes: 60 },
  { title: 'Repas', minutes: 60, kind: 'meal', fixedTime: '12:00' },
]

function seminar(sequences = twoDays, atelier = {}) {
  return anAgenda(sequences, {
    day: '2027-05-20',
    dayCount: 2,
    startTime: '18:00',
    announcedEndTime: '13:00',
    hallUntilTime: '14:00',
    ...atelier,
  })
}

function openers(decision: Decision): Pick<Sequence, 'id' | 'dayOffset' | 'fixedTime'>[] {
  if ('refused' in decision) throw new Error(`Refused: ${decision.refused}`)
  return decision.flatMap((change) => {
    if (change.kind !== 'put' || change.table !== 'sequences') return []
    const { id, dayOffset, fixedTime } = change.row
    return [{ id, dayOffset, fixedTime }]
  })
}

describe('an atelier over several days', () => {
  test('a following day begins at its hour, what comes after belongs to it, and the night is no gap', () => {
    const schedule = scheduleAgenda(seminar())
    expect(
      schedule.sequences.map((one) => [one.dayOffset, dayOf(one.startAt, schedule.timeZone), one.startTime]),
    ).toEqual([
      [0, '2027-05-20', '18:00'],
      [0, '2027-05-20', '18:30'],
      [1, '2027-05-21', '09:00'],
      [1, '2027-05-21', '09:30'],
      [1, '2027-05-21', '12:00'],
    ])
    expect(schedule.sequences.map((one) => one.gapBeforeMinutes)).toEqual([0, 0, 0, 0, 90])
  })

  test('the announced end and the hour of the hall are those of the last day', () => {
    const schedule = scheduleAgenda(seminar())
    expect(schedule.announcedEndAt).toBe(instantOf('2027-05-21', '13:00', 'Europe/Paris'))
    expect(schedule).toMatchObject({ endGapMinutes: 0, hallGapMinutes: -60, endTime: '13:00' })
  })

  test('a last day may end past midnight', () => {
    const schedule = scheduleAgenda(seminar(twoDays, { announcedEndTime: '00:30' }))
    expect(schedule.announcedEndAt).toBe(instantOf('2027-05-22', '00:30', 'Europe/Paris'))
  })

  test('a first day that runs into the second is told', () => {
    const long: ExampleSequence[] = [
      { title: 'Nuit blanche', minutes: 600 },
      { title: 'Suite', minutes: 330 },
      { title: 'Café', minutes: 30, fixedTime: '09:00', dayOffset: 1 },
    ]
    expect(scheduleAgenda(seminar(long)).sequences[2]?.gapBeforeMinutes).toBe(-30)
  })

  test('only what is of the last day is shortened when the end overruns', () => {
    const { proposals } = scheduleAgenda(seminar(twoDays, { announcedEndTime: '12:30' }))
    const touched = proposals.flatMap((one) => one.durations.map(({ sequenceId: id }) => id))
    expect(touched).toEqual([])
    const longer = twoDays.map((one) => (one.title === 'Forum' ? { ...one, minutes: 240 } : one))
    const [shorter] = scheduleAgenda(seminar(longer)).proposals
    expect(shorter?.durations.map((one) => one.sequenceId)).not.toContain(sequenceId(2))
  })

  test('a day without an hour, past the last one, or going back, is refused', () => {
    const change = (number: number, fields: Partial<Sequence>) =>
      changeSequence(seminar(), { sequenceId: sequenceId(number), fields })
    expect(change(2, { dayOffset: 1 })).toMatchObject({ refused: 'dayWithoutHour' })
    expect(change(3, { fixedTime: '' })).toMatchObject({ refused: 'dayWithoutHour', params: { number: 2 } })
    expect(change(5, { dayOffset: 2 })).toMatchObject({ refused: 'dayBeyondAtelier', params: { count: 2 } })
    expect(change(5, { dayOffset: 1 })).toMatchObject({ refused: 'dayGoesBack' })
    expect(changeAtelier(seminar(), { fields: { dayCount: 1 } })).toMatchObject({
      refused: 'dayBeyondAtelier',
    })
    expect(changeAtelier(seminar(), { fields: { dayCount: 8 } })).toEqual({ refused: 'invalid' })
  })

  test('a day that begins earlier has one opening only', () => {
    const rows = seminar()
    const earlier = changeSequence(rows, {
      sequenceId: sequenceId(2),
      fields: { dayOffset: 1, fixedTime: '08:00' },
    })
    expect(openers(earlier)).toEqual([
      { id: sequenceId(2), dayOffset: 1, fixedTime: '08:00' },
      { id: sequenceId(3), dayOffset: 0, fixedTime: '09:00' },
    ])
  })

  test('days stay when what opened one is moved or removed', () => {
    const rows = seminar()
    const handedOver = { id: sequenceId(4), dayOffset: 1, fixedTime: '09:00' }
    expect(
      openers(moveSequence(rows, { sequenceId: sequenceId(3), place: { afterId: sequenceId(4) } })),
    ).toEqual([{ id: sequenceId(3), dayOffset: 0, fixedTime: '' }, handedOver])
    const removal = removeSequence(
      {
        ...rows,
        boards: [],
        contributions: [],
        placements: [],
        clusters: [],
        sheets: [],
        mapItems: [],
        ballotEntries: [],
        ballotVoices: [],
        ballotTallies: [],
        clocks: [],
        evening: undefined,
        wall: undefined,
      },
      { sequenceId: sequenceId(3) },
    )
    expect(openers(removal)).toEqual([handedOver])
  })

  test('the copy of what opens a day opens none', () => {
    const rows = { ...seminar(), boards: [] }
    let id = 0
    // Examples count their ids; the cast is where a plain string becomes one.
    const context = { now: 0, newId: <T extends string>() => `copy-${++id}` as T }
    const copied = duplicateSequence(rows, { sequenceId: sequenceId(3) }, context)
    expect(openers(copied)[0]).toMatchObject({ dayOffset: 0, fixedTime: '' })
  })

  test('an atelier of one day has only a first day', () => {
    expect([...daysOf(anAgenda([{ title: 'Seule', minutes: 5 }]).sequences).values()]).toEqual([0])
  })
})
