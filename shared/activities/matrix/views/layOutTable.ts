import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { wallLines } from '../../../../renderer/wall/wallText.ts'
import { type Locale, typeset } from '../../../text/typography.ts'
import type { ArrangedMatrix, MatrixContent } from '../arrange.ts'
import { givenNotes, type NoteRoom, saidNotes, type WallNote } from '../paginate.ts'
import { asideUnits, headStyle, noteStyle, units } from './wallUnits.ts'

/** A whole table measured for the wall, in px. */
export type TableLayout = {
  /** How much larger than the smallest text of the wall. */
  scale: number
  rowTitleWidthPx: number
  cellWidthPx: number
  headLines: string[][]
  headHeightPx: number
  rows: { titleLines: string[]; heightPx: number; cells: WallNote[][] }[]
}

const share = 0.26
const paddingUnits = 1
/** A small table is read from further away. */
const scales = [1.6, 1.3, 1]

/** The table as one picture, as large as it holds, or null when it cannot be read at once: a row per page then. */
export function layOutTable(
  content: MatrixContent,
  arranged: ArrangedMatrix,
  size: WallSize,
  locale: Locale,
): TableLayout | null {
  for (const scale of scales) {
    const table = tableAt(content, arranged, size, locale, scale)
    if (table) return table
  }
  return null
}

function tableAt(
  content: MatrixContent,
  arranged: ArrangedMatrix,
  size: WallSize,
  locale: Locale,
  scale: number,
): TableLayout | null {
  const unit = size.unitPx * scale
  const set = (text: string) => typeset(text, locale)
  const { columns } = content.document
  const rowTitleWidthPx = size.widthPx * share
  const cellWidthPx = (size.widthPx - rowTitleWidthPx) / columns.length
  if (cellWidthPx < 24 * unit) return null
  const padding = paddingUnits * unit
  const inner = (widthPx: number) => widthPx - 2 * padding
  const headLines = columns.map((column) =>
    wallLines(set(column.title), headStyle, units.text * unit, inner(cellWidthPx) - (units.sign + 6) * unit),
  )
  const headHeightPx = Math.max(...headLines.map((lines) => lines.length)) * units.line * unit + 2 * padding
  const lines = (text: string, room: NoteRoom) =>
    wallLines(set(text), noteStyle, units.text * unit, inner(cellWidthPx) - asideUnits(room) * unit)
  const rows = arranged.rows.map(({ row, number, cells }) => {
    const titleLines = wallLines(
      set(`${number}. ${row.title}`),
      headStyle,
      units.text * unit,
      inner(rowTitleWidthPx),
    )
    const notes = cells.map((cell) => [
      ...givenNotes(cell.given, cell.slotId, { lines }),
      ...saidNotes(cell.entries, { lines }),
    ])
    const linesOf = (note: WallNote) => note.lines.length + (note.isAddition ? 1 : 0)
    const heightOf = (all: readonly WallNote[]) =>
      all.reduce((sum, note) => sum + linesOf(note) * units.line + units.noteGap / 2, 0)
    const tallest = Math.max(titleLines.length * units.line, ...notes.map(heightOf))
    return { titleLines, heightPx: tallest * unit + 2 * padding, cells: notes }
  })
  const needed = headHeightPx + rows.reduce((sum, row) => sum + row.heightPx, 0)
  const room = size.heightPx - (units.top + units.titleGap) * size.unitPx
  return needed <= room ? { scale, rowTitleWidthPx, cellWidthPx, headLines, headHeightPx, rows } : null
}
