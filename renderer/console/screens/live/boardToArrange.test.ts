import { expect, test } from 'vitest'
import type { ActivityId, Board, Lane, Wall } from '../../../../shared/domain/rows.ts'
import { boardToArrange } from './boardToArrange.ts'

const lane = { id: 'voie', atelierId: 'soiree', methodId: '' } as Lane
const wall = { boardId: null } as Wall
const boardOf = (activity: ActivityId) =>
  ({
    id: activity as string,
    laneId: 'voie',
    atelierId: 'soiree',
    orderKey: activity as string,
    activity,
  }) as Board
const arranged = (...activities: ActivityId[]) =>
  boardToArrange({ boards: activities.map(boardOf), wall }, lane)?.activity

test('columns, a pyramid and words are arranged on their board', () => {
  expect([arranged('columns'), arranged('pyramid'), arranged('words')]).toEqual([
    'columns',
    'pyramid',
    'words',
  ])
})

test('a consigne alone, a forum or a lane without board have nothing to arrange', () => {
  expect([arranged('timebox'), arranged('open-space'), arranged()]).toEqual([undefined, undefined, undefined])
})

test('the board beside a consigne is the one that is arranged', () => {
  expect(arranged('timebox', 'columns')).toBe('columns')
})
