import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { wallLines, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { type Locale, typeset } from '../../../text/typography.ts'
import { type Counter, highestDegree } from '../schema.ts'

export type WallLabel = { lines: string[]; sizePx: number; lineHeightPx: number; look: 'titre' | 'condense' }

export type LaidCounter = Counter & { label: WallLabel; numberPx: number }

export type LaidCounters = {
  counters: LaidCounter[]
  /** `flat`: drawing, number and word side by side. `tall`: one above the other. `rows`: drawing and number above. */
  look: 'flat' | 'tall' | 'rows'
  perRow: number
  gapPx: number
  heightPx: number
}

/** Heights of a counter in units of the hall, and what its sides take. */
const units = {
  flat: 24,
  flatNumber: 16,
  flatSide: 5,
  flatGap: 3,
  tall: 27,
  tallWithSign: 33,
  rows: 21,
  tallNumber: 11,
  rowsNumber: 9,
  side: 1,
  gap: 2.4,
} as const
const leading = 1.09
const mostAcross = 4
const longestTime = '888 s'
/** The steps of a level, with the gaps between them. */
export const degreeUnits = { width: 6, height: 9, gap: 1.2 } as const

/**
 * Places counters on the wall: the number beside its word when everything holds so on one row, above it otherwise. A word
 * keeps whole at the largest size that holds it: it is cut only when it is longer than its place at the smallest one.
 */
export function wallCounters(
  counters: readonly Counter[],
  numbers: readonly string[],
  size: WallSize,
  locale: Locale,
): LaidCounters {
  const unit = size.unitPx
  const titles = counters.map((counter) => typeset(counter.title, locale))
  const hasSign = counters.some((counter) => counter.sign !== undefined)
  const widths = counters.map((counter, index) => numberEms(counter, numbers[index] ?? ''))
  const widest = Math.max(0, ...widths)
  const flatRoom = flatRoomOf(counters, widest, size)
  const isFlat =
    counters.length <= 3 && titles.every((title) => labelOf(title, flatRoom, [6 * unit], 2) !== null)
  const across = isFlat ? counters.length : acrossOf(titles, size, hasSign)
  const rows = Math.ceil(counters.length / across)
  const look = isFlat ? 'flat' : rows > 1 && hasSign ? 'rows' : 'tall'
  const room = isFlat ? flatRoom : roomOf(across, size)
  const mostLines = isFlat || (!hasSign && !counters.some(({ kind }) => kind === 'secondes')) ? 2 : 1
  const rowUnits = isFlat
    ? units.flat
    : look === 'rows'
      ? units.rows
      : hasSign
        ? units.tallWithSign
        : units.tall
  const numberUnits = isFlat ? units.flatNumber : look === 'rows' ? units.rowsNumber : units.tallNumber
  return {
    look,
    perRow: across,
    gapPx: units.gap * unit,
    heightPx: (rows * rowUnits + (rows - 1) * units.gap) * unit,
    counters: counters.map((counter, index) => ({
      ...counter,
      label: readableLabel(titles[index] ?? '', room, unit, mostLines),
      numberPx: isFlat ? numberUnits * unit : Math.min(numberUnits * unit, room / (widths[index] ?? 1)),
    })),
  }
}

/** Width of a number in em; a stopwatch keeps room for its longest time, so that it never moves while it runs. */
function numberEms({ kind }: Counter, text: string): number {
  if (kind === 'degres') return 0
  const longest = kind === 'secondes' ? longestTime : text
  return Math.max(0.5, wallTextWidth(longest, { font: 'titre', weight: 800, width: 87.5 }, 1))
}

function flatRoomOf(counters: readonly Counter[], widestEms: number, size: WallSize): number {
  const unit = size.unitPx
  const steps = highestDegree * degreeUnits.width + (highestDegree - 1) * degreeUnits.gap
  const head = counters.some(({ kind }) => kind === 'degres')
    ? Math.max(steps, widestEms * units.flatNumber)
    : widestEms * units.flatNumber
  const sign = counters.some((counter) => counter.sign !== undefined) ? 11 + units.flatGap : 0
  const pill = (size.widthPx - (counters.length - 1) * units.gap * unit) / Math.max(1, counters.length)
  return pill - (2 * units.flatSide + units.flatGap + head + sign) * unit
}

function roomOf(across: number, size: WallSize): number {
  return (size.widthPx - (across - 1) * units.gap * size.unitPx) / across - 2 * units.side * size.unitPx
}

/** As many in a row as keep their words whole; four at most when there must be several rows. */
function acrossOf(titles: readonly string[], size: WallSize, hasSign: boolean): number {
  const smallest = [4.5 * size.unitPx]
  const holds = (across: number) =>
    titles.every((title) => labelOf(title, roomOf(across, size), smallest, hasSign ? 1 : 2) !== null)
  if (titles.length > 0 && holds(titles.length)) return titles.length
  return Math.min(mostAcross, Math.ceil(titles.length / 2))
}

/** A title with its words whole on `mostLines` at most, as large as it holds; null when it does not. */
function labelOf(
  title: string,
  roomPx: number,
  sizesPx: readonly number[],
  mostLines: number,
): WallLabel | null {
  if (roomPx <= 0) return null
  for (const sizePx of sizesPx) {
    for (const width of [87.5, 75] as const) {
      const style = { font: 'titre', weight: 800, width } as const
      const isWhole = title.split(/\s+/).every((word) => wallTextWidth(word, style, sizePx) <= roomPx * 0.98)
      if (!isWhole) continue
      const lines = wallLines(title, style, sizePx, roomPx)
      if (lines.length > mostLines) continue
      return { lines, sizePx, lineHeightPx: sizePx * leading, look: width === 75 ? 'condense' : 'titre' }
    }
  }
  return null
}

/** The same, cut with « … » when even the smallest size does not hold it. */
function readableLabel(title: string, roomPx: number, unit: number, mostLines: number): WallLabel {
  const sizes = [6, 5.2, 4.5].map((value) => value * unit)
  const whole = labelOf(title, roomPx, sizes, mostLines)
  if (whole) return whole
  const sizePx = 4.5 * unit
  const style = { font: 'titre', weight: 800, width: 75 } as const
  const lines = wallLines(title, style, sizePx, roomPx)
  const shown = lines.slice(0, mostLines)
  if (lines.length > mostLines) shown.push(`${(shown.pop() ?? '').slice(0, -2)}…`)
  return { lines: shown, sizePx, lineHeightPx: sizePx * leading, look: 'condense' }
}
