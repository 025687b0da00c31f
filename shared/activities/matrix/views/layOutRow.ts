import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { type FittedTitle, fitTitle, wallLines } from '../../../../renderer/wall/wallText.ts'
import type { Group } from '../../../domain/rows.ts'
import { typeset } from '../../../text/typography.ts'
import type { ArrangedRow } from '../arrange.ts'
import { rowsOfGroup } from '../dealRows.ts'
import { isDealt } from '../logic.ts'
import { byNumber } from '../nameOfGroup.ts'
import { paginateRow, type RowPage } from '../paginate.ts'
import type { MatrixProjectionProps } from './Projection.tsx'
import { asideUnits, headStyle, noteStyle, units } from './wallUnits.ts'

/** A row of the wall, measured: its title, its columns and its pages. */
export type RowLayout = {
  arranged: ArrangedRow
  title: FittedTitle
  /** The groups that work on it now; none when nothing is dealt. */
  here: Group[]
  columnWidthPx: number
  headLines: string[][]
  headHeightPx: number
  pages: RowPage[]
}

/** Cuts a row in pages of the hall: its title as large as it holds, its columns as wide as they must be. */
export function layOutRow(
  { content, size, locale, translate }: MatrixProjectionProps & { size: WallSize },
  arranged: ArrangedRow,
  rowIndex: number,
): RowLayout {
  const unit = size.unitPx
  const set = (text: string) => typeset(text, locale)
  const { document } = content
  const name = set(translate('matrix.rowName', { number: arranged.number, title: arranged.row.title }))
  const title = fitTitle(
    name,
    { widthPx: size.widthPx, heightPx: 20 * unit },
    [12, 9, 7.5, 6].map((value) => value * unit),
  )
  const titleHeight = title.pages.flat().length * title.lineHeightPx
  const here = isDealt(document)
    ? byNumber(content.groups).filter((group) =>
        rowsOfGroup(document.rows, group.number, document.roundIndex).some(
          (row) => row.id === arranged.row.id,
        ),
      )
    : []
  const count = document.columns.length
  const fitting = Math.floor((size.widthPx / unit + units.columnGap) / (units.leastColumn + units.columnGap))
  const left =
    size.heightPx -
    (units.top + 3 * units.titleGap) * unit -
    titleHeight -
    (here.length > 0 ? units.here * unit : 0)
  const cutBy = (columnsPerPage: number) => {
    const columnWidthPx = (size.widthPx - (columnsPerPage - 1) * units.columnGap * unit) / columnsPerPage
    const headLines = document.columns.map((column) => {
      const signRoom = column.sign === 'none' ? 0 : units.sign
      return wallLines(set(column.title), headStyle, units.text * unit, columnWidthPx - (signRoom + 7) * unit)
    })
    const headHeightPx = Math.max(...headLines.map((lines) => lines.length), 1) * units.line * unit
    const noteRoom = columnWidthPx - 2 * units.noteSide * unit
    const pages = paginateRow(arranged, rowIndex, {
      columnsPerPage,
      heightPx: Math.max(3 * units.line * unit, left - headHeightPx),
      lineHeightPx: units.line * unit,
      notePaddingPx: units.notePadding * unit,
      noteGapPx: units.noteGap * unit,
      lines: (text, room) =>
        wallLines(set(text), noteStyle, units.text * unit, noteRoom - asideUnits(room) * unit),
    })
    return { columnWidthPx, headLines, headHeightPx, pages }
  }
  // As many columns side by side as can be read; fewer and wider ones when long paroles are then read sooner.
  let best = cutBy(Math.max(1, Math.min(count, fitting)))
  for (let perPage = Math.min(count, fitting) - 1; perPage >= 1; perPage -= 1) {
    const wider = cutBy(perPage)
    if (wider.pages.length < best.pages.length) best = wider
  }
  return { arranged, title, here, ...best }
}
