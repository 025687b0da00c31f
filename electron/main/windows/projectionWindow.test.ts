import { expect, test, vi } from 'vitest'
import { hallDisplay } from './projectionWindow.ts'

vi.mock('electron', () => import('../../../tests/support/electronDouble.ts'))

const display = (id: number) => ({ id }) as Electron.Display

test('the wall goes to the display that the console is not on, whichever is the first', () => {
  expect(hallDisplay([display(1), display(2)], 1)?.id).toBe(2)
  expect(hallDisplay([display(1), display(2)], 2)?.id).toBe(1)
})

test('with one display there is none for the hall', () => {
  expect(hallDisplay([display(1)], 1)).toBeUndefined()
})
