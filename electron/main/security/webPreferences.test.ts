import { expect, test, vi } from 'vitest'
import { webPreferences } from './webPreferences.ts'

vi.mock('electron', () => import('../../../tests/support/electronDouble.ts'))

test('a window is sandboxed, isolated, without Node, and an installed one without developer tools', () => {
  expect(webPreferences('/preload.cjs')).toEqual({
    preload: '/preload.cjs',
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    autoplayPolicy: 'no-user-gesture-required',
    backgroundThrottling: false,
    devTools: false,
  })
})
