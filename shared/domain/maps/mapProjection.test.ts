import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitControlPoints } from './fitControlPoints.ts'
import { boundsOf, boundsProjection, heightOfBounds, mapProjection } from './mapProjection.ts'
import type { ControlPoint } from './mapRows.ts'
import { groundScale, type LonLat, toMercator } from './mercator.ts'

const bourbon = { west: 2.7, south: 46.4, east: 3.3, north: 46.7 }

const longitude = fc.double({ min: -5, max: 9.5, noNaN: true })
const latitude = fc.double({ min: 41.5, max: 51, noNaN: true })

describe('the plane of a map with coordinates', () => {
  test('is 1000 wide, and its corners are those of its bounds', () => {
    const projection = boundsProjection(bourbon)
    expect(projection.toPlane([2.7, 46.7])).toEqual({ x: expect.closeTo(0, 6), y: expect.closeTo(0, 6) })
    expect(projection.toPlane([3.3, 46.4])).toEqual({
      x: expect.closeTo(1000, 6),
      y: expect.closeTo(heightOfBounds(bourbon), 6),
    })
  })

  test('gives back the longitude and latitude it was given', () => {
    const projection = boundsProjection(bourbon)
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [backLon, backLat] = projection.toLonLat(projection.toPlane([lon, lat]))
        expect(backLon).toBeCloseTo(lon, 8)
        expect(backLat).toBeCloseTo(lat, 8)
      }),
    )
  })

  test('tells how many metres a unit is: a degree of latitude is about 111 kilometres', () => {
    const projection = boundsProjection(bourbon)
    const south = projection.toPlane([3, 46.5])
    const north = projection.toPlane([3, 46.6])
    expect((south.y - north.y) * projection.metresPerUnit).toBeCloseTo(11_120, -2)
  })

  test('has a margin around every place, and a kilometre around a single one', () => {
    const bounds = boundsOf([
      [2.8, 46.5],
      [3.1, 46.6],
    ])
    expect(bounds?.west).toBeLessThan(2.8)
    expect(bounds?.north).toBeGreaterThan(46.6)
    const alone = boundsOf([[3, 46.5]])
    const [west] = toMercator([alone?.west ?? 0, 46.5])
    const [east] = toMercator([alone?.east ?? 0, 46.5])
    expect(east - west).toBeGreaterThan(2000)
    expect(boundsOf([])).toBeNull()
  })

  test('is not promised by a schematic map, nor by an image that nobody laid on the ground', () => {
    expect(mapProjection({ kind: 'schematic', bounds: null, height: 600, controlPoints: [] })).toBeNull()
    expect(mapProjection({ kind: 'image', bounds: null, height: 700, controlPoints: [] })).toBeNull()
  })
})

const points = (places: [x: number, y: number, place: LonLat][]): ControlPoint[] =>
  places.map(([x, y, [lon, lat]], index) => ({
    id: `point-${index}`,
    label: '',
    x,
    y,
    longitude: lon,
    latitude: lat,
  }))

describe('an image laid on the ground by control points', () => {
  const ground = boundsProjection(bourbon)
  const at = (x: number, y: number): [number, number, LonLat] => [x, y, ground.toLonLat({ x, y })]

  test('three points are enough, and are met exactly', () => {
    const controlPoints = points([at(100, 100), at(900, 150), at(400, 600)])
    const projection = mapProjection({ kind: 'image', bounds: null, height: 700, controlPoints })
    const place = ground.toLonLat({ x: 512, y: 333 })
    expect(projection?.toPlane(place).x).toBeCloseTo(512, 3)
    expect(projection?.toPlane(place).y).toBeCloseTo(333, 3)
    expect(projection?.metresPerUnit).toBeCloseTo(ground.metresPerUnit, 1)
    const fit = fitControlPoints(controlPoints)
    expect(fit).toMatchObject({ state: 'fitted' })
    if (fit.state === 'fitted') expect(fit.meanMetres).toBeLessThan(0.01)
  })

  test('a turned and stretched scan is followed', () => {
    const turned = (x: number, y: number): [number, number, LonLat] => [
      x,
      y,
      ground.toLonLat({ x: 0.9 * x + 0.3 * y, y: -0.25 * x + 0.8 * y }),
    ]
    const controlPoints = points([turned(0, 0), turned(1000, 0), turned(0, 700), turned(1000, 700)])
    const fit = fitControlPoints(controlPoints)
    if (fit.state !== 'fitted') throw new Error('These points are good')
    expect(fit.meanMetres).toBeLessThan(0.01)
  })

  test('a point put 200 metres off shows in the error, in metres', () => {
    const off = 200 / ground.metresPerUnit
    const controlPoints = points([
      at(100, 100),
      at(900, 100),
      at(100, 600),
      [900 + off, 600, ground.toLonLat({ x: 900, y: 600 })],
    ])
    const fit = fitControlPoints(controlPoints)
    if (fit.state !== 'fitted') throw new Error('These points are good')
    expect(fit.meanMetres).toBeGreaterThan(40)
    expect(fit.meanMetres).toBeLessThan(60)
    expect(fit.errors).toHaveLength(4)
  })

  test('points on a line, or all at one place, are not accepted', () => {
    expect(fitControlPoints(points([at(100, 100), at(500, 302), at(900, 500)])).state).toBe('onALine')
    expect(fitControlPoints(points([at(10, 10), at(10, 10), at(10, 10)])).state).toBe('onALine')
    const sameGround = points([at(100, 100), at(900, 100), at(100, 600)]).map((point) => ({
      ...point,
      longitude: 3,
      latitude: 46.5,
    }))
    expect(fitControlPoints(sameGround).state).toBe('onALine')
  })

  test('two points wait for one more', () => {
    expect(fitControlPoints(points([at(1, 1), at(900, 500)]))).toEqual({ state: 'tooFew', wanted: 1 })
  })
})

test('a metre of the Mercator plane is about 69 centimetres of ground in the Bourbonnais', () => {
  expect(groundScale(46.5)).toBeCloseTo(0.688, 3)
})
