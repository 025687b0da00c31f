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
  const heard: string[] = []
  guardIpc({
    givePort: (_, nonce) => heard.push(nonce),
    openWall: () => heard.push('wall'),
    keepAwake: (_, isWanted) => heard.push(`awake ${isWanted}`),
  })
  const say = (channel: string, frame: object | null, payload?: unknown) =>
    ipcMain.emit(channel, { senderFrame: frame }, payload)
  const ours = { parent: null, url: 'tablee://app/console' }
  say('tablee:askForPort', ours, '0123456789ab')
  say('tablee:openWall', ours)
  say('tablee:keepAwake', ours, true)
  for (const forged of [undefined, 1, 'true', {}]) say('tablee:keepAwake', ours, forged)
  say('tablee:openFile', ours, '/etc/passwd')
  for (const frame of [null, { ...ours, parent: {} }, { ...ours, url: 'https://mairie.example/' }]) {
    say('tablee:askForPort', frame, '0123456789ab')
    say('tablee:openWall', frame)
    say('tablee:keepAwake', frame, true)
  }
  expect(heard).toEqual(['0123456789ab', 'wall', 'awake true'])
  expect(ipcMain.eventNames()).toEqual(['tablee:askForPort', 'tablee:openWall', 'tablee:keepAwake'])
})
