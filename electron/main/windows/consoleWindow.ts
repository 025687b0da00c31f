import { app, type BrowserWindow } from 'electron'
import { openWindow } from './openWindow.ts'

let present: BrowserWindow | null = null

/** The facilitator’s window; Tablée ends with it. */
export function openConsoleWindow(preload: string): void {
  present = openWindow('console', preload, { width: 1440, height: 900, minWidth: 1024, minHeight: 640 })
  present.once('closed', () => {
    present = null
    app.quit()
  })
}

export function presentConsoleWindow(): BrowserWindow | null {
  return present
}

/** Somebody started Tablée a second time: here it is. */
export function showConsoleWindow(): void {
  if (present?.isMinimized()) present.restore()
  present?.focus()
}
