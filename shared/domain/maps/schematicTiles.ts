import type { Commune } from '../rows.ts'
import { type PlanePoint, planeWidth } from './mapProjection.ts'

/** A commune as a rectangle of a plane 1000 wide. */
export type SchematicTile = {
  communeId: Commune['id']
  name: string
  x: number
  y: number
  width: number
  height: number
  centre: PlanePoint
}

/** Height of a tile for its width: room for the name and two rows of gommettes. */
const tileRatio = 1

/**
 * The map made by hand, one tile per commune at its column and row: where things are, roughly, without any coordinate.
 * Columns and rows that nobody uses before the first one are not drawn.
 */
export function schematicTiles(communes: readonly Commune[]): { tiles: SchematicTile[]; height: number } {
  if (communes.length === 0) return { tiles: [], height: planeWidth * tileRatio }
  const columns = communes.map(({ tileColumn }) => tileColumn)
  const rows = communes.map(({ tileRow }) => tileRow)
  const [firstColumn, firstRow] = [Math.min(...columns), Math.min(...rows)]
  const width = planeWidth / (Math.max(...columns) - firstColumn + 1)
  const height = width * tileRatio
  const tiles = communes.map(({ id, name, tileColumn, tileRow }) => {
    const x = (tileColumn - firstColumn) * width
    const y = (tileRow - firstRow) * height
    return { communeId: id, name, x, y, width, height, centre: { x: x + width / 2, y: y + height / 2 } }
  })
  return { tiles, height: (Math.max(...rows) - firstRow + 1) * height }
}
