import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { type MenuActions, type MenuState, menuTemplate } from './menuTemplate.ts'

const state: MenuState = { locale: 'fr-FR', isMac: false, recentFiles: [], openFile: null }
const done: string[] = []
const actions: MenuActions = {
  chooseFile: () => done.push('choose'),
  openRecent: (path) => done.push(`open ${path}`),
  clearRecent: () => done.push('clear'),
  showInFolder: (path) => done.push(`show ${path}`),
}

function items(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap((one) => [one, ...(Array.isArray(one.submenu) ? items(one.submenu) : [])])
}

function press(menu: readonly MenuItemConstructorOptions[], label: string): void {
  const found = items(menu).find((one) => one.label === label)
  if (!found?.click) throw new Error(`Nothing to press under « ${label} »`)
  found.click({} as never, undefined, {} as never)
}

test('every line of the menus is in the language of the system, none in Electron’s', () => {
  const french = items(menuTemplate(state, actions)).filter(({ type }) => type !== 'separator')
  const english = items(menuTemplate({ ...state, locale: 'en-GB' }, actions)).filter(
    ({ type }) => type !== 'separator',
  )
  expect(french.map(({ label }) => label)).toContain('Afficher dans le dossier')
  expect(english.map(({ label }) => label)).toContain('Show in folder')
  expect(french).toHaveLength(english.length)
  for (const [index, { label }] of french.entries()) {
    expect(label).toBeTruthy()
    if (label !== 'Zoom') expect(english[index]?.label).not.toBe(label)
  }
})

test('no menu reloads a page, opens the tools or leads outside', () => {
  const roles = [true, false].flatMap((isMac) =>
    items(menuTemplate({ ...state, isMac }, actions)).map(({ role }) => role),
  )
  for (const refused of ['reload', 'forceReload', 'toggleDevTools', 'help', 'services'])
    expect(roles).not.toContain(refused)
  expect(roles).toContain('togglefullscreen')
  expect(roles.filter((role) => role === 'quit')).toHaveLength(2)
})

test('recent files are offered by name, and the open one is shown in its folder', () => {
  const path = '/media/clé/Halle & bal.tablee'
  const menu = menuTemplate({ ...state, recentFiles: [path], openFile: path }, actions)
  press(menu, 'Halle && bal.tablee')
  press(menu, 'Afficher dans le dossier')
  press(menu, 'Vider cette liste')
  press(menu, 'Ouvrir un fichier…')
  expect(done).toEqual([`open ${path}`, `show ${path}`, 'clear', 'choose'])
})

test('without a file, there is nothing recent and nothing to show', () => {
  const disabled = items(menuTemplate(state, actions)).filter(({ enabled }) => enabled === false)
  expect(disabled.map(({ label }) => label)).toEqual(['Fichiers récents', 'Afficher dans le dossier'])
})
