import { app, type WebPreferences } from 'electron'

/**
 * The only place that builds web preferences: a window cannot ask for less. The numbers are those of Electron's
 * security list.
 */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    // 2, 3, 4: a page has neither Node nor the world of the preload, and lives in the system's sandbox.
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    // 6, 8, 9, 10
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    // 12
    webviewTag: false,
    // A file dropped on a window is for the page, never an address to go to.
    navigateOnDragDrop: false,
    // The spelling dictionaries come from the network.
    spellcheck: false,
    // The wall sounds its gong without anybody having clicked on it, and runs on behind another window.
    autoplayPolicy: 'no-user-gesture-required',
    backgroundThrottling: false,
    devTools: !app.isPackaged,
  }
}
