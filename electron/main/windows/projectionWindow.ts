import { type BrowserWindow, type Display, powerSaveBlocker, screen } from 'electron'
import { presentConsoleWindow } from './consoleWindow.ts'
import { openWindow } from './openWindow.ts'

let present: BrowserWindow | null = null

/** The display for the hall: one that the console is not on; undefined when there is only one. */
export function hallDisplay(displays: readonly Display[], consoleDisplayId: number): Display | undefined {
  return displays.find((display) => display.id !== consoleDisplayId)
}

/** « Écran de la salle », whole on the other display when there is one, in a window otherwise. One at a time. */
export function openProjectionWindow(preload: string): void {
  if (present) {
    present.show()
    return
  }
  const place = displayBesideConsole()
  present = openWindow('projection', preload, {
    ...(place ? place.bounds : { width: 1280, height: 720 }),
    fullscreen: place !== undefined,
    backgroundColor: '#000000',
  })
  // The hall must not see its screen go to sleep while people talk.
  const vigil = powerSaveBlocker.start('prevent-display-sleep')
  present.once('closed', () => {
    present = null
    powerSaveBlocker.stop(vigil)
  })
}

/** At start-up: only where a screen for the hall is already plugged in. */
export function openProjectionWindowWherePlugged(preload: string): void {
  if (displayBesideConsole()) openProjectionWindow(preload)
}

function displayBesideConsole(): Display | undefined {
  const console = presentConsoleWindow()
  const { id } = console ? screen.getDisplayMatching(console.getBounds()) : screen.getPrimaryDisplay()
  return hallDisplay(screen.getAllDisplays(), id)
}
