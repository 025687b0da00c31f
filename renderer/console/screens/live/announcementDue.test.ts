import { expect, test } from 'vitest'
import type { SequenceId } from '../../../../shared/domain/ids.ts'
import { announcementDue } from './announcementDue.ts'

const seen = (remainingMs: number, isPaused = false) => ({
  id: 'sequence-1' as SequenceId,
  isPaused,
  remainingMs,
  startsInMs: 0,
})

test('five minutes, one minute and the end are told, each once', () => {
  expect(announcementDue(seen(300_500), seen(299_500))).toBe('fiveMinutes')
  expect(announcementDue(seen(299_500), seen(298_500))).toBeNull()
  expect(announcementDue(seen(60_200), seen(59_200))).toBe('oneMinute')
  expect(announcementDue(seen(200), seen(-800))).toBe('timeUp')
  expect(announcementDue(seen(-800), seen(-1800))).toBeNull()
})

test('a pause and its end are told', () => {
  expect(announcementDue(seen(90_000), seen(90_000, true))).toBe('paused')
  expect(announcementDue(seen(90_000, true), seen(90_000))).toBe('resumed')
})

test('another sequence says nothing by itself', () => {
  expect(announcementDue({ ...seen(500), id: 'other' as SequenceId }, seen(-500))).toBeNull()
})
