import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { buildShell } from '../../electron/buildShell.ts'
import { serveMessagePort } from '../../electron/host/transports/messagePort.ts'
import { pageResponse } from '../../electron/main/security/csp.ts'
import type {} from '../../renderer/client/openWire.ts'
import type { DemarcheId } from '../../shared/domain/ids.ts'
import { pagePath } from '../../shared/protocol/pageAnswer.ts'
import { type StandIn, standInElectron } from '../support/standInElectron.ts'
import { TestTable } from '../support/TestTable.ts'

const bridge = ['askForPort', 'openWall', 'keepAwake', 'awaitFiles', 'dropFile', 'fileOpened']
const root = resolve(import.meta.dirname, '../..')
const pagesFolder = process.env.TABLEE_PAGES ?? join(root, 'dist/pages')
const origin = 'https://app.tablee.test'
let preload: string
let dataFolder: string
let table: TestTable

test.beforeAll(async () => {
  await buildShell()
  preload = readFileSync(join(root, 'dist/electron/preload.cjs'), 'utf8')
})
test.beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'tablee-preload-'))
  table = new TestTable({ dataFolder })
})
test.afterEach(() => {
  table.close()
  rmSync(dataFolder, { recursive: true })
})

/** Opens a built page as the shell would: its files under the shell’s headers, its preload, its port to the host. */
async function openPage(page: Page, role: 'console' | 'projection'): Promise<StandIn> {
  await page.route(`${origin}/**`, async (route) => {
    const file = join(pagesFolder, pagePath(new URL(route.request().url()).pathname) ?? '')
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    const answer = pageResponse(file)
    await route.fulfill({
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  const standIn = await standInElectron(page, preload, (port) =>
    serveMessagePort(port, { host: table.host, role, actorId: table.host.device, invite: () => null }),
  )
  await page.goto(`${origin}/${role}`)
  return standIn
}

/** By the client itself: Playwright rewrites `?.()` into `.call`, which a client of the contract takes for a name. */
async function create(id: string, title: string): Promise<void> {
  const client = await table.console.connection.client()
  const answer = await client.shelf.create({ commandId: id, id: id as DemarcheId, title, template: null })
  expect(answer).toMatchObject({ status: 'done' })
}

test('the bridge is six functions, and a port comes to the page with the nonce it gave', async ({ page }) => {
  const { sent } = await openPage(page, 'projection')
  expect(sent[0]).toEqual(['exposed', 'tablee', ...bridge])
  const received = await page.evaluate(
    () =>
      new Promise((found) => {
        window.addEventListener('message', (event) => {
          if (event.data?.nonce !== 'abcdef012345') return
          found({ data: event.data, isOwn: event.source === window, ports: event.ports.length })
        })
        window.tablee?.askForPort('abcdef012345')
        window.tablee?.openWall?.()
      }),
  )
  expect(received).toEqual({
    data: { kind: 'tablee:port', nonce: 'abcdef012345' },
    isOwn: true,
    ports: 1,
  })
  await expect.poll(() => sent.at(-1)).toEqual(['tablee:openWall'])
  await page.evaluate(() => window.tablee?.keepAwake?.(true))
  await expect.poll(() => sent.at(-1)).toEqual(['tablee:keepAwake', true])
})

test('the console of the shell shows what the host has, and asks for another port when it loses its own', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (problem) => complaints.push(problem.message))
  await create('demarche-halle', 'La halle de Montbrelle')
  const { sent, cut } = await openPage(page, 'console')
  await expect(page.getByText('La halle de Montbrelle').first()).toBeVisible()
  const asked = () => sent.filter(([channel]) => channel === 'tablee:askForPort')
  expect(asked()).toHaveLength(1)
  await cut()
  await create('demarche-bal', 'La place du bal')
  await expect(page.getByText('La place du bal').first()).toBeVisible()
  expect(asked()).toHaveLength(2)
  expect(complaints).toEqual([])
})

test('the console says what happened to the projector, and nothing of a word it does not know', async ({
  page,
}) => {
  await create('demarche-halle', 'La halle de Montbrelle')
  const { tell } = await openPage(page, 'console')
  await expect(page.getByText('La halle de Montbrelle').first()).toBeVisible()
  await tell('notice', 'projectorGone')
  await expect(page.getByText('Il n’y a plus qu’un écran')).toBeVisible()
  await tell('notice', 'somethingElse')
  await tell('notice', 'projectorArrived')
  await expect(page.getByText('l’écran de la salle y est, en entier')).toBeVisible()
})

test('a file asked for outside is opened by the contract, and the menus are told which one it is', async ({
  page,
}) => {
  await create('demarche-halle', 'La halle de Montbrelle')
  const [name = ''] = readdirSync(join(dataFolder, 'demarches')).filter((one) => one.endsWith('.tablee'))
  const path = join(dataFolder, 'demarches', name)
  const { sent, tell } = await openPage(page, 'console')
  await expect.poll(() => sent.map(([channel]) => channel)).toContain('tablee:awaitFiles')
  await tell('openFile', path)
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/demarche/demarche-halle')
  await expect.poll(() => sent.at(-1)).toEqual(['tablee:fileOpened', path])
  await tell('openFile', join(dataFolder, 'absent.tablee'))
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
})

test('the wall of the shell arrives, is counted, and may only look', async ({ page }) => {
  await openPage(page, 'projection')
  const news = table.host.presence.follow(new AbortController().signal)
  await expect
    .poll(async () => {
      const next = await news.next()
      return next.done ? null : next.value.projections
    })
    .toBe(1)
  await expect(page).toHaveTitle('Écran de la salle, Tablée')
})
