import type { BrowserWindow } from 'electron'
import { keepAwake } from './keepAwake.ts'
import { openWindow } from './openWindow.ts'
import type { Place } from './placeWindows.ts'

let present: BrowserWindow | null = null

/** « Écran de la salle », at its place. The screen of the hall does not go to sleep while people talk. */
export function openProjectionWindow(preload: string, place: Place): BrowserWindow {
  const window = openWindow('projection', preload, {
    ...place.area,
    fullscreen: place.isFullScreen,
    backgroundColor: '#000000',
  })
  present = window
  keepAwake('wall', true)
  window.once('closed', () => {
    present = null
    keepAwake('wall', false)
  })
  return window
}

/** One at a time. */
export function presentProjectionWindow(): BrowserWindow | null {
  return present
}
