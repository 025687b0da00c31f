import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from 'electron'
import type { Role } from '../../../shared/protocol/feedMessage.ts'
import { ourOrigin } from '../security/ourAddress.ts'
import { webPreferences } from '../security/webPreferences.ts'

const roles = new WeakMap<WebContents, Role>()

/** Which window a page is in: said by who opened it, never by the page. */
export function roleOf(contents: WebContents): Role | undefined {
  return roles.get(contents)
}

/** Says the same to every window. */
export function tellWindows(channel: string): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channel)
}

/** Opens a window on the page of its role, shown once it has something to show. */
export function openWindow(
  role: Role,
  preload: string,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    autoHideMenuBar: true,
    ...options,
    webPreferences: webPreferences(preload),
  })
  roles.set(window.webContents, role)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${ourOrigin}/${role}`)
  return window
}
