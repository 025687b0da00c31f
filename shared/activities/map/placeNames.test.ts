import { expect, test } from 'vitest'
import type { GroundArea } from '../../domain/maps/mapGround.ts'
import { placeNames } from './placeNames.ts'

/** A square commune of the plane, drawn from an outline. */
function commune(name: string, x: number, y: number, side: number): GroundArea {
  const ring = [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
    { x, y },
  ]
  return {
    communeId: null,
    name,
    polygons: [[ring]],
    centre: { x: x + side / 2, y: y + side / 2 },
    bounds: { x, y, width: side, height: side },
    nameBottom: null,
  }
}

test('a name goes elsewhere in its commune rather than under a gommette', () => {
  const ygrande = commune('Ygrande', 0, 0, 200)
  const under = { x: 100, y: 110, radius: 20 }
  const [name] = placeNames([ygrande], 20, [under])
  if (!name) throw new Error('The name is left out.')
  const isAbove = name.y + 20 <= under.y - under.radius
  const isBelow = name.y >= under.y + under.radius
  expect(isAbove || isBelow).toBe(true)
  expect(name.y).toBeGreaterThan(0)
  expect(name.y).toBeLessThan(200)
})

test('a name that gommettes would hide everywhere is left out, rather than half read', () => {
  const montet = commune('Le Montet', 0, 0, 60)
  expect(placeNames([montet], 20).map(({ area }) => area.name)).toEqual(['Le Montet'])
  expect(placeNames([montet], 20, [{ x: 30, y: 30, radius: 90 }])).toEqual([])
})

test('on a tile, the name stays at its foot whatever is put on it', () => {
  const tile = { ...commune('Rocles', 0, 0, 100), nameBottom: 96 }
  const [name] = placeNames([tile], 20, [{ x: 50, y: 86, radius: 40 }])
  expect(name?.y).toBeCloseTo(96 - 20.4)
})

test('on a wall that shows a part of the map, a name is whole or absent', () => {
  const chaises = commune('Deux-Chaises', 0, 0, 60)
  const part = { x: -200, y: -200, width: 460, height: 270 }
  for (const height of [270, 250, 236]) {
    const [name] = placeNames([chaises], 20, [], 0.4, { ...part, height })
    expect(name === undefined || name.y + name.lines.length * 20.4 < part.y + height).toBe(true)
  }
  expect(placeNames([chaises], 20, [], 0.4, { ...part, height: 205 })).toEqual([])
})
