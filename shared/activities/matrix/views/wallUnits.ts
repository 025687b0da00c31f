/** Sizes on the wall in units of the hall (a hundredth of its height, times its factor). */
export const units = {
  top: 8,
  text: 4.4,
  line: 5.5,
  columnGap: 2.4,
  leastColumn: 34,
  notePadding: 0.9,
  noteSide: 1.4,
  noteGap: 1,
  mark: 5.6,
  multiple: 8,
  titleGap: 1.6,
  sign: 6,
  /** Height of the line with the groups that are here now. */
  here: 6.4,
} as const

/** Width in units that stands beside the text of a note. */
export function asideUnits({ hasMark, hasCount }: { hasMark: boolean; hasCount: boolean }): number {
  return (hasMark ? units.mark : 0) + (hasCount ? units.multiple : 0)
}

export const noteStyle = { font: 'texte', weight: 500, width: 100 } as const
export const headStyle = { font: 'titre', weight: 800, width: 87.5 } as const
