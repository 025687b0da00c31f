/** What unveiling needs to know of one line of a result. */
export type RankedLine = { readonly rank: number }

/** How many presses of « Suivant » unveil a result whole: those who tie come together. */
export function unveilingSteps(lines: readonly RankedLine[]): number {
  return new Set(lines.map((line) => line.rank)).size
}

/**
 * The lines unveiled after so many presses, from the last to the first; a tie is told as a tie, all at once.
 *
 * @returns the lowest rank in sight (1: everything), or null when nothing is
 */
export function unveiledFrom(lines: readonly RankedLine[], presses: number): number | null {
  const ranks = [...new Set(lines.map((line) => line.rank))].toSorted((one, other) => other - one)
  if (presses <= 0) return null
  return ranks[Math.min(presses, ranks.length) - 1] ?? null
}

/** Whether a line is in sight after so many presses. */
export function isUnveiled(line: RankedLine, lines: readonly RankedLine[], presses: number): boolean {
  const from = unveiledFrom(lines, presses)
  return from !== null && line.rank >= from
}

/**
 * The page that a wall shows while it unveils: that of the line unveiled last; before the first press the last page,
 * where the last line is awaited.
 *
 * @param pages the lines page by page, the first on the first page
 */
export function pageOfUnveiling(pages: readonly (readonly RankedLine[])[], presses: number): number {
  const from = unveiledFrom(pages.flat(), presses)
  if (from === null) return Math.max(0, pages.length - 1)
  return Math.max(
    0,
    pages.findIndex((page) => page.some((line) => line.rank === from)),
  )
}
