import { app, type BrowserWindow } from 'electron'
import { openWindow } from './openWindow.ts'
import type { Place } from './placeWindows.ts'

let present: BrowserWindow | null = null

/** The facilitator’s window, at its place; Tablée ends with it. */
export function openConsoleWindow(preload: string, place: Place): BrowserWindow {
  const window = openWindow('console', preload, {
    ...place.area,
    fullscreen: place.isFullScreen,
    minWidth: 1024,
    minHeight: 640,
  })
  present = window
  window.once('closed', () => {
    present = null
    app.quit()
  })
  return window
}

export function presentConsoleWindow(): BrowserWindow | null {
  return present
}

/** Somebody started Tablée a second time: here it is. */
export function showConsoleWindow(): void {
  if (present?.isMinimized()) present.restore()
  present?.focus()
}
