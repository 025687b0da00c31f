/** What unveiling needs to know of one line of a result; lines come the best placed first. */
export type RankedLine = { readonly rank: number }

/**
 * How many lines are in sight once « Suivant » unveils one more, or « Précédent » veils one again: from the last to the
 * first, and those who share a rank together, as a tie is told as a tie.
 *
 * @param shown lines in sight now, counted from the last
 * @returns null when there is none left that way
 */
export function nextUnveiled(lines: readonly RankedLine[], shown: number, by: 1 | -1): number | null {
  const stops = unveilingStops(lines)
  if (by > 0) return stops.find((stop) => stop > shown) ?? null
  return stops.findLast((stop) => stop < shown) ?? null
}

/** The numbers of lines at which unveiling rests: none, then rank by rank from the last. */
function unveilingStops(lines: readonly RankedLine[]): number[] {
  const stops = [0]
  lines.toReversed().forEach((line, index, all) => {
    if (all[index + 1]?.rank !== line.rank) stops.push(index + 1)
  })
  return stops
}

/** Whether the line of this place (0: the best) is in sight when `shown` lines are; null: all of them. */
export function isInSight(place: number, count: number, shown: number | null): boolean {
  return shown === null || place >= count - shown
}

/**
 * The page that a wall shows while it unveils: that of the line unveiled last; before the first press the last page,
 * where the last line is awaited; once everything is in sight, the first.
 *
 * @param pageSizes how many lines each page holds, the best placed on the first
 */
export function pageOfUnveiling(pageSizes: readonly number[], shown: number | null): number {
  const count = pageSizes.reduce((sum, size) => sum + size, 0)
  if (shown === null) return 0
  const place = Math.min(count - 1, Math.max(0, count - shown))
  let end = 0
  const page = pageSizes.findIndex((size) => {
    end += size
    return place < end
  })
  return Math.max(0, page)
}
