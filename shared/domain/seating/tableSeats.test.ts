import { expect, test } from 'vitest'
import { drawTable } from './tableSeats.ts'

test('every chair has its place, none over another, all inside the picture', () => {
  for (const shape of ['long', 'round'] as const)
    for (const ends of [0, 1, 2] as const)
      for (const seats of [0, 1, 2, 6, 7, 40, 65]) {
        const table = drawTable({ seats, shape, ends, proportion: 'hall' })
        expect(table.seats).toHaveLength(seats)
        for (const [index, seat] of table.seats.entries()) {
          expect(seat.x - table.seatRadius).toBeGreaterThanOrEqual(-0.001)
          expect(seat.x + table.seatRadius).toBeLessThanOrEqual(table.width + 0.001)
          for (const other of table.seats.slice(index + 1))
            expect(Math.hypot(seat.x - other.x, seat.y - other.y)).toBeGreaterThan(2 * table.seatRadius)
        }
      }
})

test('sixty-five minutes: thirty-two chairs on each side and one at the end, clockwise', () => {
  const { seats } = drawTable({ seats: 65, ends: 1, proportion: 'hall' })
  const right = seats[32]
  expect(seats.filter((seat) => seat.y < (right?.y ?? 0))).toHaveLength(32)
  expect(seats.slice(33).every((seat) => seat.y > (right?.y ?? 0))).toBe(true)
  expect(seats[33]?.x).toBeGreaterThan(seats[64]?.x ?? 0)
})
