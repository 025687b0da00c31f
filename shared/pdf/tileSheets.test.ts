import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paperSizesMm } from '../activities/paperSupport.ts'
import { tileSheets } from './tileSheets.ts'

it('puts an A2 on as few sheets as can be', () => {
  expect(tileSheets(paperSizesMm.A2, paperSizesMm.A3).tiles.length).toBe(2)
  expect(tileSheets(paperSizesMm.A2, paperSizesMm.A4).tiles.length).toBe(4)
  expect(tileSheets(paperSizesMm.A0, paperSizesMm.A3).tiles.length).toBe(8)
})

it('shows every point of the drawing, and neighbours share ten millimetres', () => {
  const side = fc.integer({ min: 300, max: 1300 })
  fc.assert(
    fc.property(side, side, fc.constantFrom('A4', 'A3'), (widthMm, heightMm, paper) => {
      const { scale, tiles, rows, columns, sheet, marginMm, overlapMm } = tileSheets(
        { widthMm, heightMm },
        paperSizesMm[paper],
      )
      expect(scale).toBeGreaterThanOrEqual(0.88)
      expect(scale).toBeLessThanOrEqual(1)
      expect(tiles).toHaveLength(rows * columns)
      for (const tile of tiles) {
        expect(tile.widthMm).toBeLessThanOrEqual(sheet.widthMm - 2 * marginMm)
        expect(tile.heightMm).toBeLessThanOrEqual(sheet.heightMm - 2 * marginMm)
        expect(tile.widthMm).toBeGreaterThan(0)
        const right = tiles.find(({ row, column }) => row === tile.row && column === tile.column + 1)
        expect(right ? tile.xMm + tile.widthMm - right.xMm : overlapMm).toBeCloseTo(overlapMm, 6)
      }
      expect(Math.max(...tiles.map((tile) => tile.xMm + tile.widthMm))).toBeCloseTo(widthMm * scale, 6)
      expect(Math.max(...tiles.map((tile) => tile.yMm + tile.heightMm))).toBeCloseTo(heightMm * scale, 6)
    }),
  )
})
