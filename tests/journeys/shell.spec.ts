import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { buildShell } from '../../electron/buildShell.ts'
import { electronProgram } from '../../electron/electronProgram.ts'
import type {} from '../../renderer/client/openWire.ts'

const root = resolve(import.meta.dirname, '../..')
const program = electronProgram(join(root, 'node_modules/electron'))
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const reason =
  program === null
    ? 'The Electron program was not downloaded here (node_modules/electron/dist): the shell is not launched.'
    : 'There is no screen here (DISPLAY): the shell is not launched.'
const canLaunch = program !== null && hasScreen
if (!canLaunch) console.log(`tests/journeys/shell.spec.ts is skipped. ${reason}`)

test('the shell opens the console, then the wall, on the same host', async () => {
  test.skip(!canLaunch, reason)
  const dataFolder = mkdtempSync(join(tmpdir(), 'tablee-shell-'))
  await buildShell()
  // A root user, as in some test machines, cannot have Chromium's sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const shell = await _electron.launch({
    executablePath: program ?? '',
    args: [...asRoot, root],
    env: { ...process.env, TABLEE_DATA: dataFolder } as { [name: string]: string },
  })
  try {
    const consolePage = await shell.firstWindow()
    await expect(consolePage).toHaveURL(/^tablee:\/\/app\/console/)
    await expect(consolePage.getByRole('heading', { level: 1 })).toBeVisible()
    const arrival = shell.windows().length > 1 ? undefined : shell.waitForEvent('window')
    await consolePage.evaluate(() => window.tablee?.openWall?.())
    const wall = (await arrival) ?? shell.windows()[1]
    if (!wall) throw new Error('The wall did not open.')
    await expect(wall).toHaveTitle('Écran de la salle, Tablée')
    const seen = await wall.evaluate(() => ({ node: 'process' in window, isSecure: window.isSecureContext }))
    expect(seen).toEqual({ node: false, isSecure: true })
    const outside = await consolePage.evaluate(() => fetch('https://example.org').catch(() => 'cancelled'))
    expect(outside).toBe('cancelled')
  } finally {
    await shell.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
