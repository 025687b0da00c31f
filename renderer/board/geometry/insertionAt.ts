import type { Box } from '../../../shared/activities/activity.ts'
import type { Frame, Point } from './Frame.ts'

export type Insertion = { beforeId: string | null; mark: { kind: 'slot' | 'bar'; frame: Frame } }

const gapPx = 8

/**
 * Before which of the notes (in reading order) something dropped at the point would go, and the mark that shows it:
 * a bar between two notes, or an empty place of `size` after the last one, inside `inside` where it fits.
 */
export function insertionAt(
  notes: readonly Box[],
  point: Point,
  inside: Frame,
  size: { width: number; height: number },
): Insertion {
  const rows: Box[][] = []
  for (const box of [...notes].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && box.y < first.y + first.height / 2) row.push(box)
    else rows.push([box])
  }
  for (const [index, row] of rows.entries()) {
    row.sort((a, b) => a.x - b.x)
    const bottom = Math.max(...row.map((box) => box.y + box.height))
    if (point.y > bottom + gapPx / 2) continue
    const next = row.find((box) => point.x < box.x + box.width / 2)
    const last = row.at(-1)
    if (next) return { beforeId: next.id, mark: barBeside(next, next.x - gapPx / 2) }
    const below = rows[index + 1]?.[0]
    if (below && last) return { beforeId: below.id, mark: barBeside(last, last.x + last.width + gapPx / 2) }
    break
  }
  return { beforeId: null, mark: { kind: 'slot', frame: placeAfter(rows.at(-1), inside, size) } }
}

function barBeside(box: Box, x: number): { kind: 'bar'; frame: Frame } {
  return { kind: 'bar', frame: { x: x - 2, y: box.y, width: 4, height: box.height } }
}

function placeAfter(
  row: readonly Box[] | undefined,
  inside: Frame,
  size: { width: number; height: number },
): Frame {
  const last = row?.at(-1)
  const first = row?.[0]
  if (!last || !first) {
    return {
      x: inside.x + 20,
      y: inside.y + gapPx,
      width: Math.min(size.width, inside.width - 40),
      height: Math.max(48, Math.min(size.height, inside.height - 2 * gapPx)),
    }
  }
  const width = Math.min(last.width, inside.width)
  const x = last.x + last.width + gapPx
  if (x + width <= inside.x + inside.width) return { x, y: last.y, width, height: last.height }
  const bottom = Math.max(...row.map((box) => box.y + box.height))
  return { x: first.x, y: bottom + gapPx, width, height: Math.min(size.height, last.height) }
}
