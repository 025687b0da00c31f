import type { MapGround } from '../../domain/maps/mapGround.ts'

export type GridSquare = { name: string; x: number; y: number }

/** Side of a square of the paper map, in units: so many across the plane. */
export function squareSide(ground: Pick<MapGround, 'width'>, columns: number): number {
  return ground.width / columns
}

export function gridRows(ground: Pick<MapGround, 'width' | 'height'>, columns: number): number {
  return columns === 0 ? 0 : Math.ceil(ground.height / squareSide(ground, columns) - 0.001)
}

/** « A », « B »… then « AA ». */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** The middle of the square that a text names (« B4 », « b 4 »), or nothing when the map has no such square. */
export function squareAt(
  ground: Pick<MapGround, 'width' | 'height'>,
  columns: number,
  typed: string,
): GridSquare | undefined {
  const match = /^\s*([a-t])\s*(\d{1,2})\s*$/i.exec(typed)
  if (!match || columns === 0) return undefined
  const column = (match[1] ?? '').toUpperCase().charCodeAt(0) - 65
  const row = Number(match[2]) - 1
  if (column >= columns || row < 0 || row >= gridRows(ground, columns)) return undefined
  const side = squareSide(ground, columns)
  return {
    name: `${columnName(column)}${row + 1}`,
    x: (column + 0.5) * side,
    y: Math.min((row + 0.5) * side, ground.height - 1),
  }
}

/** The name of the square that holds a point; empty out of the grid. */
export function squareName(
  ground: Pick<MapGround, 'width' | 'height'>,
  columns: number,
  { x, y }: { x: number; y: number },
): string {
  if (columns === 0 || x < 0 || y < 0 || x >= ground.width || y >= ground.height) return ''
  const side = squareSide(ground, columns)
  return `${columnName(Math.floor(x / side))}${Math.floor(y / side) + 1}`
}
