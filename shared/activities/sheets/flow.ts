/** A heading or a line of a sheet on the wall, already cut in lines; `gapBefore` in lines. */
export type FlowPiece = {
  key: string
  kind: 'label' | 'item' | 'note'
  lines: readonly string[]
  gapBefore: number
}

/** A piece as it stands in a column: a long one goes on in the next. */
export type PlacedPiece = FlowPiece & { part: number }

/**
 * Pieces under each other, column after column. A label never stays alone at the foot of a column, nothing is cut
 * smaller than a line, and the gap above the first piece of a column is dropped.
 */
export function flowColumns(pieces: readonly FlowPiece[], linesPerColumn: number): PlacedPiece[][] {
  const most = Math.max(1, Math.floor(linesPerColumn))
  const columns: PlacedPiece[][] = []
  let column: PlacedPiece[] = []
  let used = 0
  const close = () => {
    if (column.length > 0) columns.push(column)
    column = []
    used = 0
  }
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1]
    const gap = () => (column.length === 0 ? 0 : piece.gapBefore)
    const wanted = gap() + piece.lines.length + (piece.kind === 'label' && next ? next.gapBefore + 1 : 0)
    if (used > 0 && used + wanted > most && (piece.kind === 'label' || piece.lines.length <= most)) close()
    let rest = piece.lines
    let part = 0
    while (rest.length > 0) {
      const room = Math.floor(most - used - gap())
      if (room < 1) {
        close()
        continue
      }
      const taken = rest.slice(0, room)
      column.push({ ...piece, lines: taken, gapBefore: gap(), part })
      used += (column.length === 1 ? 0 : piece.gapBefore) + taken.length
      rest = rest.slice(room)
      part += 1
    }
  })
  close()
  return columns
}

/** Consecutive things by pages of `size`. */
export function inPages<Item>(items: readonly Item[], size: number): Item[][] {
  const pages: Item[][] = []
  for (let start = 0; start < items.length; start += size) pages.push(items.slice(start, start + size))
  return pages
}
