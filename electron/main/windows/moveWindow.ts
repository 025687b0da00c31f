import type { BrowserWindow } from 'electron'
import type { Place } from './placeWindows.ts'

/** Puts a window at a place. A whole screen is left before it is moved: no system carries one to another display. */
export function moveWindow(window: BrowserWindow, place: Place): void {
  if (window.isDestroyed() || isAt(window, place)) return
  if (window.isFullScreen()) {
    window.once('leave-full-screen', () => moveWindow(window, place))
    window.setFullScreen(false)
    return
  }
  window.setBounds(place.area)
  if (place.isFullScreen) window.setFullScreen(true)
}

/** Where a window is now; of a whole screen, the display it fills. */
export function placeOf(window: BrowserWindow): Place {
  return { area: window.getBounds(), isFullScreen: window.isFullScreen() }
}

function isAt(window: BrowserWindow, { area, isFullScreen }: Place): boolean {
  const now = window.getBounds()
  return (
    window.isFullScreen() === isFullScreen &&
    (['x', 'y', 'width', 'height'] as const).every((side) => now[side] === area[side])
  )
}
