import { app } from 'electron'
import { shellChannels } from '../../../shared/protocol/shellChannels.ts'
import { presentConsoleWindow, showConsoleWindow } from '../windows/consoleWindow.ts'
import { type AskedFile, askedFile, fileOfCommandLine } from './askedFile.ts'

/**
 * Where files come in from outside: a double click, a second launch, a drop on the window, the menu. What is asked
 * before the console can hear it waits; the console opens it by the contract, like every command.
 */
export class FileDoor {
  private waiting: AskedFile | null = null
  private isAwaited = false

  /** Before `ready`: a Mac says early which file was double-clicked. */
  listen(): void {
    app.on('open-file', (event, path) => {
      event.preventDefault()
      this.ask(askedFile(path, '/'))
    })
    app.on('second-instance', (_event, words, folder) => {
      this.ask(fileOfCommandLine(words.slice(1), folder))
    })
    this.ask(fileOfCommandLine(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd()))
  }

  ask(asked: AskedFile | null): void {
    if (asked) this.waiting = asked
    showConsoleWindow()
    this.tell()
  }

  /** The console has its ears open, for the first time or after a reload. */
  await(): void {
    this.isAwaited = true
    this.tell()
  }

  private tell(): void {
    const console = presentConsoleWindow()
    if (!console || !this.isAwaited || !this.waiting) return
    if (this.waiting.kind === 'file') console.webContents.send(shellChannels.openFile, this.waiting.path)
    else console.webContents.send(shellChannels.notice, this.waiting.notice)
    this.waiting = null
  }
}
