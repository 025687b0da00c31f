import { join } from 'node:path'
import { app, dialog } from 'electron'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import { shellSentence } from '../../shared/text/shellSentence.ts'
import { HostProcess } from './HostProcess.ts'
import { tellWindows } from './windows/openWindow.ts'

/** Starts the host of this app; where it cannot go on, says the sentence and ends. */
export function startHost(appFolder: string): HostProcess {
  const sayAndQuit = (sentence: string) => {
    dialog.showErrorBox(app.getName(), sentence)
    app.quit()
  }
  return new HostProcess({
    program: join(appFolder, 'dist/electron/host/utilityHost.js'),
    templatesFolder: join(appFolder, 'templates'),
    onRefused: sayAndQuit,
    onDied: () => tellWindows(shellChannels.portsClosed),
    onGivenUp: () => sayAndQuit(shellSentence('hostStopped', {}, app.getLocale())),
  })
}
