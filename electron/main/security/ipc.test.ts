import { expect, test, vi } from 'vitest'
import { ipcMain } from '../../../tests/support/electronDouble.ts'
import { guardIpc, isNonce } from './ipc.ts'

vi.mock('electron', () => import('../../../tests/support/electronDouble.ts'))

test('a nonce is twelve to sixty-four hexadecimal signs', () => {
  expect(['0123456789ab', 'f'.repeat(64)].every(isNonce)).toBe(true)
  expect(['0123456789a', 'f'.repeat(65), '0123456789aB', ' 0123456789ab', 12, null, {}].some(isNonce)).toBe(
    false,
  )
})

test('only the main frame of a page of ours is heard, on known channels, with what they are for', () => {
  const heard: unknown[] = []
  guardIpc({
    givePort: (_, nonce) => heard.push(nonce),
    openWall: () => heard.push('wall'),
    keepAwake: (_, isWanted) => heard.push(isWanted),
    awaitFiles: () => heard.push('awaited'),
    dropFile: (_, path) => heard.push(path),
    fileOpened: (_, path) => heard.push(path),
  })
  const say = (channel: string, frame: object | null, payload?: unknown) =>
    ipcMain.emit(channel, { senderFrame: frame }, payload)
  const ours = { parent: null, url: 'tablee://app/console' }
  const rightful: [channel: string, payload?: unknown][] = [
    ['tablee:askForPort', '0123456789ab'],
    ['tablee:openWall'],
    ['tablee:keepAwake', true],
    ['tablee:awaitFiles'],
    ['tablee:dropFile', '/media/halle.odt'],
    ['tablee:fileOpened', '/media/halle.tablee'],
    ['tablee:fileOpened', null],
  ]
  for (const [channel, payload] of rightful) say(channel, ours, payload)
  const expected = ['0123456789ab', 'wall', true, 'awaited', '/media/halle.odt', '/media/halle.tablee', null]
  expect(heard).toEqual(expected)

  for (const frame of [null, { ...ours, parent: {} }, { ...ours, url: 'https://mairie.example/' }])
    for (const [channel, payload] of rightful) say(channel, frame, payload)
  for (const forged of [undefined, 1, {}, ['x']])
    for (const channel of ['askForPort', 'keepAwake', 'dropFile', 'fileOpened'])
      say(`tablee:${channel}`, ours, forged)
  say('tablee:keepAwake', ours, 'true')
  say('tablee:fileOpened', ours, '/etc/passwd')
  say('tablee:openFile', ours, '/media/halle.tablee')
  say('tablee:forged', ours)
  expect(heard).toEqual(expected)
  expect(ipcMain.eventNames()).toEqual([...new Set(rightful.map(([channel]) => channel))])
})
