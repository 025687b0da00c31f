import { join } from 'node:path'
import { app, dialog, Menu, shell } from 'electron'
import { shellSentence } from '../../../shared/text/shellSentence.ts'
import { askedFile } from '../files/askedFile.ts'
import type { FileDoor } from '../files/FileDoor.ts'
import { RecentFiles } from '../files/RecentFiles.ts'
import { presentConsoleWindow } from '../windows/consoleWindow.ts'
import { menuTemplate } from './menuTemplate.ts'

/** The menus, kept true: which file is open, and which were before. */
export class ShellMenu {
  private readonly files: FileDoor
  private readonly recent = new RecentFiles(join(app.getPath('userData'), 'recent.json'))
  private openFile: string | null = null

  constructor(files: FileDoor) {
    this.files = files
    this.show()
  }

  /** The console says which file is open now; null when it has closed it. */
  noteOpenFile(path: string | null): void {
    if (path === this.openFile) return
    this.openFile = path
    if (path !== null) {
      this.recent.add(path)
      app.addRecentDocument(path)
    }
    this.show()
  }

  private show(): void {
    const state = {
      locale: app.getLocale(),
      isMac: process.platform === 'darwin',
      recentFiles: this.recent.newestFirst,
      openFile: this.openFile,
    }
    const template = menuTemplate(state, {
      chooseFile: () => void this.chooseFile(),
      openRecent: (path) => this.files.ask(askedFile(path, '/')),
      clearRecent: () => {
        this.recent.clear()
        app.clearRecentDocuments()
        this.show()
      },
      showInFolder: (path) => shell.showItemInFolder(path),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  private async chooseFile(): Promise<void> {
    const options: Electron.OpenDialogOptions = {
      properties: ['openFile'],
      filters: [{ name: shellSentence('fileKind', {}, app.getLocale()), extensions: ['tablee'] }],
    }
    const console = presentConsoleWindow()
    const { filePaths } = await (console
      ? dialog.showOpenDialog(console, options)
      : dialog.showOpenDialog(options))
    const [path] = filePaths
    if (path !== undefined) this.files.ask(askedFile(path, '/'))
  }
}
