import { expect, test } from 'vitest'
import { put } from '../change.ts'
import type { BoardId, CommuneId, GroupId, LaneId, MapItemId } from '../ids.ts'
import type { Board, Lane } from '../rows.ts'
import { changeMapItems, keepMapItems, removeMapItems } from './changeMapItems.ts'
import type { MapItem } from './mapItemRow.ts'
import { type MapItemDraft, placeMapItem } from './placeMapItem.ts'

const context = { now: 1000, newId: <T extends string>() => 'new' as T }
const board = { id: 'board' as BoardId, activity: 'map', atelierId: 'atelier', frozenAt: null } as Board
const lane = { id: 'lane' as LaneId, sequenceId: 'sequence' } as Lane
const draft: MapItemDraft = {
  id: 'item' as MapItemId,
  category: 'marche',
  label: '  Marché   du samedi ',
  reach: 'territoire',
  count: 1,
  groupId: null,
  communeId: 'lormiere' as CommuneId,
  isOutside: false,
  x: null,
  y: null,
  baseMapId: null,
  note: '',
  status: 'kept',
  contributionIds: [],
  details: {},
  capturedFrom: 'direct',
}
const place = (change: Partial<MapItemDraft> = {}, numbers: number[] = []) =>
  placeMapItem(
    board,
    lane,
    numbers.map((number) => ({ number })),
    false,
    { ...draft, ...change },
    context,
  )
function itemOf(decision: ReturnType<typeof place>): Omit<MapItem, 'v'> {
  if ('refused' in decision) throw new Error(decision.refused)
  const [change] = decision
  if (change?.kind !== 'put' || change.table !== 'mapItems') throw new Error('No gommette was put')
  return change.row
}

test('a gommette is put after the others, with its number and its name trimmed', () => {
  expect(itemOf(place({}, [3, 1]))).toMatchObject({ number: 4, label: 'Marché du samedi', laneId: 'lane' })
})

test('a gommette from outside has no commune; half a point is no point', () => {
  expect(itemOf(place({ isOutside: true }))).toMatchObject({ communeId: null, isOutside: true })
  expect(itemOf(place({ x: 12 }))).toMatchObject({ x: null, y: null, baseMapId: null })
})

test('a name that is too long is refused whole, and says by how much', () => {
  expect(place({ label: 'é'.repeat(83) })).toEqual({
    refused: 'mapLabelTooLong',
    params: { over: 3, most: 80 },
  })
})

test('a frozen map, another kind of board, an id already used take no gommette', () => {
  expect(placeMapItem({ ...board, frozenAt: 1 }, lane, [], false, draft, context)).toEqual({
    refused: 'boardFrozen',
  })
  expect(placeMapItem({ ...board, activity: 'columns' }, lane, [], false, draft, context)).toEqual({
    refused: 'invalid',
  })
  expect(placeMapItem(board, lane, [], true, draft, context)).toEqual({ refused: 'invalid' })
})

test('what is not named stays, an empty detail goes, a move keeps the rest', () => {
  const item = { ...itemOf(place()), v: 1, details: { nature: 'lieu', evolution: 'stable' } } as MapItem
  const decision = changeMapItems(board, [item], {
    x: 10,
    y: 20,
    groupId: 'g1' as GroupId,
    details: { nature: '' },
  })
  expect(decision).toEqual([
    put('mapItems', { ...item, x: 10, y: 20, groupId: 'g1' as GroupId, details: { evolution: 'stable' } }),
  ])
})

test('what waited is taken in; removing nothing is refused', () => {
  const item = { ...itemOf(place({ status: 'waiting' })), v: 1 } as MapItem
  expect(keepMapItems([item])).toMatchObject([{ row: { status: 'kept' } }])
  expect(removeMapItems(board, [])).toEqual({ refused: 'notFound' })
  expect(removeMapItems(board, [item])).toEqual([{ kind: 'remove', table: 'mapItems', id: 'item' }])
})
