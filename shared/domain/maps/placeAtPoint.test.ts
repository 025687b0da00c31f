import { expect, test } from 'vitest'
import type { BaseMapId, CommuneId } from '../ids.ts'
import { placeAtPoint } from './placeAtPoint.ts'

const ring = [
  { x: 100, y: 100 },
  { x: 300, y: 100 },
  { x: 300, y: 300 },
  { x: 100, y: 300 },
  { x: 100, y: 100 },
]
const ygrande = {
  communeId: 'ygrande' as CommuneId,
  name: 'Ygrande',
  polygons: [[ring]],
  centre: { x: 200, y: 200 },
  bounds: { x: 100, y: 100, width: 200, height: 200 },
  nameBottom: null,
}
const baseMapId = 'plan' as BaseMapId
const outlines = { areas: [ygrande], width: 1000, height: 600, baseMapId }
const plan = { ...outlines, areas: [] }

test('a gommette put in a commune has it; beside the communes, it is out of the territory, where it was put', () => {
  expect(placeAtPoint(outlines, { x: 200, y: 250 })).toEqual({
    communeId: 'ygrande',
    isOutside: false,
    x: 200,
    y: 250,
    baseMapId,
  })
  expect(placeAtPoint(outlines, { x: 500, y: 250 })).toMatchObject({
    communeId: null,
    isOutside: true,
    x: 500,
  })
})

test('on a plan without communes, nobody knows the commune; off the paper, it is out of the territory', () => {
  expect(placeAtPoint(plan, { x: 500, y: 250 })).toMatchObject({ communeId: null, isOutside: false, x: 500 })
  for (const point of [
    { x: -3, y: 20 },
    { x: 20, y: 601 },
  ])
    expect(placeAtPoint(plan, point)).toEqual({
      communeId: null,
      isOutside: true,
      x: null,
      y: null,
      baseMapId: null,
    })
})
