import { type Decision, put, refuse, remove } from '../change.ts'
import type { Board } from '../rows.ts'
import type { MapItem } from './mapItemRow.ts'
import { refuseTexts, settled } from './placeMapItem.ts'

export type MapItemFields = Partial<
  Pick<
    MapItem,
    | 'category'
    | 'label'
    | 'reach'
    | 'count'
    | 'groupId'
    | 'communeId'
    | 'isOutside'
    | 'x'
    | 'y'
    | 'baseMapId'
    | 'note'
    | 'contributionIds'
    | 'details'
  >
>

/** Changes gommettes of one board: moved, renamed, counted… What is not named stays; an empty detail is taken away. */
export function changeMapItems(
  board: Board | undefined,
  items: readonly MapItem[],
  fields: { [F in keyof MapItemFields]: MapItemFields[F] | undefined },
): Decision {
  if (!board || items.length === 0) return refuse('notFound')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as MapItemFields
  const refusal = refuseTexts(given)
  if (refusal) return refusal
  return items.map((item) => {
    const details = Object.fromEntries(
      Object.entries({ ...item.details, ...given.details }).filter(([, value]) => value !== ''),
    )
    return put('mapItems', settled({ ...item, ...given, details }))
  })
}

/** Takes in gommettes that waited to be read; those already taken in stay. */
export function keepMapItems(items: readonly MapItem[]): Decision {
  if (items.length === 0) return refuse('notFound')
  return items.map((item) => put('mapItems', { ...item, status: 'kept' }))
}

export function removeMapItems(board: Board | undefined, items: readonly MapItem[]): Decision {
  if (!board || items.length === 0) return refuse('notFound')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  return items.map((item) => remove('mapItems', item.id))
}
