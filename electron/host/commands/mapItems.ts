import type { MapItemId } from '../../../shared/domain/ids.ts'
import { changeMapItems, keepMapItems, removeMapItems } from '../../../shared/domain/maps/changeMapItems.ts'
import { placeManyMapItems } from '../../../shared/domain/maps/placeManyMapItems.ts'
import { placeMapItem } from '../../../shared/domain/maps/placeMapItem.ts'
import type { Reader } from '../database/Store.ts'
import type { VerbsOf } from './verb.ts'

export const mapItemVerbs: VerbsOf<'mapItems'> = {
  place: (read, input, context) => {
    const board = read.get('boards', input.boardId)
    const items = board ? read.where('mapItems', { boardId: board.id }) : []
    const isKnown = read.get('mapItems', input.id) !== undefined
    const wanted = { ...input, status: 'kept' as const }
    return placeMapItem(board, read.get('lanes', board?.laneId), items, isKnown, draftOf(wanted), context)
  },
  placeMany: (read, input, context) => {
    const board = read.get('boards', input.boardId)
    const items = board ? read.where('mapItems', { boardId: board.id }) : []
    const isKnown = (id: MapItemId) => read.get('mapItems', id) !== undefined
    const wanted = input.items.map((item) => ({ ...item, status: 'kept' as const }))
    return placeManyMapItems(board, read.get('lanes', board?.laneId), items, isKnown, wanted, context)
  },
  change: (read, input) => {
    const { items, board } = itemsOf(read, input.ids)
    return changeMapItems(board, items, input.fields)
  },
  keep: (read, input) => keepMapItems(itemsOf(read, input.ids).items),
  remove: (read, input) => {
    const { items, board } = itemsOf(read, input.ids)
    return removeMapItems(board, items)
  },
}

/** Those of one board: what a window selects never spans two. */
function itemsOf(read: Reader, ids: readonly MapItemId[]) {
  const found = ids.flatMap((id) => read.get('mapItems', id) ?? [])
  const boardId = found[0]?.boardId
  return { items: found.filter((item) => item.boardId === boardId), board: read.get('boards', boardId) }
}

/** The payload without what only the command bears. */
function draftOf<T extends { commandId?: string; boardId: unknown }>({
  commandId: _,
  boardId: __,
  ...draft
}: T) {
  return draft
}
