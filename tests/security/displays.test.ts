import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'

type Double = typeof import('../support/electronDouble.ts')

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const hall = { x: 1440, y: 0, width: 1920, height: 1080 }
let userData: string
let electron: Double

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'tablee-displays-'))
  vi.stubEnv('TABLEE_DATA', userData)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(userData, { recursive: true })
})

/** The windows of a Tablée that starts on these displays, without its host. */
async function openOn(...displays: Electron.Rectangle[]): Promise<void> {
  vi.resetModules()
  electron = await import('../support/electronDouble.ts')
  vi.doMock('electron', () => electron)
  electron.world.displays = displays.map((bounds, index) => electron.display(index + 1, bounds))
  const { WindowPlacer } = await import('../../electron/main/windows/WindowPlacer.ts')
  const placer = new WindowPlacer('/preload.cjs')
  placer.openConsole()
  placer.openWallWherePlugged()
}

function change(event: 'added' | 'removed' | 'metrics-changed', ...displays: Electron.Rectangle[]): void {
  electron.world.displays = displays.map((bounds, index) => electron.display(index + 1, bounds))
  electron.screen.emit(`display-${event}`)
}

/** Where the windows are, once whole screens have been left. */
async function placesNow() {
  await new Promise(setImmediate)
  return electron.world.windows.map((window) => ({
    page: window.address.replace('tablee://app/', ''),
    ...window.getBounds(),
    isWhole: window.isFullScreen(),
  }))
}

function told(): string[] {
  return electron.world.windows[0]?.webContents.told ?? []
}

describe('a projector', () => {
  test('plugged in after the start: the wall opens on it, whole, and the console does not move', async () => {
    await openOn(laptop)
    expect(electron.world.windows).toHaveLength(1)
    change('added', laptop, hall)
    change('metrics-changed', laptop, hall)
    expect(await placesNow()).toEqual([
      { page: 'console', ...laptop, isWhole: false },
      { page: 'projection', ...hall, isWhole: true },
    ])
    expect(told()).toEqual([`${shellChannels.notice} projectorArrived`])
  })

  test('pulled out: the wall waits in a window behind the console; plugged in again, it goes back', async () => {
    await openOn(laptop, hall)
    change('removed', laptop)
    change('metrics-changed', laptop)
    expect(await placesNow()).toEqual([
      { page: 'console', ...laptop, isWhole: false },
      { page: 'projection', x: 160, y: 180, width: 1280, height: 720, isWhole: false },
    ])
    expect(electron.calls.at(-1)).toBe('focus tablee://app/console')
    change('added', laptop, hall)
    expect(await placesNow()).toMatchObject([{ ...laptop }, { ...hall, isWhole: true }])
    expect(told()).toEqual([
      `${shellChannels.notice} projectorGone`,
      `${shellChannels.notice} projectorArrived`,
    ])
  })

  test('changed of size: the wall fills it again', async () => {
    await openOn(laptop, hall)
    const smaller = { ...hall, width: 1024, height: 768 }
    change('metrics-changed', laptop, smaller)
    expect(await placesNow()).toMatchObject([{ ...laptop }, { ...smaller, isWhole: true }])
    expect(told()).toEqual([`${shellChannels.notice} projectorResized`])
  })

  test('mirrored: the wall leaves the whole screen, and the console says why', async () => {
    await openOn(laptop, hall)
    change('metrics-changed', laptop, laptop)
    expect(await placesNow()).toMatchObject([{ ...laptop }, { width: 1280, isWhole: false }])
    expect(told()).toEqual([`${shellChannels.notice} screensMirrored`])
  })

  test('a moment without any display changes nothing', async () => {
    await openOn(laptop, hall)
    const before = await placesNow()
    change('removed')
    change('added', laptop, hall)
    expect(await placesNow()).toEqual(before)
    expect(told()).toEqual([])
  })
})

test('after sleep the windows are where they were, and the console says that the hours have not moved', async () => {
  await openOn(laptop, hall)
  const before = await placesNow()
  electron.world.windows[1]?.setFullScreen(false)
  electron.world.windows[1]?.setBounds(laptop)
  electron.powerMonitor.emit('resume')
  expect(await placesNow()).toEqual(before)
  expect(told()).toEqual([`${shellChannels.notice} woken`])
})

test('a console left in a corner is found there the next time', async () => {
  await openOn(laptop)
  const corner = { x: 200, y: 100, width: 1100, height: 700 }
  electron.world.windows[0]?.setBounds(corner)
  electron.world.windows[0]?.emit('close')
  expect(JSON.parse(readFileSync(join(userData, 'windows.json'), 'utf8'))).toEqual({
    '1440x900@0,0': { console: { area: corner, isFullScreen: false } },
  })
  await openOn(laptop)
  expect(await placesNow()).toEqual([{ page: 'console', ...corner, isWhole: false }])
})

test('the computer stays awake while the wall is open or something runs, and sleeps after both', async () => {
  await openOn(laptop, hall)
  const { keepAwake } = await import('../../electron/main/windows/keepAwake.ts')
  const vigils = () => electron.calls.filter((call) => call.includes('vigil'))
  keepAwake('console', true)
  electron.world.windows[1]?.emit('closed')
  expect(vigils()).toEqual(['vigil prevent-display-sleep'])
  keepAwake('console', false)
  expect(vigils()).toEqual(['vigil prevent-display-sleep', 'end of vigil'])
})
