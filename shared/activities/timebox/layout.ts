import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import { queueSlotId, turns } from './logic.ts'
import type { TimeboxDocument, TimeboxSettings } from './schema.ts'

/** Sizes of the console's queue, in px. */
export const sizes = {
  margin: 28,
  rowGap: 10,
  rowPadding: 18,
  leastRow: 64,
  foot: 26,
  leastHeight: 360,
} as const

export const styles = {
  row: { font: 'texte', sizePx: 20, weight: 500, lineHeightPx: 26 },
} satisfies { [name: string]: TextStyle }

/** A queue is a pile of rows in the order of turns; an instruction or a bowl is an empty frame. */
export function layout(
  content: BoardContent<TimeboxSettings, TimeboxDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  const width = Math.max(240, Math.floor(widthPx))
  if (content.settings.look !== 'file') return { width, height: sizes.leastHeight, boxes: [] }
  const inner = width - 2 * sizes.margin
  const slot: Box = {
    id: queueSlotId,
    kind: 'slot',
    slotId: queueSlotId,
    parentId: null,
    x: sizes.margin,
    y: sizes.margin,
    width: inner,
    height: 0,
  }
  const boxes: Box[] = [slot]
  let y: number = sizes.margin
  for (const { contribution } of turns(content.document, content.contributions, content.placements)) {
    const text = measure(contribution.text, styles.row, inner - 2 * sizes.rowPadding).heightPx
    const height = Math.max(sizes.leastRow, Math.ceil(text) + sizes.foot + 2 * sizes.rowPadding)
    boxes.push({
      id: contribution.id,
      kind: 'contribution',
      slotId: queueSlotId,
      parentId: queueSlotId,
      x: sizes.margin,
      y,
      width: inner,
      height,
    })
    y += height + sizes.rowGap
  }
  slot.height = Math.max(sizes.leastHeight - 2 * sizes.margin, y - sizes.rowGap - sizes.margin)
  return { width, height: slot.height + 2 * sizes.margin, boxes }
}
