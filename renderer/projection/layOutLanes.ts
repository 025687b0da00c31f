import type { WallSize } from '../wall/WallFrame.tsx'
import { type FittedTitle, fitTitle, wallTextWidth } from '../wall/wallText.ts'
import { type Grid, gridOf } from './gridOf.ts'

/** Measures in hundredths of the height, times the hall's factor. */
const topUnits = 8
const gapUnits = 2.5
/** The gap between two cells, and the margin inside one. */
const cellGapUnits = 3
/** The line of the group above its question, with the margins of the cell. */
const nameUnits = 9
/** The gommette of a group that has no question, with its gap. */
export const gommetteUnits = 15
/** The strip of the clock, as a share of the room: its chairs are 26 px across in an image of 1080. */
const stripShare = 0.285

export type LanesLayout = {
  grid: Grid
  heading: FittedTitle | null
  /** One per question, all of the same size. */
  questions: FittedTitle[]
  /** Height of the countdown's table; 0: the countdown stands in the top line. */
  stripPx: number
}

export type LanesText = {
  /** What everyone must do, above the questions; it always stays. */
  common: string
  sequenceTitle: string
  questions: readonly string[]
  /** The questions are the names of the groups, beside their gommette: nothing stands above them. */
  isNamesOnly: boolean
  hasClock: boolean
}

/**
 * Places the questions of parallel groups: in large with a title and the table of the countdown if everything holds
 * at once; the title goes first, then the table; what still does not hold goes on over several pages.
 */
export function layOutLanes(text: LanesText, size: WallSize): LanesLayout {
  const headings = text.common === '' ? [text.sequenceTitle, ''] : [text.common]
  const strips = text.hasClock ? [true, false] : [false]
  const tries = [
    ...headings.map((heading) => ({ heading, hasStrip: strips[0] === true })),
    ...strips.slice(1).map((hasStrip) => ({ heading: headings.at(-1) ?? '', hasStrip })),
  ]
  const layouts = tries.map(({ heading, hasStrip }) => layOutOnce(text, heading, hasStrip, size))
  const [first] = layouts
  const chosen = layouts.find((layout) => layout.grid.pages === 1) ?? layouts.at(-1) ?? first
  if (!chosen) throw new Error('There is always one way to lay lanes out.')
  return chosen
}

function layOutOnce(text: LanesText, heading: string, hasStrip: boolean, size: WallSize): LanesLayout {
  const unit = size.unitPx
  const sizes = [9, 7.5, 6].map((units) => units * unit)
  const head =
    heading === '' ? null : fitTitle(heading, { widthPx: size.widthPx, heightPx: 20 * unit }, sizes)
  const headPx = head ? (head.pages[0]?.length ?? 0) * head.lineHeightPx : 0
  const stripPx = hasStrip ? Math.max(size.heightPx * stripShare, 18 * unit) : 0
  const gridPx = size.heightPx - topUnits * unit - headPx - stripPx - (hasStrip ? 2 : 1) * gapUnits * unit
  const besidePx = text.isNamesOnly ? gommetteUnits * unit : 0
  const abovePx = text.isNamesOnly ? 2 * unit : nameUnits * unit
  const questionSizes = text.isNamesOnly ? [12 * unit, ...sizes, 5.2 * unit, 4.4 * unit] : sizes
  const roomOf = (columns: number, rows: number) => ({
    widthPx:
      (size.widthPx - (columns - 1) * cellGapUnits * unit) / columns - 2 * cellGapUnits * unit - besidePx,
    heightPx: (gridPx - (rows - 1) * cellGapUnits * unit) / rows - abovePx,
  })
  const fitAll = (columns: number, rows: number, wished: readonly number[]) =>
    text.questions.map((question) => {
      const room = roomOf(columns, rows)
      const whole = wished.filter(
        (sizePx) => !text.isNamesOnly || hasWholeWords(question, room.widthPx, sizePx),
      )
      return fitTitle(question, room, whole.length > 0 ? whole : wished.slice(-1))
    })
  const grid = gridOf(text.questions.length, (columns, rows) => {
    const { widthPx, heightPx } = roomOf(columns, rows)
    const areWhole =
      !text.isNamesOnly ||
      text.questions.every((name) => hasWholeWords(name, widthPx, questionSizes.at(-1) ?? 0))
    return (
      areWhole &&
      fitAll(columns, rows, questionSizes).every(
        (one) => one.pages.length <= 1 && one.lineHeightPx <= heightPx,
      )
    )
  })
  const smallest = Math.min(...fitAll(grid.columns, grid.rows, questionSizes).map((one) => one.sizePx))
  return { grid, heading: head, questions: fitAll(grid.columns, grid.rows, [smallest]), stripPx }
}

/** Whether no word of a name has to be cut at this size. */
function hasWholeWords(name: string, widthPx: number, sizePx: number): boolean {
  const style = { font: 'titre', weight: 800, width: 87.5 } as const
  return name.split(/[ \t]+/u).every((word) => wallTextWidth(word, style, sizePx) <= widthPx * 0.99)
}
