import { expect, test } from 'vitest'
import { isDrawnBoard } from './isDrawnBoard.ts'

test('a plain instruction and a queue have no board of their own; a fishbowl and every other activity have', () => {
  const timebox = (look: string) => isDrawnBoard({ activity: 'timebox', settings: { look } })
  expect([timebox('consigne'), timebox('file'), timebox('bocal')]).toEqual([false, false, true])
  expect(isDrawnBoard({ activity: 'columns', settings: null })).toBe(true)
})
