import { type Decision, put, refuse } from '../change.ts'
import type { MapItemId } from '../ids.ts'
import type { Board, Lane } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { MapItem } from './mapItemRow.ts'

/** Longest name of a gommette, and longest note, in signs (methods.md, M21). Longer ones are refused whole. */
export const mapLabelMaxLength = 80
export const mapNoteMaxLength = 280
/** A board holds so many gommettes. */
export const mostMapItems = 5000

export type MapItemDraft = Pick<
  MapItem,
  | 'id'
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
  | 'status'
  | 'contributionIds'
  | 'details'
  | 'capturedFrom'
>

/**
 * Puts one gommette on a map, after those that are there. A point without both its coordinates is no point; a gommette
 * out of the territory has no commune.
 */
export function placeMapItem(
  board: Board | undefined,
  lane: Lane | undefined,
  /** Every gommette of the board. */
  items: readonly Pick<MapItem, 'number'>[],
  /** Whether a gommette already bears that id: a sender never writes over another's. */
  isKnown: boolean,
  wanted: MapItemDraft,
  context: RuleContext,
): Decision {
  if (!board || !lane) return refuse('notFound')
  if (isKnown || board.activity !== 'map') return refuse('invalid')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  if (items.length >= mostMapItems) return refuse('mapFull', { most: mostMapItems })
  const refusal = refuseTexts(wanted)
  if (refusal) return refusal
  return [
    put('mapItems', {
      ...settled(wanted),
      atelierId: board.atelierId,
      sequenceId: lane.sequenceId,
      laneId: lane.id,
      boardId: board.id,
      number: nextMapNumber(items),
      capturedAt: context.now,
    }),
  ]
}

/** The next number of a gommette on its board: numbers are printed, so one is not given twice. */
export function nextMapNumber(items: readonly Pick<MapItem, 'number'>[]): number {
  return items.reduce((most, item) => Math.max(most, item.number), 0) + 1
}

/** Why these texts cannot be kept, or nothing. */
export function refuseTexts({ label, note }: { label?: string; note?: string }) {
  const labelOver = [...(label ?? '').trim()].length - mapLabelMaxLength
  if (labelOver > 0) return refuse('mapLabelTooLong', { over: labelOver, most: mapLabelMaxLength })
  const noteOver = [...(note ?? '').trim()].length - mapNoteMaxLength
  if (noteOver > 0) return refuse('mapNoteTooLong', { over: noteOver, most: mapNoteMaxLength })
  return undefined
}

/** The same gommette with what contradicts itself put right. */
export function settled<T extends Omit<MapItemDraft, 'id'> & { id: MapItemId }>(item: T): T {
  const hasPoint = item.x !== null && item.y !== null
  return {
    ...item,
    label: item.label.replace(/\s+/g, ' ').trim(),
    note: item.note.trim(),
    communeId: item.isOutside ? null : item.communeId,
    x: hasPoint ? item.x : null,
    y: hasPoint ? item.y : null,
    baseMapId: hasPoint ? item.baseMapId : null,
  }
}
