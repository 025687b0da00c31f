import { join } from 'node:path'
import { app, session } from 'electron'
import { answerWindows } from './answerWindows.ts'
import { closeHostBeforeQuitting } from './closeHostBeforeQuitting.ts'
import { FileDoor } from './files/FileDoor.ts'
import { ShellMenu } from './menu/ShellMenu.ts'
import { guardNavigation } from './security/navigation.ts'
import { guardNetwork } from './security/network.ts'
import { openExternal } from './security/openExternal.ts'
import { guardPermissions } from './security/permissions.ts'
import { registerScheme, servePages } from './security/protocol.ts'
import { startHost } from './startHost.ts'
import { WindowPlacer } from './windows/WindowPlacer.ts'

const appFolder = app.getAppPath()
const preload = join(appFolder, 'dist/electron/preload.cjs')

const files = new FileDoor()

/** Every guard stands before the first window. */
function start(): void {
  servePages(session.defaultSession.protocol, join(appFolder, 'dist/pages'))
  guardPermissions(session.defaultSession)
  guardNetwork(session.defaultSession, app.isPackaged)
  const host = startHost(appFolder)
  closeHostBeforeQuitting(host)
  const placer = new WindowPlacer(preload)
  answerWindows(host, placer, files, new ShellMenu(files))
  placer.openConsole()
  placer.openWallWherePlugged()
}

registerScheme()
app.enableSandbox()
guardNavigation(app, openExternal)
files.listen()
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()
