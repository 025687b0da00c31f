/** How many columns and rows of cells, and from which cell to which on this page. */
export type Grid = { columns: number; rows: number; pages: number }

const whole: readonly { columns: number; rows: number }[] = [
  { columns: 1, rows: 1 },
  { columns: 2, rows: 1 },
  { columns: 1, rows: 2 },
  { columns: 3, rows: 1 },
  { columns: 2, rows: 2 },
  { columns: 1, rows: 3 },
  { columns: 3, rows: 2 },
  { columns: 2, rows: 3 },
  { columns: 4, rows: 2 },
  { columns: 2, rows: 4 },
]
const paged: readonly { columns: number; rows: number }[] = [
  { columns: 3, rows: 2 },
  { columns: 2, rows: 2 },
  { columns: 1, rows: 3 },
  { columns: 2, rows: 1 },
  { columns: 1, rows: 2 },
  { columns: 1, rows: 1 },
]

/**
 * The grid for `count` cells: all at once when each one `holds` in its cell, else several pages of the largest grid
 * whose cells do. A single cell is the last resort, whatever it holds.
 */
export function gridOf(count: number, holds: (columns: number, rows: number) => boolean): Grid {
  const all = whole.find(({ columns, rows }) => columns * rows >= count && holds(columns, rows))
  if (all) return { ...all, pages: 1 }
  const part = paged.find(({ columns, rows }) => holds(columns, rows)) ?? { columns: 1, rows: 1 }
  return { ...part, pages: Math.max(1, Math.ceil(count / (part.columns * part.rows))) }
}
