import { useMemo } from 'react'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { fitTitle, wallLines, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { type Locale, typeset } from '../../../text/typography.ts'
import type { BoardContent, Translate } from '../../activity.ts'
import { answersOnWall } from '../../answers.ts'
import type { Asked } from '../../asked.ts'
import { type ArrangedColumn, arrange } from '../arrange.ts'
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
  /** A column at least as wide holds files of notes of at least this width. */
  leastFile: 56,
  fileGap: 2,
  /** A list: its sheet, the numbers of its lines, and the width from which they are set larger. */
  listPadding: 2,
  listSide: 3,
  listNumber: 9,
  wideList: 100,
  listText: 6,
  listLine: 7.2,
  listAnswers: 40,
  countGap: 3.8,
  multiple: 8,
  sign: 10,
  asideGap: 4,
} as const
const units = wallUnits

const titleStyle = { font: 'titre', weight: 800, width: 87.5 } as const
const setTitleStyle = { font: 'titre', weight: 800, width: 87.5 } as const
const noteStyle = { font: 'texte', weight: 500, width: 100 } as const
const answerStyle = { font: 'titre', weight: 800, width: 75 } as const

/**
 * The pages of a board on the wall, and the heads of its columns. What did not move since the last time is neither set,
 * measured nor cut again: a parole that comes costs the same on a full wall as on an empty one.
 */
export function useColumnPages(
  content: BoardContent<ColumnsSettings, ColumnsDocument>,
  { widthPx, heightPx, unitPx: unit }: WallSize,
  translate: Translate,
  locale: Locale,
) {
  const most = Math.floor((widthPx / unit + units.columnGap) / (units.leastColumn + units.columnGap))
  const columnsPerPage = Math.max(1, Math.min(content.document.columns.length, most))
  const columnWidth = (widthPx - (columnsPerPage - 1) * units.columnGap * unit) / columnsPerPage
  const { look, asked } = content.settings
  const askedText = JSON.stringify(asked ?? [])
  const columns = useMemo(() => arrange(content).columns, [content])
  const titles = useMemo(() => {
    const set = (text: string) => typeset(text, locale)
    const placed = (isBelow: boolean) =>
      columns.map(({ column, count }) => {
        const words = { title: set(column.title), subtitle: set(column.subtitle) }
        return [
          column.id,
          columnTitle(words, column.sign !== 'none', count, columnWidth, unit, isBelow),
        ] as const
      })
    const beside = placed(false)
    // Heads side by side are drawn alike: one subtitle that has to go below takes the others with it.
    return new Map(beside.some(([, { below }]) => below.length > 0) ? placed(true) : beside)
  }, [columns, columnWidth, unit, locale])
  const titleHeight = Math.max(
    ...[...titles.values()].map(
      ({ fitted, below }) =>
        Math.max((fitted.pages[0]?.length ?? 0) * fitted.lineHeightPx, units.sign * unit) +
        below.length * units.line * unit,
    ),
  )
  const answersPx = useMemo(
    () => widestAnswer(columns, { asked: JSON.parse(askedText) }, translate, locale) * units.text * unit,
    [columns, askedText, unit, translate, locale],
  )
  const cutting = useMemo(() => {
    const pageHeightPx = heightPx - titleHeight - (units.top + units.topGap + units.titleGap) * unit
    const room = { columnsPerPage, columnWidth, heightPx: pageHeightPx, unit }
    // Settings are read anew with every parole: what they say is compared, not whether they are the same object.
    const asked: Asked[] = JSON.parse(askedText)
    const body = look === 'liste' ? listBody(room, answersPx) : notesBody(room)
    const capacity = capacityOf(body, room, asked, translate, locale)
    return { known: new CutColumns(), body, capacity }
  }, [
    columnsPerPage,
    columnWidth,
    heightPx,
    titleHeight,
    unit,
    look,
    askedText,
    answersPx,
    translate,
    locale,
  ])
  const pages = useMemo(() => paginateColumns(columns, cutting.capacity, cutting.known), [columns, cutting])
  return { columnWidth, titles, titleHeight, pages, body: cutting.body }
}

type Room = { columnsPerPage: number; columnWidth: number; heightPx: number; unit: number }

/** How the paroles of a column are drawn: sizes in px, room for a line of words, and how many files side by side. */
export type WallBody = {
  look: 'notes' | 'list'
  files: number
  fileWidthPx: number
  sizePx: number
  lineHeightPx: number
  lineRoomPx: number
  answerSizePx: number
  answerRoomPx: number
  titleRoomPx: number
  heightPx: number
} & Pick<WallCapacity, 'areAnswersBeside' | 'notePaddingPx' | 'noteGapPx' | 'setPaddingPx' | 'setGapPx'>

function notesBody({ columnWidth, heightPx, unit }: Room): WallBody {
  const inUnits = columnWidth / unit
  const files = Math.max(1, Math.floor((inUnits + units.fileGap) / (units.leastFile + units.fileGap)))
  const fileWidthPx = (columnWidth - (files - 1) * units.fileGap * unit) / files
  const lineRoomPx = fileWidthPx - (2 * (units.setSide + units.noteSide) + units.multiple) * unit
  return {
    look: 'notes',
    files,
    fileWidthPx,
    sizePx: units.text * unit,
    lineHeightPx: units.line * unit,
    lineRoomPx,
    answerSizePx: units.text * unit,
    answerRoomPx: lineRoomPx,
    areAnswersBeside: false,
    titleRoomPx: fileWidthPx - (2 * units.setSide + countUnits(999, units.text)) * unit,
    heightPx,
    notePaddingPx: units.notePadding * unit,
    noteGapPx: units.noteGap * unit,
    setPaddingPx: units.setPadding * unit,
    setGapPx: units.setGap * unit,
  }
}

/** One sheet, its lines ruled and numbered: read from top to bottom, as large as a line may be when it is alone. */
function listBody({ columnWidth, heightPx, unit }: Room, answersPx: number): WallBody {
  const isWide = columnWidth / unit >= units.wideList
  const inner = columnWidth - 2 * units.listSide * unit
  const lineRoomPx = inner - (units.listNumber + units.multiple) * unit
  const areAnswersBeside = isWide && answersPx > 0
  const answerRoomPx = areAnswersBeside ? Math.min(units.listAnswers * unit, answersPx) : lineRoomPx
  return {
    look: 'list',
    files: 1,
    fileWidthPx: columnWidth,
    sizePx: (isWide ? units.listText : units.text) * unit,
    lineHeightPx: (isWide ? units.listLine : units.line) * unit,
    lineRoomPx: areAnswersBeside ? lineRoomPx - answerRoomPx - units.listSide * unit : lineRoomPx,
    answerSizePx: units.text * unit,
    answerRoomPx,
    areAnswersBeside,
    titleRoomPx: inner - countUnits(999, units.text) * unit,
    heightPx: heightPx - 2 * units.listPadding * unit,
    notePaddingPx: units.noteGap * unit,
    noteGapPx: 0,
    setPaddingPx: 0,
    setGapPx: units.setGap * unit,
  }
}

/** Width in em of the longest answer that the hall may read, with the margin that lines are cut with; 0: there is none. */
function widestAnswer(
  columns: readonly ArrangedColumn[],
  questions: Pick<ColumnsSettings, 'asked'>,
  translate: Translate,
  locale: Locale,
): number {
  if (!questions.asked?.some(({ isOnWall }) => isOnWall === true)) return 0
  const widths = columns.flatMap(({ column, sets, loose }) =>
    [...sets.flatMap((set) => set.contributions), ...loose].flatMap((one) =>
      answersOnWall(questions, one, column.id, translate).map((answer) =>
        wallTextWidth(typeset(answer, locale), answerStyle, 1.02),
      ),
    ),
  )
  return Math.max(0, ...widths)
}

function capacityOf(
  body: WallBody,
  { columnsPerPage }: Room,
  asked: Asked[],
  translate: Translate,
  locale: Locale,
): WallCapacity {
  const known = new Map<string, string[]>()
  return {
    ...body,
    columnsPerPage,
    noteLines: (text) => {
      const lines =
        known.get(text) ?? wallLines(typeset(text, locale), noteStyle, body.sizePx, body.lineRoomPx)
      known.set(text, lines)
      return lines
    },
    setTitleLines: (title) => wallLines(typeset(title, locale), setTitleStyle, body.sizePx, body.titleRoomPx),
    answerLines: (contribution, columnId) =>
      answersOnWall({ asked }, contribution, columnId, translate).flatMap((answer) =>
        wallLines(typeset(answer, locale), answerStyle, body.answerSizePx, body.answerRoomPx),
      ),
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
  mustBeBelow: boolean,
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
  const isBeside = words.subtitle !== '' && !mustBeBelow && isOneLine && titleWidth + asideWidth <= room
  const isBelow = words.subtitle !== '' && !isBeside
  return {
    fitted,
    beside: isBeside ? words.subtitle : '',
    below: isBelow ? wallLines(words.subtitle, noteStyle, units.text * unit, columnWidth) : [],
  }
}
