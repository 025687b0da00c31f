import { expect, test } from 'vitest'
import type { BoardId, GroupId, LaneId, SequenceId } from '../../../../shared/domain/ids.ts'
import { boardChoices } from './boardChoices.ts'

const sequence = (id: string, title: string) => ({ id: id as SequenceId, title })
const lane = (id: string, sequenceId: string, groupId: string | null) => ({
  id: id as LaneId,
  sequenceId: sequenceId as SequenceId,
  groupId: groupId as GroupId | null,
})
const board = (id: string, laneId: string, title: string) => ({
  id: id as BoardId,
  laneId: laneId as LaneId,
  title,
})
const group = (id: string, number: number, name: string) => ({ id: id as GroupId, number, name })

test('the boards come in the order of the evening, then of the groups, the number of the group first', () => {
  expect(
    boardChoices(
      {
        sequences: [sequence('s1', 'Pépites et râteaux'), sequence('s2', 'Le forum')],
        lanes: [lane('l3', 's2', null), lane('l2', 's1', 'g2'), lane('l1', 's1', 'g1')],
        groups: [group('g1', 1, 'Tablée 1'), group('g2', 2, 'Les bois')],
      },
      [board('b3', 'l3', 'Idées'), board('b2', 'l2', 'Pépites et râteaux'), board('b1', 'l1', '')],
    ),
  ).toEqual([
    { value: 'b1', label: '1 · Pépites et râteaux' },
    { value: 'b2', label: '2 · Les bois · Pépites et râteaux' },
    { value: 'b3', label: 'Le forum · Idées' },
  ])
})
