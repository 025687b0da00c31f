import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { shellSentence } from '../../../shared/text/shellSentence.ts'

export type MenuState = {
  locale: string
  isMac: boolean
  /** Newest first. */
  recentFiles: readonly string[]
  /** The file that is open; null when none is. */
  openFile: string | null
}
export type MenuActions = {
  chooseFile: () => void
  openRecent: (path: string) => void
  clearRecent: () => void
  showInFolder: (path: string) => void
}

type Key = Parameters<typeof shellSentence>[0]
type Role = NonNullable<MenuItemConstructorOptions['role']>

/** The menus of the windows, in the language of the system. Nothing of Electron’s own: no reload, no tools, no help page. */
export function menuTemplate(state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  const say = (key: Key) => shellSentence(key, {}, state.locale)
  const role = (name: Role, key: Key): MenuItemConstructorOptions => ({ role: name, label: say(key) })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const { openFile, recentFiles } = state
  const file: MenuItemConstructorOptions[] = [
    { label: say('menuOpen'), accelerator: 'CmdOrCtrl+O', click: actions.chooseFile },
    {
      label: say('menuRecent'),
      enabled: recentFiles.length > 0,
      submenu: [
        ...recentFiles.map((path) => ({
          // An ampersand would underline the letter after it.
          label: basename(path).replaceAll('&', '&&'),
          toolTip: path,
          click: () => actions.openRecent(path),
        })),
        line,
        { label: say('menuClearRecent'), click: actions.clearRecent },
      ],
    },
    line,
    {
      label: say('menuShowInFolder'),
      enabled: openFile !== null,
      click: () => {
        if (openFile !== null) actions.showInFolder(openFile)
      },
    },
  ]
  const edit = [
    role('undo', 'menuUndo'),
    role('redo', 'menuRedo'),
    line,
    role('cut', 'menuCut'),
    role('copy', 'menuCopy'),
    role('paste', 'menuPaste'),
    role('selectAll', 'menuSelectAll'),
  ]
  const view = [
    role('resetZoom', 'menuResetZoom'),
    role('zoomIn', 'menuZoomIn'),
    role('zoomOut', 'menuZoomOut'),
    line,
    role('togglefullscreen', 'menuFullScreen'),
  ]
  const mac = [
    role('about', 'menuAbout'),
    line,
    role('hide', 'menuHide'),
    role('hideOthers', 'menuHideOthers'),
    role('unhide', 'menuUnhide'),
    line,
    role('quit', 'menuQuit'),
  ]
  return [
    ...(state.isMac ? [{ label: 'Tablée', submenu: mac }] : []),
    { label: say('menuFile'), submenu: state.isMac ? file : [...file, line, role('quit', 'menuQuit')] },
    { label: say('menuEdit'), submenu: edit },
    { label: say('menuView'), submenu: view },
    { label: say('menuWindow'), submenu: [role('minimize', 'menuMinimize'), role('close', 'menuClose')] },
  ]
}
