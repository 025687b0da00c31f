import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileDoor } from '../../electron/main/files/FileDoor.ts'
import type { ShellMenu } from '../../electron/main/menu/ShellMenu.ts'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'

type Double = typeof import('../support/electronDouble.ts')

const halle = '/media/clé/La halle.tablee'
const bal = '/media/clé/Le bal.tablee'
let userData: string
let electron: Double
let files: FileDoor
let menu: ShellMenu

beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'tablee-files-'))
  vi.stubEnv('TABLEE_DATA', userData)
  await launch()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  rmSync(userData, { recursive: true })
})

/** The doors for files of a Tablée launched with these words, and its console, whose page has not spoken yet. */
async function launch(...words: string[]): Promise<void> {
  vi.resetModules()
  electron = await import('../support/electronDouble.ts')
  vi.doMock('electron', () => electron)
  const { FileDoor } = await import('../../electron/main/files/FileDoor.ts')
  const { ShellMenu } = await import('../../electron/main/menu/ShellMenu.ts')
  const { openConsoleWindow } = await import('../../electron/main/windows/consoleWindow.ts')
  const { argv } = process
  process.argv = ['/opt/tablee', ...words]
  files = new FileDoor()
  files.listen()
  process.argv = argv
  menu = new ShellMenu(files)
  openConsoleWindow('/preload.cjs', { area: { x: 0, y: 0, width: 1440, height: 900 }, isFullScreen: false })
}

function told(): string[] {
  return electron.world.windows[0]?.webContents.told ?? []
}

function line(label: string): Electron.MenuItemConstructorOptions | undefined {
  const flat = (
    items: readonly Electron.MenuItemConstructorOptions[],
  ): Electron.MenuItemConstructorOptions[] =>
    items.flatMap((one) => [one, ...(Array.isArray(one.submenu) ? flat(one.submenu) : [])])
  return flat(electron.world.menu).find((one) => one.label === label)
}

function press(label: string): void {
  line(label)?.click?.({} as never, undefined, {} as never)
}

test('a file that was double-clicked waits for the console, and is opened once', async () => {
  await launch('--no-sandbox', halle)
  expect(told()).toEqual([])
  files.await()
  files.await()
  expect(told()).toEqual([`${shellChannels.openFile} ${halle}`])
})

test('a Mac says which file by an event, even before the window', () => {
  let isHeld = false
  electron.app.emit('open-file', { preventDefault: () => (isHeld = true) }, halle)
  files.await()
  expect(isHeld).toBe(true)
  expect(told()).toEqual([`${shellChannels.openFile} ${halle}`])
})

test('a second launch with a file brings the first to the front, which opens it', () => {
  files.await()
  electron.app.emit('second-instance', {}, ['/opt/tablee', '--flag', 'Le bal.tablee'], '/media/clé')
  expect(electron.calls.at(-1)).toBe('focus tablee://app/console')
  expect(told()).toEqual([`${shellChannels.openFile} ${bal}`])
})

test('a link with a foreign path and a file of something else are told in a sentence, and open nothing', () => {
  files.await()
  electron.app.emit('second-instance', {}, ['/opt/tablee', 'tablee://app/../../etc/passwd'], '/')
  electron.app.emit('second-instance', {}, ['/opt/tablee', '/etc/passwd'], '/')
  expect(told()).toEqual([`${shellChannels.notice} linkRefused`, `${shellChannels.notice} fileNotOurs`])
})

test('the menu opens a file by the box of the system, and nothing when the person gives up', async () => {
  files.await()
  press('Ouvrir un fichier…')
  electron.world.chosen = [halle]
  press('Ouvrir un fichier…')
  await vi.waitFor(() => expect(told()).toEqual([`${shellChannels.openFile} ${halle}`]))
})

test('the open file is shown in its folder and offered again the next time', async () => {
  expect(line('Afficher dans le dossier')?.enabled).toBe(false)
  menu.noteOpenFile(halle)
  menu.noteOpenFile(halle)
  menu.noteOpenFile(bal)
  expect(electron.calls.filter((call) => call.startsWith('recent'))).toEqual([
    `recent ${halle}`,
    `recent ${bal}`,
  ])
  press('Afficher dans le dossier')
  expect(electron.calls.at(-1)).toBe(`show in folder ${bal}`)
  menu.noteOpenFile(null)
  expect(line('Afficher dans le dossier')?.enabled).toBe(false)

  await launch()
  files.await()
  press('La halle.tablee')
  expect(told()).toEqual([`${shellChannels.openFile} ${halle}`])
  press('Vider cette liste')
  expect(line('La halle.tablee')).toBeUndefined()
})

test('a list of recent files that is spoilt, or that holds foreign paths, offers nothing of them', async () => {
  writeFileSync(join(userData, 'recent.json'), JSON.stringify(['/etc/passwd', 3, halle]))
  await launch()
  expect(line('passwd')).toBeUndefined()
  expect(line('La halle.tablee')).toBeDefined()
  writeFileSync(join(userData, 'recent.json'), '[')
  await launch()
  expect(line('Fichiers récents')?.enabled).toBe(false)
})

test('a file dropped on the page leaves it as a path, for main to judge', async () => {
  const sent: unknown[][] = []
  const bridges: { [name: string]: (given: unknown) => void }[] = []
  vi.doMock('electron', () => ({
    contextBridge: {
      exposeInMainWorld: (_: string, bridge: (typeof bridges)[number]) => bridges.push(bridge),
    },
    ipcRenderer: { send: (...given: unknown[]) => sent.push(given), on: () => undefined },
    webUtils: { getPathForFile: (file: File) => `/media/clé/${file.name}` },
  }))
  await import('../../electron/preload/preload.ts')
  bridges[0]?.dropFile?.(new File([], 'La halle.tablee'))
  expect(sent).toEqual([[shellChannels.dropFile, halle]])
})
