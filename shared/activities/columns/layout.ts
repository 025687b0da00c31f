import type { Contribution } from '../../domain/rows.ts'
import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import { type ArrangedColumn, type ArrangedSet, arrange } from './arrange.ts'
import type { ColumnsDocument, ColumnsSettings } from './schema.ts'

/** Sizes of the console's board (design, picture 05), in px. Painters draw text with these very styles. */
export const sizes = {
  margin: 28,
  columnGap: 48,
  narrowColumnGap: 16,
  leastColumnWidth: 132,
  signWidth: 56,
  titleGap: 20,
  setGap: 18,
  setWidth: 480,
  setRadius: 28,
  noteWidth: 150,
  noteHeight: 105,
  noteGap: 10,
  /** A note of a list, at least. */
  lineHeight: 64,
  notePadding: 12,
  /** Under the text of a note: its gommette, its « ×n », its « +n ». */
  noteFoot: 34,
  countWidth: 56,
  leastHeight: 360,
} as const

export const styles = {
  subtitle: { font: 'texte', sizePx: 18, weight: 600, lineHeightPx: 26 },
  setTitle: { font: 'titre', sizePx: 22, weight: 700, lineHeightPx: 26 },
  note: { font: 'texte', sizePx: 16, weight: 500, lineHeightPx: 21 },
} satisfies { [name: string]: TextStyle }

/** The style of column titles: they shrink with the column, down to 20 px. */
export function columnTitleStyle(columnWidthPx: number, look: ColumnsSettings['look']): TextStyle {
  const sizePx = columnWidthPx < 200 ? 20 : columnWidthPx < 340 || look === 'mur' ? 26 : 42
  return { font: 'titre', sizePx, weight: 800, lineHeightPx: Math.round(sizePx * 1.1) }
}

const contributionsWhenCollapsed = 3

type Place = { x: number; y: number; width: number }
type Draw = { boxes: Box[]; slotId: string; measure: Measure; document: ColumnsDocument; isList: boolean }

/**
 * Places columns side by side, their sets below their titles, and contributions without a set under the sets.
 * The frame widens when columns would be too narrow to read. Ids: a column's box has the column's id, a title
 * its parent's followed by `:title`, a link `link:from:to`. Takes a time proportional to the contributions.
 */
export function layout(
  content: BoardContent<ColumnsSettings, ColumnsDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  const { columns } = arrange(content)
  const gap = columns.length > 3 ? sizes.narrowColumnGap : sizes.columnGap
  const gaps = gap * (columns.length - 1)
  const least = 2 * sizes.margin + columns.length * sizes.leastColumnWidth + gaps
  const width = Math.max(Math.floor(widthPx), least)
  const columnWidth = Math.floor((width - 2 * sizes.margin - gaps) / columns.length)
  const titleHeight = Math.max(
    ...columns.map((one) => columnTitleHeight(one, columnWidth, content.settings.look, measure)),
  )
  const boxes: Box[] = []
  const slotBoxes: Box[] = []
  let bottom: number = sizes.leastHeight
  columns.forEach((arranged, index) => {
    const slotId = arranged.column.id
    const x = sizes.margin + index * (columnWidth + gap)
    const y = sizes.margin
    const slot: Box = {
      id: slotId,
      kind: 'slot',
      slotId,
      parentId: null,
      x,
      y,
      width: columnWidth,
      height: 0,
    }
    slotBoxes.push(slot)
    boxes.push(slot, {
      id: `${slotId}:title`,
      kind: 'slotTitle',
      slotId,
      parentId: slotId,
      x,
      y,
      width: columnWidth,
      height: titleHeight,
    })
    if (arranged.column.isCollapsed) return
    const place: Place = { x, y: y + titleHeight + sizes.titleGap, width: columnWidth }
    const draw: Draw = {
      boxes,
      slotId,
      measure,
      document: content.document,
      isList: content.settings.look === 'liste',
    }
    bottom = Math.max(bottom, placeColumn(draw, arranged, place))
  })
  for (const slot of slotBoxes) slot.height = bottom - slot.y
  boxes.push(...linkBoxes(content.document, boxes))
  return { width, height: bottom + sizes.margin, boxes }
}

function columnTitleHeight(
  { column }: ArrangedColumn,
  columnWidth: number,
  look: ColumnsSettings['look'],
  measure: Measure,
): number {
  const room = columnWidth - (column.sign === 'none' || columnWidth < 340 ? 0 : sizes.signWidth)
  const title = measure(column.title, columnTitleStyle(columnWidth, look), room).heightPx
  const subtitle = column.subtitle === '' ? 0 : measure(column.subtitle, styles.subtitle, room).heightPx
  return Math.ceil(title + subtitle)
}

/** Draws one column and says where it ends. */
function placeColumn(draw: Draw, arranged: ArrangedColumn, place: Place): number {
  const files = Math.max(1, Math.floor((place.width + sizes.setGap) / (sizes.setWidth + sizes.setGap)))
  const fileWidth = Math.floor((place.width - (files - 1) * sizes.setGap) / files)
  const ends: number[] = Array.from({ length: files }, () => place.y)
  for (const set of arranged.sets) {
    const file = ends.indexOf(Math.min(...ends))
    const x = place.x + file * (fileWidth + sizes.setGap)
    const y = ends[file] ?? place.y
    ends[file] = placeSet(draw, set, { x, y, width: fileWidth }) + sizes.setGap
  }
  const y = Math.max(...ends)
  const end = placeNotes(draw, arranged.loose, { ...place, y }, arranged.column.id, false)
  return arranged.loose.length > 0 ? end : Math.max(place.y, y - sizes.setGap)
}

/** Draws one set, no wider than its notes and title need, and says where it ends. */
function placeSet(draw: Draw, set: ArrangedSet, place: Place): number {
  const padding = Math.max(8, Math.min(20, Math.floor(place.width * 0.04)))
  const isCollapsed = draw.document.collapsedClusters.includes(set.cluster.id)
  const notes = isCollapsed ? set.contributions.slice(0, contributionsWhenCollapsed) : set.contributions
  const room = place.width - 2 * padding
  const { perRow, noteWidth } = draw.isList ? { perRow: 1, noteWidth: room } : grid(room)
  const used = Math.max(1, Math.min(perRow, notes.length))
  const tight = used * noteWidth + (used - 1) * sizes.noteGap
  const title = set.cluster.title === '' ? ' ' : set.cluster.title
  const isShort =
    used < perRow && draw.measure(title, styles.setTitle, Math.max(1, tight - sizes.countWidth)).lines <= 1
  const inner = isShort ? tight : room
  const titleRoom = Math.max(1, inner - sizes.countWidth)
  const titleHeight = Math.max(
    styles.setTitle.lineHeightPx,
    Math.ceil(draw.measure(title, styles.setTitle, titleRoom).heightPx),
  )
  const box: Box = {
    id: set.cluster.id,
    kind: 'cluster',
    slotId: draw.slotId,
    parentId: draw.slotId,
    x: place.x,
    y: place.y,
    width: inner + 2 * padding,
    height: 0,
  }
  draw.boxes.push(box, {
    id: `${set.cluster.id}:title`,
    kind: 'clusterTitle',
    slotId: draw.slotId,
    parentId: set.cluster.id,
    x: place.x + padding,
    y: place.y + 14,
    width: inner,
    height: titleHeight,
  })
  const notesPlace = { x: place.x + padding, y: place.y + 14 + titleHeight + 12, width: inner }
  const end = placeNotes(draw, notes, notesPlace, set.cluster.id, true, noteWidth)
  box.height = end + padding - place.y
  return place.y + box.height
}

function grid(width: number): { perRow: number; noteWidth: number } {
  const perRow = Math.max(1, Math.floor((width + sizes.noteGap) / (sizes.noteWidth + sizes.noteGap)))
  return { perRow, noteWidth: Math.floor((width - (perRow - 1) * sizes.noteGap) / perRow) }
}

/** Draws notes in rows as high as their longest text and says where they end; no note, no height. */
function placeNotes(
  draw: Draw,
  notes: readonly Contribution[],
  place: Place,
  parentId: string,
  isCentred: boolean,
  width?: number,
): number {
  const noteWidth = width ?? (draw.isList ? place.width : grid(place.width).noteWidth)
  const perRow = Math.max(1, Math.floor((place.width + sizes.noteGap) / (noteWidth + sizes.noteGap)))
  let y = place.y
  for (let start = 0; start < notes.length; start += perRow) {
    const row = notes.slice(start, start + perRow)
    const heights = row.map((note) => noteHeight(note, noteWidth, draw))
    const rowWidth = row.length * noteWidth + (row.length - 1) * sizes.noteGap
    const shift = isCentred && start > 0 ? Math.floor((place.width - rowWidth) / 2) : 0
    row.forEach((note, index) => {
      draw.boxes.push({
        id: note.id,
        kind: 'contribution',
        slotId: draw.slotId,
        parentId,
        x: place.x + shift + index * (noteWidth + sizes.noteGap),
        y,
        width: noteWidth,
        height: heights[index] ?? sizes.noteHeight,
      })
    })
    y += Math.max(...heights) + sizes.noteGap
  }
  return notes.length === 0 ? place.y : y - sizes.noteGap
}

function noteHeight(note: Contribution, width: number, draw: Draw): number {
  const text = draw.measure(note.text, styles.note, Math.max(1, width - 2 * sizes.notePadding)).heightPx
  return Math.max(
    draw.isList ? sizes.lineHeight : sizes.noteHeight,
    Math.ceil(text) + sizes.notePadding + sizes.noteFoot,
  )
}

/** A link spans from the middle of one set to the middle of the other; its parent is where it starts. */
function linkBoxes(document: ColumnsDocument, boxes: readonly Box[]): Box[] {
  if (document.links.length === 0) return []
  const sets = new Map(boxes.filter((box) => box.kind === 'cluster').map((box) => [box.id, box]))
  return document.links.flatMap((link) => {
    const from = sets.get(link.from)
    const to = sets.get(link.to)
    if (!from || !to) return []
    const fromX = from.x < to.x ? from.x + from.width : from.x
    const toX = from.x < to.x ? to.x : to.x + to.width
    const fromY = from.y + from.height / 2
    const toY = to.y + to.height / 2
    const id = `link:${link.from}:${link.to}`
    return [
      {
        id,
        kind: 'link',
        slotId: from.slotId,
        parentId: from.id,
        x: Math.min(fromX, toX),
        y: Math.min(fromY, toY),
        width: Math.abs(toX - fromX),
        height: Math.abs(toY - fromY),
      },
    ]
  })
}
