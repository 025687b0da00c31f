import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultBrowserCommand, findChromium, openApplicationWindows } from './openBrowserWindows.ts'

const machine = (platform: NodeJS.Platform, present: readonly string[], environment = {}) => ({
  platform,
  environment,
  home: '/home/camille',
  exists: (path: string) => present.includes(path),
})

test('on Linux, a browser of the family is found on PATH or in the usual places', () => {
  const environment = { PATH: '/opt/bin:/usr/bin' }
  expect(findChromium(machine('linux', ['/opt/bin/google-chrome'], environment))?.name).toBe('Google Chrome')
  expect(findChromium(machine('linux', ['/snap/bin/chromium'], environment))?.path).toBe('/snap/bin/chromium')
  expect(findChromium(machine('linux', ['/usr/bin/firefox'], environment))).toBeUndefined()
})

test('on a Mac, in either folder of applications', () => {
  const path = '/home/camille/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'
  expect(findChromium(machine('darwin', [path]))).toEqual({ name: 'Brave Browser', path })
})

test('on Windows, where each browser installs itself; Edge comes last', () => {
  const environment = { PROGRAMFILES: 'C:/Programs', LOCALAPPDATA: 'C:/Local' }
  const edge = join('C:/Programs', 'Microsoft/Edge/Application/msedge.exe')
  const chrome = join('C:/Local', 'Google/Chrome/Application/chrome.exe')
  expect(findChromium(machine('win32', [edge, chrome], environment))?.path).toBe(chrome)
  expect(findChromium(machine('win32', [edge], environment))?.path).toBe(edge)
})

test('each system is asked for its default browser in its own words', () => {
  expect(defaultBrowserCommand('linux', 'http://a/?k=1')).toEqual(['xdg-open', 'http://a/?k=1'])
  expect(defaultBrowserCommand('darwin', 'http://a/?k=1')).toEqual(['open', 'http://a/?k=1'])
  expect(defaultBrowserCommand('win32', 'http://a/?k=1&l=2')[4]).toBe('http://a/?k=1^&l=2')
})

test('one application window is asked for by address; a browser that fails says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tablee-browser-'))
  const path = join(folder, 'browser')
  writeFileSync(path, `#!/bin/sh\necho "$1" >> ${folder}/asked\n`)
  chmodSync(path, 0o755)
  const test = { name: 'Test', path }
  expect(await openApplicationWindows(test, ['http://a', 'http://b'], 10_000)).toBe(true)
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('--app=http://a\n--app=http://b\n')
  writeFileSync(path, '#!/bin/sh\nexit 1\n')
  expect(await openApplicationWindows(test, ['http://a'], 10_000)).toBe(false)
  rmSync(path)
  expect(await openApplicationWindows(test, ['http://a'], 10_000)).toBe(false)
  rmSync(folder, { recursive: true })
})
