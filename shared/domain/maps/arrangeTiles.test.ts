import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../change.ts'
import type { Commune } from '../rows.ts'
import { arrangeTiles, tilesOfGround } from './arrangeTiles.ts'

// Plain strings stand for branded ids.
const place = (id: string, longitude: number, latitude: number) => ({
  id: id as Commune['id'],
  longitude,
  latitude,
})
const commune = (id: string): Commune => ({
  id: id as Commune['id'],
  v: 1,
  code: '',
  name: id,
  population: 0,
  tileColumn: 1,
  tileRow: 1,
  x: 0,
  y: 0,
})

test('four communes around a crossroads stay where the compass says', () => {
  const tiles = tilesOfGround([
    place('sud-est', 3.2, 46.4),
    place('nord-ouest', 3.0, 46.6),
    place('sud-ouest', 3.0, 46.41),
    place('nord-est', 3.2, 46.59),
  ])
  expect(Object.fromEntries(tiles.map(({ id, tileColumn, tileRow }) => [id, [tileColumn, tileRow]]))).toEqual(
    {
      'nord-ouest': [1, 1],
      'nord-est': [2, 1],
      'sud-ouest': [1, 2],
      'sud-est': [2, 2],
    },
  )
})

test('whatever the territory, each commune has its own tile', () => {
  const degrees = fc.double({ min: 0, max: 5, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(degrees, degrees), { minLength: 1, maxLength: 80 }), (grounds) => {
      const tiles = tilesOfGround(grounds.map(([x, y], at) => place(`c${at}`, x, y)))
      expect(new Set(tiles.map(({ tileColumn, tileRow }) => `${tileColumn} ${tileRow}`)).size).toBe(
        grounds.length,
      )
    }),
  )
})

test('a commune without an outline goes under the others', () => {
  const [north, south, lost] = [commune('nord'), commune('sud'), commune('sans contour')]
  const tiles = tilesOfGround([place('nord', 3, 47), place('sud', 3, 46)])
  const decision = arrangeTiles([north, south, lost], tiles)
  if (isRefusal(decision)) throw new Error('Refused')
  const rows = decision.flatMap((change) =>
    change.kind === 'put' && change.table === 'communes' ? [change.row] : [],
  )
  const last = rows.find(({ name }) => name === 'sans contour')
  expect(last?.tileRow).toBeGreaterThan(
    Math.max(...rows.filter((row) => row !== last).map(({ tileRow }) => tileRow)),
  )
})

test('two communes on one tile are refused', () => {
  const tiles = [commune('a'), commune('b')]
  expect(arrangeTiles(tiles, tiles)).toEqual({ refused: 'invalid' })
})
