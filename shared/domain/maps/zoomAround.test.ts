import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zoomAround } from './zoomAround.ts'

test('a zoom has the shape of a wall and stays inside the map, wherever it is asked', () => {
  const place = fc.record({
    x: fc.double({ min: -50, max: 1050, noNaN: true }),
    y: fc.double({ min: -50, max: 900, noNaN: true }),
  })
  fc.assert(
    fc.property(
      place,
      fc.double({ min: 1, max: 3000, noNaN: true }),
      fc.double({ min: 300, max: 2000, noNaN: true }),
      (centre, width, height) => {
        const zoom = zoomAround(centre, width, height)
        expect(zoom.width / zoom.height).toBeCloseTo(16 / 9, 6)
        expect(zoom.x).toBeGreaterThanOrEqual(0)
        expect(zoom.y).toBeGreaterThanOrEqual(0)
        expect(zoom.x + zoom.width).toBeLessThanOrEqual(1000.001)
        expect(zoom.y + zoom.height).toBeLessThanOrEqual(height + 0.001)
      },
    ),
  )
})
