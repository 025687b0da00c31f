import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { type WallTextStyle, wallLines, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { cutRows } from './cutRows.ts'
import type { VoteLineView, VoteOptionView } from './voteView.ts'

/** In hundredths of the height of the wall, times its factor; Projection.module.css has the same. */
export const voteUnits = {
  label: 6,
  line: 6.8,
  letter: 7,
  letterGap: 2.4,
  optionGap: 1.8,
  rowPad: 1.2,
  barGap: 0.6,
  bar: 4.6,
  detail: 5.4,
  figure: 9,
  figureGap: 3,
} as const

export type LabelLook = 'titre' | 'condense'
/** A label cut for its width: in one condensed line rather than in two. */
export type CutLabel = { lines: string[]; look: LabelLook }
/** `figure`: what it has so far, where it may be told before the close; else empty. */
export type WallOption = VoteOptionView & CutLabel & { figure: string }
export type WallLine = VoteLineView & CutLabel & { detailLines: string[] }

const styles: Record<LabelLook, WallTextStyle> = {
  titre: { font: 'titre', weight: 800, width: 87.5 },
  condense: { font: 'titre', weight: 800, width: 75 },
}

/** Cuts a label for a width at the size of a list line. */
export function cutLabel(label: string, unitPx: number, widthPx: number): CutLabel {
  const sizePx = voteUnits.label * unitPx
  const wide = wallLines(label, styles.titre, sizePx, widthPx)
  if (wide.length === 1) return { lines: wide, look: 'titre' }
  const condensed = wallLines(label, styles.condense, sizePx, widthPx)
  return condensed.length < wide.length
    ? { lines: condensed, look: 'condense' }
    : { lines: wide, look: 'titre' }
}

/** The options while the hall votes, page by page, in the order they were presented. */
export function optionPages(
  options: readonly (VoteOptionView & { figure: string })[],
  size: WallSize,
  roomPx: number,
): WallOption[][] {
  const unit = size.unitPx
  const figures = options.map((option) => option.figure)
  const figuresPx = figures.some((figure) => figure !== '') ? figureWidth(figures, unit) : 0
  const widthPx = size.widthPx - (voteUnits.letter + voteUnits.letterGap) * unit - figuresPx
  const rows = options.map((option) => ({ ...option, ...cutLabel(option.label, unit, widthPx) }))
  return cutRows(rows, (row) => optionRowUnits(row) * unit, roomPx, voteUnits.optionGap * unit)
}

/** Height of an option, in hundredths of the wall. */
export function optionRowUnits(row: CutLabel): number {
  return Math.max(voteUnits.letter, row.lines.length * voteUnits.line)
}

/** Width of the column of figures, in px. */
export function figureWidth(figures: readonly string[], unitPx: number): number {
  const style: WallTextStyle = { font: 'titre', weight: 800, width: 100 }
  const widest = Math.max(
    0,
    ...figures.map((figure) => wallTextWidth(figure, style, voteUnits.figure * unitPx)),
  )
  return widest * 1.04 + voteUnits.figureGap * unitPx
}

/** The lines of a result, page by page, the best placed on the first. */
export function resultPages(lines: readonly VoteLineView[], size: WallSize, roomPx: number): WallLine[][] {
  const unit = size.unitPx
  const figuresPx = figureWidth(
    lines.map((line) => line.figure),
    unit,
  )
  const widthPx = size.widthPx - figuresPx
  const rows = lines.map((line) => ({
    ...line,
    ...cutLabel(line.label, unit, widthPx),
    detailLines: line.details.length === 0 ? [] : cutDetails(line.details, unit, widthPx),
  }))
  return cutRows(rows, (row) => resultRowUnits(row) * unit, roomPx, 0)
}

/** Details in as few lines as hold them, none of them cut in two. */
function cutDetails(details: readonly string[], unitPx: number, widthPx: number): string[] {
  const whole = details.map((detail) => detail.replaceAll(' ', '\u00a0')).join('\u00a0· ')
  return wallLines(whole, { font: 'titre', weight: 600, width: 87.5 }, 4.4 * unitPx, widthPx)
}

/** Height of a line of a result, in hundredths of the wall. */
export function resultRowUnits(row: WallLine): number {
  const details = row.detailLines.length * voteUnits.detail
  return (
    2 * voteUnits.rowPad +
    Math.max(voteUnits.figure, row.lines.length * voteUnits.line + voteUnits.barGap + voteUnits.bar) +
    details
  )
}
