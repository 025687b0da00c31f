import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { wallLines } from '../../../../renderer/wall/wallText.ts'
import { type Locale, typeset } from '../../../text/typography.ts'
import type { ArrangedMatrix, MatrixContent } from '../arrange.ts'
import { saidNotes, type WallNote } from '../paginate.ts'
import { headStyle, noteStyle, units } from './wallUnits.ts'

/** A whole table measured for the wall, in px. */
export type TableLayout = {
  rowTitleWidthPx: number
  cellWidthPx: number
  headLines: string[][]
  headHeightPx: number
  rows: { titleLines: string[]; heightPx: number; cells: WallNote[][] }[]
}

const share = 0.26
const paddingUnits = 1

/** The table as one picture, or null when it cannot be read at once: then the wall shows a row per page. */
export function layOutTable(
  content: MatrixContent,
  arranged: ArrangedMatrix,
  size: WallSize,
  locale: Locale,
): TableLayout | null {
  const unit = size.unitPx
  const set = (text: string) => typeset(text, locale)
  const { columns } = content.document
  const rowTitleWidthPx = size.widthPx * share
  const cellWidthPx = (size.widthPx - rowTitleWidthPx) / columns.length
  if (cellWidthPx < 24 * unit) return null
  const padding = paddingUnits * unit
  const inner = (widthPx: number) => widthPx - 2 * padding
  const headLines = columns.map((column) =>
    wallLines(set(column.title), headStyle, units.text * unit, inner(cellWidthPx) - (units.sign + 5) * unit),
  )
  const headHeightPx = Math.max(...headLines.map((lines) => lines.length)) * units.line * unit + 2 * padding
  const rows = arranged.rows.map(({ row, number, cells }) => {
    const titleLines = wallLines(
      set(`${number}. ${row.title}`),
      headStyle,
      units.text * unit,
      inner(rowTitleWidthPx),
    )
    const notes = cells.map((cell) => {
      const lines = (text: string, kind: 'given' | 'said') => {
        const aside = kind === 'given' ? 0 : units.mark + units.multiple
        return wallLines(set(text), noteStyle, units.text * unit, inner(cellWidthPx) - aside * unit)
      }
      const given = cell.given.map(
        (text, index): WallNote => ({
          id: `${cell.slotId}-given-${index}`,
          part: 0,
          kind: 'given',
          lines: lines(`– ${text}`, 'given'),
          count: 1,
          shape: null,
          isAddition: false,
        }),
      )
      return [...given, ...saidNotes(cell.entries, { lines })]
    })
    const linesOf = (note: WallNote) => note.lines.length + (note.isAddition ? 1 : 0)
    const tallest = Math.max(
      titleLines.length * units.line,
      ...notes.map((all) =>
        all.reduce((sum, note) => sum + linesOf(note) * units.line + units.noteGap / 2, 0),
      ),
    )
    return { titleLines, heightPx: tallest * unit + 2 * padding, cells: notes }
  })
  const needed = headHeightPx + rows.reduce((sum, row) => sum + row.heightPx, 0)
  const room = size.heightPx - (units.top + units.titleGap) * unit
  return needed <= room ? { rowTitleWidthPx, cellWidthPx, headLines, headHeightPx, rows } : null
}
