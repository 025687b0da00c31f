import { describe, expect, test } from 'vitest'
import { drawRoomPlan, type RoomShape } from './drawRoomPlan.ts'
import { roomLayouts } from './methodSchema.ts'

const seatsOf = (shapes: readonly RoomShape[]) => shapes.filter((shape) => shape.kind === 'seat')

/** Whether the middle of a chair is on a table. */
function isOn(table: RoomShape, { xM, yM }: { xM: number; yM: number }): boolean {
  if (table.kind === 'roundTable') return Math.hypot(xM - table.xM, yM - table.yM) <= table.radiusM
  if (table.kind !== 'table') return false
  const { xM: left, yM: top, widthM, heightM } = table
  return xM > left && xM < left + widthM && yM > top && yM < top + heightM
}

const counts = [1, 2, 3, 5, 8, 12, 13, 17, 26, 31, 40, 64, 90, 137, 200]

describe.each(roomLayouts)('%s', (layout) => {
  test('one chair per person, whatever their number', () => {
    for (const count of counts) expect(seatsOf(drawRoomPlan(layout, count).shapes)).toHaveLength(count)
  })

  test('no chair on another, nor on a table', () => {
    for (const count of counts) {
      const { shapes } = drawRoomPlan(layout, count)
      const seats = seatsOf(shapes)
      const apart = seats.flatMap((one, index) =>
        seats.slice(index + 1).map((other) => Math.hypot(one.xM - other.xM, one.yM - other.yM)),
      )
      expect(Math.min(1, ...apart), `${count}`).toBeGreaterThan(0.5)
      const seated = shapes.filter((table) => seats.some((one) => isOn(table, one)))
      expect(seated, `${count}`).toEqual([])
    }
  })

  test('nothing out of the room, which a village hall holds', () => {
    for (const count of counts) {
      const { widthM, heightM, shapes } = drawRoomPlan(layout, count)
      for (const shape of shapes) {
        const radius = 'radiusM' in shape ? shape.radiusM : 0
        const width = 'widthM' in shape ? shape.widthM : 0
        expect(shape.xM - radius).toBeGreaterThanOrEqual(0)
        expect(shape.xM + radius + width).toBeLessThanOrEqual(widthM)
        expect(shape.yM - radius).toBeGreaterThanOrEqual(0)
      }
      expect(Math.max(widthM, heightM), `${count}`).toBeLessThan(40)
      if (count === 40) expect(widthM * heightM).toBeLessThan(220)
    }
  })
})

test('a plan is the same twice, and a number out of reason is brought back', () => {
  expect(drawRoomPlan('ilots', 38)).toEqual(drawRoomPlan('ilots', 38))
  expect(seatsOf(drawRoomPlan('cercle', 0).shapes)).toHaveLength(1)
  expect(seatsOf(drawRoomPlan('cercle', 5000).shapes)).toHaveLength(200)
})
