/** One sheet of a drawing too large for the printer: which part of it stands where. Lengths in mm. */
export type Tile = {
  row: number
  column: number
  xMm: number
  yMm: number
  widthMm: number
  heightMm: number
}

export type Tiling = {
  sheet: { widthMm: number; heightMm: number }
  rows: number
  columns: number
  /** Shared by two neighbours, to be glued one over the other. */
  overlapMm: number
  /** Around the printed part, where printers do not print. */
  marginMm: number
  tiles: Tile[]
}

const marginMm = 10
const overlapMm = 10

/**
 * Cuts a drawing into sheets that overlap by 10 mm, inside margins of 10 mm, the sheet lying whichever way needs fewer.
 * Every point of the drawing is on at least one sheet; rows go down, columns to the right.
 */
export function tileSheets(
  drawing: { widthMm: number; heightMm: number },
  paper: { widthMm: number; heightMm: number },
): Tiling {
  const ways = [paper, { widthMm: paper.heightMm, heightMm: paper.widthMm }].map((sheet) =>
    tiled(drawing, sheet),
  )
  return ways.reduce((best, way) => (way.tiles.length < best.tiles.length ? way : best))
}

function tiled(
  drawing: { widthMm: number; heightMm: number },
  sheet: { widthMm: number; heightMm: number },
): Tiling {
  const insideWidth = sheet.widthMm - 2 * marginMm
  const insideHeight = sheet.heightMm - 2 * marginMm
  const countOf = (length: number, inside: number) =>
    Math.max(1, Math.ceil((length - overlapMm) / (inside - overlapMm)))
  const columns = countOf(drawing.widthMm, insideWidth)
  const rows = countOf(drawing.heightMm, insideHeight)
  const tiles: Tile[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const xMm = column * (insideWidth - overlapMm)
      const yMm = row * (insideHeight - overlapMm)
      const widthMm = Math.min(insideWidth, drawing.widthMm - xMm)
      const heightMm = Math.min(insideHeight, drawing.heightMm - yMm)
      tiles.push({ row, column, xMm, yMm, widthMm, heightMm })
    }
  }
  return { sheet, rows, columns, overlapMm, marginMm, tiles }
}
