import { release } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import type { ShellNotice } from '../../shared/protocol/shellNotice.ts'
import { shellSentence } from '../../shared/text/shellSentence.ts'
import { CrashReports } from './CrashReports.ts'
import { HostProcess } from './HostProcess.ts'
import { presentConsoleWindow } from './windows/consoleWindow.ts'
import { tellWindows } from './windows/openWindow.ts'

/** Starts the host of this app, and keeps on the disk why it died; where it cannot go on, says the sentence and ends. */
export function startHost(appFolder: string): HostProcess {
  const sayAndQuit = (sentence: string) => {
    dialog.showErrorBox(app.getName(), sentence)
    app.quit()
  }
  const { electron, chrome, node } = process.versions
  const versions = {
    tablee: app.getVersion(),
    electron,
    chrome,
    node,
    system: `${process.platform} ${release()}`,
  }
  const reports = new CrashReports(join(app.getPath('userData'), 'crashes'))
  return new HostProcess({
    program: join(appFolder, 'dist/electron/host/utilityHost.js'),
    templatesFolder: join(appFolder, 'templates'),
    onRefused: sayAndQuit,
    onDied: (death) => {
      reports.write({ ...death, versions })
      tellWindows(shellChannels.portsClosed)
    },
    onBack: () =>
      presentConsoleWindow()?.webContents.send(shellChannels.notice, 'hostRestarted' satisfies ShellNotice),
    onGivenUp: () => sayAndQuit(shellSentence('hostStopped', {}, app.getLocale())),
  })
}
