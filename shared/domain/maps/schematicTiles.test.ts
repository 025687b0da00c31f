import { expect, test } from 'vitest'
import type { Commune } from '../rows.ts'
import { schematicTiles } from './schematicTiles.ts'

const commune = (name: string, tileColumn: number, tileRow: number): Commune => ({
  // Names stand for ids here.
  id: name as Commune['id'],
  v: 1,
  code: '',
  name,
  population: 0,
  tileColumn,
  tileRow,
  x: 0,
  y: 0,
})

test('the twelve communes of the Pays de Lormière make four columns and three rows', () => {
  const communes = [1, 2, 3].flatMap((row) =>
    [1, 2, 3, 4].map((column) => commune(`${column}-${row}`, column, row)),
  )
  const { tiles, height } = schematicTiles(communes)
  expect(height).toBe(750)
  expect(tiles).toHaveLength(12)
  expect(tiles.find((tile) => tile.name === '2-2')).toMatchObject({
    x: 250,
    y: 250,
    centre: { x: 375, y: 375 },
  })
})

test('a territory drawn from the third column fills the plane all the same', () => {
  const { tiles } = schematicTiles([commune('A', 3, 5), commune('B', 4, 5)])
  expect(tiles.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [500, 0],
  ])
})

test('no commune yet: an empty plane', () => {
  expect(schematicTiles([])).toEqual({ tiles: [], height: 1000 })
})
