import { expect, test } from 'vitest'
import type { BoardId, LaneId, SequenceId } from '../../../../shared/domain/ids.ts'
import { boardToOpen } from './boardToOpen.ts'

const forum = 'forum' as SequenceId
const accueil = 'accueil' as SequenceId
const lane = (id: string, sequenceId: SequenceId) => ({ id: id as LaneId, sequenceId })
const board = (id: string, laneId: string) => ({ id: id as BoardId, laneId: laneId as LaneId })
const said = (boardId: string, capturedAt: number) => ({ boardId: boardId as BoardId, capturedAt })
const rows = {
  lanes: [lane('a', accueil), lane('un', forum), lane('deux', forum)],
  boards: [board('b-a', 'a'), board('b-un', 'un'), board('b-deux', 'deux')],
}

test('Tableau opens on the board of the lane being listened to', () => {
  expect(boardToOpen(rows, forum, 'deux' as LaneId, [said('b-un', 5)])?.id).toBe('b-deux')
})

test('without a chosen lane, the latest parole of the sequence says which board', () => {
  expect(boardToOpen(rows, forum, null, [said('b-deux', 5), said('b-un', 3), said('b-a', 9)])?.id).toBe(
    'b-deux',
  )
})

test('a sequence where nothing was said opens on its first board; outside one, on the latest parole', () => {
  expect(boardToOpen(rows, forum, null, [said('b-a', 9)])?.id).toBe('b-un')
  expect(boardToOpen(rows, null, null, [said('b-deux', 9), said('b-a', 2)])?.id).toBe('b-deux')
  expect(boardToOpen(rows, null, null, [])?.id).toBe('b-a')
})
