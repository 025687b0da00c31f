import type { Box, Layout, Measure, TextStyle } from '../activity.ts'
import { arrange, type Cell, type MatrixContent } from './arrange.ts'
import { slots } from './logic.ts'

/** Sizes of the console's board, in px. */
export const sizes = {
  margin: 28,
  gap: 16,
  /** Room for the titles of rows at the left; a quadrant writes them in its cells. */
  rowTitleWidth: 220,
  leastCellWidth: 172,
  leastCellHeight: 150,
  quadrantHeight: 300,
  padding: 14,
  noteWidth: 150,
  noteHeight: 92,
  noteGap: 10,
  notePadding: 12,
  noteFoot: 34,
  countWidth: 56,
} as const

export const styles = {
  cellTitle: { font: 'titre', sizePx: 24, weight: 800, lineHeightPx: 28 },
  subtitle: { font: 'texte', sizePx: 16, weight: 600, lineHeightPx: 22 },
  setTitle: { font: 'titre', sizePx: 20, weight: 700, lineHeightPx: 24 },
  note: { font: 'texte', sizePx: 16, weight: 500, lineHeightPx: 21 },
} satisfies { [name: string]: TextStyle }

type Place = { x: number; y: number; width: number }

/**
 * A grid of cells, each row as high as its fullest cell, the frame wider when the cells would be too narrow. Ids: a
 * cell's box has its slot's id, its title this id followed by `:title`.
 */
export function layout(content: MatrixContent, widthPx: number, measure: Measure): Layout {
  const { rows } = arrange(content)
  const { settings, document } = content
  const count = document.columns.length
  const left = settings.look === 'quadrant' ? 0 : sizes.rowTitleWidth + sizes.gap
  const gaps = sizes.gap * (count - 1)
  const least = 2 * sizes.margin + left + count * sizes.leastCellWidth + gaps
  const width = Math.max(Math.floor(widthPx), least)
  const cellWidth = Math.floor((width - 2 * sizes.margin - left - gaps) / count)
  const leastHeight = settings.look === 'quadrant' ? sizes.quadrantHeight : sizes.leastCellHeight
  const boxes: Box[] = []
  const named = new Map(slots(settings, document).map((slot) => [slot.id, slot]))
  let y: number = sizes.margin
  for (const { cells } of rows) {
    const rowSlots: Box[] = []
    let bottom = y + leastHeight
    cells.forEach((cell, index) => {
      const x = sizes.margin + left + index * (cellWidth + sizes.gap)
      const common = { slotId: cell.slotId, x, y, width: cellWidth, height: 0 }
      const slot: Box = { ...common, id: cell.slotId, kind: 'slot', parentId: null }
      rowSlots.push(slot)
      boxes.push(slot)
      const { title, subtitle } = named.get(cell.slotId) ?? { title: '', subtitle: '' }
      const end = placeCell(boxes, cell, { x, y, width: cellWidth }, measure, { title, subtitle })
      bottom = Math.max(bottom, end + sizes.padding)
    })
    for (const slot of rowSlots) slot.height = bottom - y
    y = bottom + sizes.gap
  }
  return { width, height: y - sizes.gap + sizes.margin, boxes }
}

/** Draws one cell and says where it ends. */
function placeCell(
  boxes: Box[],
  cell: Cell,
  place: Place,
  measure: Measure,
  words: { title: string; subtitle: string },
): number {
  const inner = place.width - 2 * sizes.padding
  const x = place.x + sizes.padding
  const subtitle = words.subtitle === '' ? 0 : measure(words.subtitle, styles.subtitle, inner).heightPx
  const titleHeight = Math.ceil(measure(words.title, styles.cellTitle, inner).heightPx + subtitle)
  boxes.push({
    id: `${cell.slotId}:title`,
    kind: 'slotTitle',
    slotId: cell.slotId,
    parentId: cell.slotId,
    x,
    y: place.y + sizes.padding,
    width: inner,
    height: titleHeight,
  })
  let y = place.y + sizes.padding + titleHeight + sizes.noteGap
  const loose = cell.entries.filter((entry) => !entry.isSet)
  for (const entry of cell.entries.filter((one) => one.isSet)) {
    const room = inner - 2 * sizes.padding
    const heading = Math.ceil(
      measure(entry.text || ' ', styles.setTitle, Math.max(1, room - sizes.countWidth)).heightPx,
    )
    const set: Box = {
      id: entry.id,
      kind: 'cluster',
      slotId: cell.slotId,
      parentId: cell.slotId,
      x,
      y,
      width: inner,
      height: 0,
    }
    boxes.push(set, {
      id: `${entry.id}:title`,
      kind: 'clusterTitle',
      slotId: cell.slotId,
      parentId: entry.id,
      x: x + sizes.padding,
      y: y + sizes.padding,
      width: room,
      height: heading,
    })
    const notes = entry.items.map((item) => item.contribution)
    const top = y + sizes.padding + heading + sizes.noteGap
    const end = placeNotes(
      boxes,
      notes,
      { x: x + sizes.padding, y: top, width: room },
      measure,
      cell.slotId,
      entry.id,
    )
    set.height = end + sizes.padding - y
    y = end + sizes.padding + sizes.noteGap
  }
  const notes = loose.flatMap((entry) => entry.items.map((item) => item.contribution))
  return placeNotes(boxes, notes, { x, y, width: inner }, measure, cell.slotId, cell.slotId)
}

function placeNotes(
  boxes: Box[],
  notes: readonly { id: string; text: string }[],
  place: Place,
  measure: Measure,
  slotId: string,
  parentId: string,
): number {
  const perRow = Math.max(1, Math.floor((place.width + sizes.noteGap) / (sizes.noteWidth + sizes.noteGap)))
  const width = Math.floor((place.width - (perRow - 1) * sizes.noteGap) / perRow)
  let y = place.y
  for (let start = 0; start < notes.length; start += perRow) {
    const row = notes.slice(start, start + perRow)
    const heights = row.map(({ text }) => {
      const height = measure(text, styles.note, Math.max(1, width - 2 * sizes.notePadding)).heightPx
      return Math.max(sizes.noteHeight, Math.ceil(height) + sizes.notePadding + sizes.noteFoot)
    })
    row.forEach(({ id }, index) => {
      boxes.push({
        id,
        kind: 'contribution',
        slotId,
        parentId,
        x: place.x + index * (width + sizes.noteGap),
        y,
        width,
        height: heights[index] ?? sizes.noteHeight,
      })
    })
    y += Math.max(...heights) + sizes.noteGap
  }
  return notes.length === 0 ? place.y : y - sizes.noteGap
}
