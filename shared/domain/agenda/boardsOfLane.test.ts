import { expect, test } from 'vitest'
import type { AtelierId, BoardId, LaneId } from '../ids.ts'
import type { Board } from '../rows.ts'
import { boardsOfLane, continuesForum } from './boardsOfLane.ts'

// Examples name their rows by hand; the casts are where a plain string becomes an id.
const atelierId = 'atelier-1' as AtelierId
const lane = (id: string, methodId: string) => ({ id: id as LaneId, atelierId, methodId })
const board = (id: string, laneId: string, activity: Board['activity'], orderKey = 'a0'): Board => ({
  id: id as BoardId,
  v: 1,
  atelierId,
  laneId: laneId as LaneId,
  orderKey,
  activity,
  title: '',
  heading: '',
  settings: {},
  document: {},
  documentVersion: 1,
  frozenAt: null,
})
const boards = [
  board('words', 'first', 'words', 'a1'),
  board('wall', 'first', 'columns', 'a0'),
  board('grid', 'round1', 'open-space'),
]
const idsOf = (of: ReturnType<typeof lane> | undefined) => boardsOfLane(boards, of).map(({ id }) => id)

test('a lane works on its own boards, in order', () => {
  expect(idsOf(lane('first', 'machineInfernale'))).toEqual(['wall', 'words'])
  expect(idsOf(lane('round1', 'forumOuvert'))).toEqual(['grid'])
})

test('the later rounds of a forum, and its working groups, go on with its grid', () => {
  expect(idsOf(lane('round2', 'forumOuvert'))).toEqual(['grid'])
  expect(idsOf(lane('groups', 'groupesTravail'))).toEqual(['grid'])
})

test('a break has no board, and nobody has none either', () => {
  expect(idsOf(lane('break', 'pause'))).toEqual([])
  expect(idsOf(undefined)).toEqual([])
})

test('once a forum is on the agenda, its next rounds and its working groups need no board of their own', () => {
  const forum = { methodId: 'forumOuvert', boards: [{ activity: 'open-space' as const }] }
  expect(continuesForum(forum, boards)).toBe(true)
  expect(continuesForum(forum, boards.slice(0, 2))).toBe(false)
  const groups = { methodId: 'groupesTravail', boards: [{ activity: 'columns' as const }] }
  expect(continuesForum(groups, boards)).toBe(true)
  expect(continuesForum(groups, boards.slice(0, 2))).toBe(false)
  expect(continuesForum({ methodId: 'cloture', boards: [{ activity: 'words' }] }, boards)).toBe(false)
})
