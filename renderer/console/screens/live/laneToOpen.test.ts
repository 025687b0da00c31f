import { expect, test } from 'vitest'
import type { AtelierId, BoardId, LaneId, SequenceId } from '../../../../shared/domain/ids.ts'
import { laneToOpen } from './laneToOpen.ts'

const sequenceId = 'forum' as SequenceId
const lanes = ['un', 'deux', 'trois'].map((id) => ({ id: id as LaneId, sequenceId }))
const boards = ['un', 'deux', 'trois'].map((id) => ({ id: `b-${id}` as BoardId, laneId: id as LaneId }))
const wallOn = (id: string | null) => ({ atelierId: 'a' as AtelierId, boardId: id as BoardId | null })

test('the lane chosen in this window comes back after a reload', () => {
  expect(laneToOpen({ lanes, boards, wall: wallOn('b-un') }, sequenceId, 'deux')).toBe('deux')
})

test('without a choice, the board on the wall says which group is being listened to', () => {
  expect(laneToOpen({ lanes, boards, wall: wallOn('b-deux') }, sequenceId, null)).toBe('deux')
  expect(laneToOpen({ lanes, boards, wall: wallOn('b-deux') }, sequenceId, 'removed')).toBe('deux')
})

test('a wall that shows another sequence, or nothing, decides nothing', () => {
  expect(laneToOpen({ lanes, boards, wall: wallOn('elsewhere') }, sequenceId, null)).toBeNull()
  expect(laneToOpen({ lanes, boards, wall: wallOn(null) }, sequenceId, null)).toBeNull()
  expect(laneToOpen({ lanes, boards, wall: wallOn('b-deux') }, null, 'deux')).toBeNull()
})
