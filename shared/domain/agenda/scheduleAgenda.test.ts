import { describe, expect, test } from 'vitest'
import { anAgenda, firstWorkshopAgenda, pictureAgenda, sequenceId } from './fixtures/anAgenda.ts'
import { defaultMaximumMinutes, defaultMinimumMinutes } from './minutes.ts'
import { scheduleAgenda } from './scheduleAgenda.ts'

describe('the agenda to the minute', () => {
  test('the first workshop of W1 goes from 18:00 to 21:30, each sequence at its time', () => {
    const schedule = scheduleAgenda(firstWorkshopAgenda())
    expect(schedule.sequences.map((sequence) => sequence.startTime)).toEqual([
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
    expect(schedule).toMatchObject({
      endTime: '21:30',
      totalMinutes: 210,
      endGapMinutes: 0,
      hallGapMinutes: -60,
    })
    expect(schedule.proposals).toEqual([])
  })

  test('parallel lanes cost the longest', () => {
    const schedule = scheduleAgenda(
      anAgenda([{ title: 'En groupes', minutes: 60, kind: 'groups', lanes: [40, 60, 45] }]),
    )
    expect(schedule.endTime).toBe('19:00')
    expect(schedule.sequences[0]?.lanes.map((lane) => lane.minutes)).toEqual([40, 60, 45])
  })

  test('ten minutes too many are told, with the sequences past the end and what would remove them', () => {
    const rows = pictureAgenda()
    const [, launch] = rows.sequences
    const lane = rows.lanes.find((one) => one.sequenceId === launch?.id)
    if (!launch || !lane) throw new Error('The picture has a second sequence.')
    launch.wishedMinutes = 40
    lane.minutes = 40
    const schedule = scheduleAgenda(rows)
    expect(schedule.endGapMinutes).toBe(10)
    expect(schedule.sequences.filter((one) => one.isBeyondEnd).map((one) => one.sequenceId)).toEqual([
      sequenceId(7),
    ])
    expect(
      schedule.proposals.map((one) => [
        one.kind,
        one.resultEndTime,
        one.resultGapMinutes,
        one.announcedEndTime,
      ]),
    ).toEqual([
      ['shortenDiscussions', '21:30', 0, ''],
      ['moveEnd', '21:40', 0, '21:40'],
    ])
    expect(schedule.proposals[0]?.durations).toEqual([
      { sequenceId: sequenceId(2), minutes: 35 },
      { sequenceId: sequenceId(4), minutes: 60 },
    ])
  })

  test('shortening never goes under a minimum and never touches the meal', () => {
    const schedule = scheduleAgenda(
      anAgenda(
        [
          { title: 'Débat', minutes: 30, minimumMinutes: 25 },
          { title: 'Repas', minutes: 60, kind: 'meal' },
          { title: 'Suite', minutes: 20, minimumMinutes: 20 },
        ],
        { announcedEndTime: '19:30' },
      ),
    )
    expect(schedule.endGapMinutes).toBe(20)
    const [shorter] = schedule.proposals
    expect(shorter?.durations).toEqual([{ sequenceId: sequenceId(1), minutes: 25 }])
    expect(shorter?.resultGapMinutes).toBe(15)
  })

  test('an optional sequence may be cut, and the end moves at most to the hour of the hall', () => {
    const schedule = scheduleAgenda(
      anAgenda(
        [
          { title: 'Débat', minutes: 120, minimumMinutes: 120 },
          { title: 'Jeu', minutes: 15, minimumMinutes: 15, isOptional: true },
        ],
        { announcedEndTime: '20:00', hallUntilTime: '20:10' },
      ),
    )
    expect(schedule.proposals.map((one) => [one.kind, one.title, one.resultGapMinutes])).toEqual([
      ['cutSequence', 'Jeu', 0],
      ['moveEnd', '', 5],
    ])
    expect(schedule.sequences[1]).toMatchObject({ isBeyondEnd: true, isBeyondHall: true })
  })

  test('a butée starts at its time, and the gap or the overlap before it is told', () => {
    const early = anAgenda([
      { title: 'Débat', minutes: 45 },
      { title: 'Repas', minutes: 30, kind: 'meal', fixedTime: '19:00' },
    ])
    expect(scheduleAgenda(early).sequences[1]).toMatchObject({ startTime: '19:00', gapBeforeMinutes: 15 })
    const late = anAgenda([
      { title: 'Débat', minutes: 70 },
      { title: 'Repas', minutes: 30, kind: 'meal', fixedTime: '19:00' },
    ])
    expect(scheduleAgenda(late).sequences[1]).toMatchObject({ startTime: '19:00', gapBeforeMinutes: -10 })
  })

  test('a butée inside a longer sequence does not hide the end of that one', () => {
    const rows = anAgenda([
      { title: 'Débat', minutes: 180 },
      { title: 'Repas', minutes: 30, kind: 'meal', fixedTime: '19:00' },
    ])
    expect(scheduleAgenda(rows)).toMatchObject({ endTime: '21:00', endGapMinutes: -30 })
  })

  test('steps that do not add up are told, with their sign', () => {
    const step = (minutes: number) => ({
      id: `s${minutes}`,
      title: '',
      minutes,
      consigne: '',
      consigneFacile: '',
      isOptional: false,
    })
    const rows = anAgenda([{ title: 'Pyramide', minutes: 20, steps: [step(10), step(15)] }])
    expect(scheduleAgenda(rows).sequences[0]?.stepGapMinutes).toBe(5)
  })

  test('an agenda across midnight keeps counting', () => {
    const schedule = scheduleAgenda(
      anAgenda(
        [
          { title: 'Veillée', minutes: 180 },
          { title: 'Contes', minutes: 60, fixedTime: '00:30' },
        ],
        { startTime: '21:00', announcedEndTime: '01:15' },
      ),
    )
    expect(schedule).toMatchObject({ endTime: '01:30', endGapMinutes: 15 })
    expect(schedule.sequences[1]).toMatchObject({ startTime: '00:30', gapBeforeMinutes: 30 })
  })

  test('an empty agenda, a day not chosen, durations of zero: nothing breaks', () => {
    const nothing = scheduleAgenda(
      anAgenda([], { day: '', startTime: '', announcedEndTime: '', timeZone: '?' }),
    )
    expect(nothing).toMatchObject({
      startTime: '18:00',
      endTime: '18:00',
      endGapMinutes: null,
      proposals: [],
    })
    expect(scheduleAgenda(anAgenda([{ title: 'Rien', minutes: 0 }])).totalMinutes).toBe(0)
  })

  test('without figures of its own a sequence may go from 60 % to 150 %, to five minutes', () => {
    expect([5, 10, 30, 65].map(defaultMinimumMinutes)).toEqual([5, 5, 20, 40])
    expect([5, 10, 30, 65, 500].map(defaultMaximumMinutes)).toEqual([10, 15, 45, 100, 600])
  })
})
