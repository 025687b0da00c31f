import { useMemo } from 'react'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { fitTitle, wallLines, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { type Locale, typeset } from '../../../text/typography.ts'
import type { BoardContent } from '../../activity.ts'
import { arrange } from '../arrange.ts'
import { CutColumns, paginateColumns, type WallCapacity } from '../paginate.ts'
import type { ColumnsDocument, ColumnsSettings } from '../schema.ts'

/** Everything in units of the hall (a hundredth of the height, times its factor). */
export const wallUnits = {
  top: 8,
  topGap: 1.5,
  columnGap: 4,
  leastColumn: 48,
  titleGap: 2,
  line: 5.4,
  text: 4.4,
  notePadding: 1.3,
  noteSide: 2,
  noteGap: 1,
  setPadding: 1.6,
  setSide: 2.2,
  setGap: 2,
  countGap: 3.8,
  multiple: 8,
  sign: 10,
  asideGap: 4,
} as const
const units = wallUnits

const titleStyle = { font: 'titre', weight: 800, width: 87.5 } as const
const setTitleStyle = { font: 'titre', weight: 800, width: 87.5 } as const
const noteStyle = { font: 'texte', weight: 500, width: 100 } as const

/**
 * The pages of a board on the wall, and the heads of its columns. What did not move since the last time is neither set,
 * measured nor cut again: a parole that comes costs the same on a full wall as on an empty one.
 */
export function useColumnPages(
  content: BoardContent<ColumnsSettings, ColumnsDocument>,
  { widthPx, heightPx, unitPx: unit }: WallSize,
  locale: Locale,
) {
  const most = Math.floor((widthPx / unit + units.columnGap) / (units.leastColumn + units.columnGap))
  const columnsPerPage = Math.max(1, Math.min(content.document.columns.length, most))
  const columnWidth = (widthPx - (columnsPerPage - 1) * units.columnGap * unit) / columnsPerPage
  const columns = useMemo(() => arrange(content).columns, [content])
  const titles = useMemo(() => {
    const set = (text: string) => typeset(text, locale)
    return new Map(
      columns.map(({ column, count }) => {
        const words = { title: set(column.title), subtitle: set(column.subtitle) }
        return [column.id, columnTitle(words, column.sign !== 'none', count, columnWidth, unit)] as const
      }),
    )
  }, [columns, columnWidth, unit, locale])
  const titleHeight = Math.max(
    ...[...titles.values()].map(
      ({ fitted, below }) =>
        Math.max((fitted.pages[0]?.length ?? 0) * fitted.lineHeightPx, units.sign * unit) +
        below.length * units.line * unit,
    ),
  )
  const cutting = useMemo(() => {
    const pageHeightPx = heightPx - titleHeight - (units.top + units.topGap + units.titleGap) * unit
    return {
      known: new CutColumns(),
      capacity: capacityOf(columnsPerPage, columnWidth, pageHeightPx, unit, locale),
    }
  }, [columnsPerPage, columnWidth, heightPx, titleHeight, unit, locale])
  const pages = useMemo(() => paginateColumns(columns, cutting.capacity, cutting.known), [columns, cutting])
  return { columnWidth, titles, titleHeight, pages }
}

function capacityOf(
  columnsPerPage: number,
  columnWidth: number,
  heightPx: number,
  unit: number,
  locale: Locale,
): WallCapacity {
  const noteRoom = columnWidth - (2 * (units.setSide + units.noteSide) + units.multiple) * unit
  const titleRoom = columnWidth - (2 * units.setSide + countUnits(999, units.text)) * unit
  const known = new Map<string, string[]>()
  return {
    columnsPerPage,
    heightPx,
    lineHeightPx: units.line * unit,
    notePaddingPx: units.notePadding * unit,
    noteGapPx: units.noteGap * unit,
    setPaddingPx: units.setPadding * unit,
    setGapPx: units.setGap * unit,
    noteLines: (text) => {
      const lines =
        known.get(text) ?? wallLines(typeset(text, locale), noteStyle, units.text * unit, noteRoom)
      known.set(text, lines)
      return lines
    },
    setTitleLines: (title) => wallLines(typeset(title, locale), setTitleStyle, units.text * unit, titleRoom),
  }
}

/** Room of a number beside a text, in units. */
function countUnits(count: number, textUnits: number): number {
  return count === 0 ? 0 : units.countGap + 0.66 * textUnits * String(count).length
}

/** A title on one line as large as it holds, on several at p2 otherwise; its subtitle beside it or below. */
function columnTitle(
  words: { title: string; subtitle: string },
  hasSign: boolean,
  count: number,
  columnWidth: number,
  unit: number,
) {
  const room = columnWidth - ((hasSign ? units.sign : 0) + countUnits(count, 6)) * unit
  const line = { widthPx: room, heightPx: units.sign * unit }
  const oneLine = fitTitle(
    words.title,
    line,
    [9, 7.5, 6].map((value) => value * unit),
  )
  const isOneLine = oneLine.pages.length === 1 && oneLine.pages[0]?.length === 1
  const whole = { widthPx: room, heightPx: Number.POSITIVE_INFINITY }
  const fitted = isOneLine ? oneLine : fitTitle(words.title, whole, [6 * unit])
  const titleWidth = wallTextWidth(words.title, titleStyle, fitted.sizePx)
  const asideWidth = wallTextWidth(words.subtitle, noteStyle, units.text * unit) + units.asideGap * unit
  const isBeside = words.subtitle !== '' && isOneLine && titleWidth + asideWidth <= room
  const isBelow = words.subtitle !== '' && !isBeside
  return {
    fitted,
    beside: isBeside ? words.subtitle : '',
    below: isBelow ? wallLines(words.subtitle, noteStyle, units.text * unit, columnWidth) : [],
  }
}
