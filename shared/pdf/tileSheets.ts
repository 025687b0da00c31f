/** One sheet of a drawing too large for the printer: which part of it, once reduced, stands where. Lengths in mm. */
export type Tile = {
  row: number
  column: number
  xMm: number
  yMm: number
  widthMm: number
  heightMm: number
}

export type Tiling = {
  /** By how much the drawing is reduced, from 0.88 to 1: a little saves many sheets. */
  scale: number
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
/** Reduced by more, a grid would no longer be read from where it is read at its own size. */
const leastScale = 0.88

/**
 * Cuts a drawing into sheets that overlap by 10 mm, inside margins of 10 mm, the sheet lying whichever way needs fewer.
 * The drawing is reduced, by an eighth at most, where that saves sheets. Every point of it is on at least one sheet; rows
 * go down, columns to the right.
 */
export function tileSheets(
  drawing: { widthMm: number; heightMm: number },
  paper: { widthMm: number; heightMm: number },
): Tiling {
  const lying = { widthMm: paper.heightMm, heightMm: paper.widthMm }
  const ways = [paper, lying].flatMap((sheet) =>
    scalesWorthTrying(drawing, sheet).map((scale) => tiled(drawing, sheet, scale)),
  )
  return ways.reduce((best, way) =>
    way.tiles.length < best.tiles.length || (way.tiles.length === best.tiles.length && way.scale > best.scale)
      ? way
      : best,
  )
}

/** Its own size, then the sizes at which a row or a column of sheets is spared. */
function scalesWorthTrying(
  drawing: { widthMm: number; heightMm: number },
  sheet: { widthMm: number; heightMm: number },
): number[] {
  const sparing = (length: number, inside: number) => {
    const count = countOf(length, inside) - 1
    return count < 1 ? 1 : (inside + (count - 1) * (inside - overlapMm)) / length
  }
  const across = sparing(drawing.widthMm, sheet.widthMm - 2 * marginMm)
  const down = sparing(drawing.heightMm, sheet.heightMm - 2 * marginMm)
  return [1, across, down, Math.min(across, down)].filter((scale) => scale >= leastScale)
}

/** Sheets along a length; a hair over does not ask for one more. */
function countOf(length: number, inside: number): number {
  return Math.max(1, Math.ceil((length - overlapMm) / (inside - overlapMm) - 1e-6))
}

function tiled(
  drawing: { widthMm: number; heightMm: number },
  sheet: { widthMm: number; heightMm: number },
  scale: number,
): Tiling {
  const insideWidth = sheet.widthMm - 2 * marginMm
  const insideHeight = sheet.heightMm - 2 * marginMm
  const whole = { widthMm: drawing.widthMm * scale, heightMm: drawing.heightMm * scale }
  const columns = countOf(whole.widthMm, insideWidth)
  const rows = countOf(whole.heightMm, insideHeight)
  const tiles: Tile[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const xMm = column * (insideWidth - overlapMm)
      const yMm = row * (insideHeight - overlapMm)
      const widthMm = Math.min(insideWidth, whole.widthMm - xMm)
      const heightMm = Math.min(insideHeight, whole.heightMm - yMm)
      tiles.push({ row, column, xMm, yMm, widthMm, heightMm })
    }
  }
  return { scale, sheet, rows, columns, overlapMm, marginMm, tiles }
}
