import { expect, test } from 'vitest'
import { boundsProjection, mapProjection } from '../../domain/maps/mapProjection.ts'
import { toMercator } from '../../domain/maps/mercator.ts'
import { translateFrench } from '../testContent.ts'
import { drawScale, northTurn } from './drawScale.ts'
import { map } from './text.fr.ts'

const translate = translateFrench({ map })
/** The Bocage Bourbonnais, from Louroux-Bourbonnais to Châtel-de-Neuvre. */
const bocage = { west: 2.746, south: 46.331, east: 3.351, north: 46.698 }

test('the bar of ten kilometres is as long on the map as ten kilometres of ground', () => {
  const projection = boundsProjection(bocage)
  const { inks } = drawScale({ projection, attribution: 'IGN', width: 1000 }, 0, translate)
  const texts = inks.flatMap((ink) => (ink.kind === 'text' ? [ink.text.replace(/\s/gu, ' ')] : []))
  expect(texts).toEqual(['10 km', 'N', 'IGN'])
  const ends = inks.flatMap((ink) =>
    ink.kind === 'path' ? [Number(/H([\d.]+)/.exec(ink.path)?.[1] ?? 0)] : [],
  )
  // Along the parallel of the middle of the map: 111.32 km for a degree at the equator.
  const degrees = 10 / (111.32 * Math.cos((46.5145 * Math.PI) / 180))
  const [from, to] = [projection.toPlane([3, 46.5145]), projection.toPlane([3 + degrees, 46.5145])]
  expect(Math.max(...ends)).toBeCloseTo(to.x - from.x, 0)
})

test('north is up on outlines, and where the control points say on a plan that is turned', () => {
  expect(northTurn(boundsProjection(bocage), 1000)).toBeCloseTo(0, 6)
  const tall = (toMercator([0, bocage.north])[1] - toMercator([0, bocage.south])[1]) / 1000
  const wide = (toMercator([bocage.east, 0])[0] - toMercator([bocage.west, 0])[0]) / tall
  const corner = (x: number, y: number, longitude: number, latitude: number) => ({
    id: `${x}-${y}`,
    label: '',
    x,
    y,
    longitude,
    latitude,
  })
  // Turned by a quarter: the west of the ground is at the top of the plan, its north on the right.
  const turned = mapProjection({
    kind: 'image',
    bounds: null,
    height: wide,
    controlPoints: [
      corner(1000, 0, bocage.west, bocage.north),
      corner(1000, wide, bocage.east, bocage.north),
      corner(0, 0, bocage.west, bocage.south),
    ],
  })
  if (!turned) throw new Error('The plan is not laid.')
  expect(northTurn(turned, 1000)).toBeCloseTo(Math.PI / 2, 6)
})
