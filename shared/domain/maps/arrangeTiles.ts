import { type Decision, put, refuse } from '../change.ts'
import type { CommuneId } from '../ids.ts'
import type { Commune } from '../rows.ts'
import { withCentres } from './changeCommunes.ts'

export type TilePlace = { id: CommuneId; tileColumn: number; tileRow: number }

/**
 * Tiles that look like the ground: rows from north to south, each from west to east, in a block a little wider than high.
 *
 * @param places where each commune is, in degrees
 */
export function tilesOfGround(
  places: readonly { id: CommuneId; longitude: number; latitude: number }[],
): TilePlace[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(places.length * 1.3)))
  const rowCount = Math.ceil(places.length / columns)
  const southward = places.toSorted((a, b) => b.latitude - a.latitude || (a.id < b.id ? -1 : 1))
  return Array.from({ length: rowCount }, (_, row) => {
    // Rows of nearly equal lengths: none is left with a single commune.
    const from = Math.round((row * places.length) / rowCount)
    const to = Math.round(((row + 1) * places.length) / rowCount)
    const inRow = southward
      .slice(from, to)
      .sort((a, b) => a.longitude - b.longitude || (a.id < b.id ? -1 : 1))
    return inRow.map(({ id }, index) => ({ id, tileColumn: index + 1, tileRow: row + 1 }))
  }).flat()
}

/** Puts tiles at these places; communes that are not named go on rows under them. Two on one tile are refused. */
export function arrangeTiles(communes: readonly Commune[], places: readonly TilePlace[]): Decision {
  const wanted = new Map(places.map((place) => [place.id, place]))
  const taken = new Set(places.map(({ tileColumn, tileRow }) => `${tileColumn} ${tileRow}`))
  if (taken.size < places.length || !communes.some(({ id }) => wanted.has(id))) return refuse('invalid')
  const lastRow = Math.max(...places.map(({ tileRow }) => tileRow))
  const columns = Math.max(...places.map(({ tileColumn }) => tileColumn))
  const others = communes.filter(({ id }) => !wanted.has(id))
  const moved = communes.map((commune) => {
    const place = wanted.get(commune.id)
    if (place) return { ...commune, tileColumn: place.tileColumn, tileRow: place.tileRow }
    const at = others.indexOf(commune)
    return { ...commune, tileColumn: (at % columns) + 1, tileRow: lastRow + 1 + Math.floor(at / columns) }
  })
  return withCentres(moved).map((row) => put('communes', row))
}
