import { expect, test } from 'vitest'
import { frameBetween, overlaps } from './Frame.ts'
import { fitting, keptInSight, toBoard, toWindow, visibleFrame, zoomedAt } from './Viewport.ts'

test('what is under the hand stays there while the scale changes', () => {
  const before = { x: -120, y: -40, scale: 0.8 }
  const hand = { x: 400, y: 300 }
  const after = zoomedAt(before, hand, 1.6)
  expect(toBoard(after, hand).x).toBeCloseTo(toBoard(before, hand).x)
  expect(toBoard(after, hand).y).toBeCloseTo(toBoard(before, hand).y)
})

test('the scale stays between 25 and 200 %', () => {
  expect(zoomedAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 0.01).scale).toBe(0.25)
  expect(zoomedAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 9).scale).toBe(2)
})

test('the whole board is seen when it fits, never larger than 100 %', () => {
  const seen = fitting({ width: 1000, height: 1600 }, { width: 1000, height: 800 })
  expect(seen.scale).toBe(0.5)
  expect(seen.x).toBe(250)
  expect(fitting({ width: 100, height: 100 }, { width: 1000, height: 800 }).scale).toBe(1)
})

test('the board cannot be pushed out of the window', () => {
  const board = { width: 1000, height: 2000 }
  const size = { width: 1000, height: 800 }
  const pushed = keptInSight({ x: 900, y: 900, scale: 1 }, board, size)
  expect(pushed).toEqual({ x: 0, y: 0, scale: 1 })
  const end = keptInSight({ x: 0, y: -9000, scale: 1 }, board, size, 120)
  expect(end.y).toBe(800 - 2000 - 120)
})

test('only what crosses the window, or its margin, is painted', () => {
  const seen = visibleFrame({ x: -500, y: 0, scale: 0.5 }, { width: 400, height: 300 }, 50)
  expect(seen).toEqual({ x: 900, y: -100, width: 1000, height: 800 })
  expect(overlaps({ x: 1890, y: 0, width: 50, height: 50 }, seen)).toBe(true)
  expect(overlaps({ x: 1910, y: 0, width: 50, height: 50 }, seen)).toBe(false)
})

test('a lasso drawn in any direction catches the notes it touches', () => {
  const lasso = frameBetween({ x: 300, y: 300 }, { x: 100, y: 150 })
  expect(lasso).toEqual({ x: 100, y: 150, width: 200, height: 150 })
  expect(overlaps({ x: 20, y: 100, width: 100, height: 100 }, lasso)).toBe(true)
  expect(overlaps({ x: 320, y: 100, width: 100, height: 100 }, lasso)).toBe(false)
})

test('a frame of the board and its place in the window agree', () => {
  const viewport = { x: 30, y: -10, scale: 2 }
  expect(toWindow(viewport, { x: 5, y: 10, width: 4, height: 3 })).toEqual({
    x: 40,
    y: 10,
    width: 8,
    height: 6,
  })
})
