import { app } from 'electron'
import type { HostProcess } from './HostProcess.ts'

/** The app ends after its host: the file is closed and its closing copy taken. */
export function closeHostBeforeQuitting(host: HostProcess): void {
  app.on('will-quit', (event) => {
    if (!host.isRunning) return
    event.preventDefault()
    void host.stop().then(() => app.quit())
  })
}
