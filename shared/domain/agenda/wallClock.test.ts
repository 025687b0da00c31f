import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, eveningInstantOf, instantOf, isDay, isTime, minutesBetween, wallTimeOf } from './wallClock.ts'

const paris = 'Europe/Paris'

describe('the wall clock of the hall', () => {
  test('18:30 in October in Paris is 16:30 in Greenwich, 17:30 in winter', () => {
    expect(instantOf('2026-10-08', '18:30', paris)).toBe(Date.parse('2026-10-08T16:30:00Z'))
    expect(instantOf('2026-12-08', '18:30', paris)).toBe(Date.parse('2026-12-08T17:30:00Z'))
  })

  test('the hour that spring skips goes on as if the clocks had not changed', () => {
    expect(wallTimeOf(instantOf('2026-03-29', '02:30', paris), paris)).toBe('03:30')
    expect(instantOf('2026-03-29', '03:00', paris) - instantOf('2026-03-29', '01:59', paris)).toBe(60_000)
  })

  test('the hour that autumn repeats is its first passage', () => {
    expect(instantOf('2026-10-25', '02:30', paris)).toBe(Date.parse('2026-10-25T00:30:00Z'))
    expect(wallTimeOf(Date.parse('2026-10-25T01:30:00Z'), paris)).toBe('02:30')
  })

  test('an evening from 20:00 that is announced until 00:30 ends the next day', () => {
    const end = eveningInstantOf('2026-10-08', '20:00', '00:30', paris)
    expect(end - instantOf('2026-10-08', '20:00', paris)).toBe(4.5 * 3_600_000)
    expect(dayOf(end, paris)).toBe('2026-10-09')
    expect(dayOf(eveningInstantOf('2026-12-31', '20:00', '01:00', paris), paris)).toBe('2027-01-01')
  })

  test('a night of autumn lasts one hour more between the same two times', () => {
    const start = instantOf('2026-10-24', '22:00', paris)
    expect(eveningInstantOf('2026-10-24', '22:00', '04:00', paris) - start).toBe(7 * 3_600_000)
  })

  test('days and times that no calendar has are told apart', () => {
    expect(['2026-02-29', '2026-13-01', '2026-04-31', '', '8/10/2026'].map(isDay)).toEqual(
      Array(5).fill(false),
    )
    expect(['2028-02-29', '2026-10-08'].map(isDay)).toEqual([true, true])
    expect(['24:00', '18:60', '8:30', '18h30', ''].map(isTime)).toEqual(Array(5).fill(false))
    expect(() => instantOf('2026-02-30', '18:00', paris)).toThrow(RangeError)
  })

  test('minutes are counted as two clocks on the wall tell them', () => {
    expect(minutesBetween(60_000, 119_999)).toBe(0)
    expect(minutesBetween(119_999, 120_000)).toBe(1)
    expect(minutesBetween(120_000, 60_000)).toBe(-1)
  })

  test('whatever the zone, an hour that exists is read back as it was', () => {
    const zones = fc.constantFrom(
      paris,
      'America/Guadeloupe',
      'Indian/Reunion',
      'Pacific/Noumea',
      'Asia/Kolkata',
      'UTC',
    )
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(zones, days, fc.nat(1439), (zone, date, minutes) => {
        const day = date.toISOString().slice(0, 10)
        const time = new Date(minutes * 60_000).toISOString().slice(11, 16)
        const instant = instantOf(day, time, zone)
        const isSkipped = wallTimeOf(instant, zone) !== time
        expect(isSkipped ? zone : 'read back').toBe(isSkipped ? paris : 'read back')
        if (!isSkipped) expect(dayOf(instant, zone)).toBe(day)
      }),
    )
  })
})
