import { expect, test } from 'vitest'
import type { SequenceId } from '../../../../shared/domain/ids.ts'
import { railState } from './railState.ts'

const sequenceId = 'accueil' as SequenceId

test('a sequence skipped by someone is said skipped', () => {
  expect(railState({ sequenceId, state: 'skipped' }, [{ id: sequenceId, state: 'skipped' }])).toBe('skipped')
})

test('a sequence that the evening never reached is not played, whether it has a clock or none', () => {
  expect(railState({ sequenceId, state: 'skipped' }, [])).toBe('neverPlayed')
  expect(railState({ sequenceId, state: 'skipped' }, [{ id: sequenceId, state: 'upcoming' }])).toBe(
    'neverPlayed',
  )
})

test('the others keep their own state', () => {
  expect(railState({ sequenceId, state: 'done' }, [{ id: sequenceId, state: 'done' }])).toBe('done')
  expect(railState({ sequenceId, state: 'upcoming' }, [])).toBe('upcoming')
})
