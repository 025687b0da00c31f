import { join } from 'node:path'
import { app, session } from 'electron'
import { answerWindows } from './answerWindows.ts'
import { closeHostBeforeQuitting } from './closeHostBeforeQuitting.ts'
import { guardNavigation } from './security/navigation.ts'
import { guardNetwork } from './security/network.ts'
import { openExternal } from './security/openExternal.ts'
import { guardPermissions } from './security/permissions.ts'
import { registerScheme, servePages } from './security/protocol.ts'
import { startHost } from './startHost.ts'
import { showConsoleWindow } from './windows/consoleWindow.ts'
import { WindowPlacer } from './windows/WindowPlacer.ts'

const appFolder = app.getAppPath()
const preload = join(appFolder, 'dist/electron/preload.cjs')

/** Every guard stands before the first window. */
function start(): void {
  servePages(session.defaultSession.protocol, join(appFolder, 'dist/pages'))
  guardPermissions(session.defaultSession)
  guardNetwork(session.defaultSession, app.isPackaged)
  const host = startHost(appFolder)
  closeHostBeforeQuitting(host)
  const placer = new WindowPlacer(preload)
  answerWindows(host, placer)
  placer.openConsole()
  placer.openWallWherePlugged()
}

registerScheme()
app.enableSandbox()
guardNavigation(app, openExternal)
app.on('second-instance', showConsoleWindow)
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()
