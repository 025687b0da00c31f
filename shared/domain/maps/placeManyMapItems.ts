import { type Change, type Decision, isRefusal } from '../change.ts'
import type { Board, Lane } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { MapItem } from './mapItemRow.ts'
import { type MapItemDraft, nextMapNumber, placeMapItem } from './placeMapItem.ts'

/**
 * Puts the gommettes of a file on a map at once, so that one « Annuler » takes them all back. Those whose id is there
 * already stay as they are: the same file twice adds nothing.
 */
export function placeManyMapItems(
  board: Board | undefined,
  lane: Lane | undefined,
  items: readonly Pick<MapItem, 'number'>[],
  isKnown: (id: MapItem['id']) => boolean,
  wanted: readonly MapItemDraft[],
  context: RuleContext,
): Decision {
  const changes: Change[] = []
  const numbered = [...items]
  for (const draft of wanted) {
    if (isKnown(draft.id)) continue
    const decision = placeMapItem(board, lane, numbered, false, draft, context)
    if (isRefusal(decision)) return decision
    changes.push(...decision)
    numbered.push({ number: nextMapNumber(numbered) })
  }
  return changes
}
