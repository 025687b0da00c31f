import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { settingsSchema } from '../../shared/domain/ballots/ballotSettings.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { readingText } from '../pdf/readPdf.ts'
import { openEvening } from '../support/openEvening.ts'
import { openClient, openTablee, startHost, stopHost } from '../support/openTablee.ts'
import { makeSynthesis } from '../support/runEvening.ts'

test.use({ actionTimeout: 30_000 })

const [gare, cafe, banc] = ['La gare rouverte', 'Un café le samedi', 'Un banc sous le tilleul']

/** One voice each, in an urn; the three options of a village. */
const settings = settingsSchema.parse({
  preset: '',
  question: 'Par quoi commence-t-on ?',
  options: [gare, cafe, banc].map((text, index) => ({ id: `option-${index + 1}`, text })),
  answer: { kind: 'voices', unit: 'voix', perVoter: 1, mostPerOption: 1 },
  isSecret: true,
  ways: ['phone', 'paper'],
  seats: 1,
})

/** A phone of the hall, on the page that its QR code opens. */
async function openPhone(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.goto(address)
  const noTable = page.getByRole('button', { name: 'Je n’ai pas de table' })
  await expect(noTable.or(page.getByRole('heading', { level: 1, name: /Par quoi|écran/ }))).toBeVisible()
  if (await noTable.isVisible()) await noTable.click()
  return page
}

const option = (phone: Page, text: string) => phone.getByRole('button', { name: new RegExp(`^${text}`) })

/** Nothing waits to leave that phone: the host has answered. */
async function acknowledged(phone: Page): Promise<void> {
  await expect(phone.getByText('C’est noté.', { exact: false })).toBeVisible()
  await expect.poll(() => phone.evaluate(() => localStorage.getItem('tablee.outbox'))).toBeNull()
}

/** What a copy taken during the vote knows of it: how many voted, and how many rows or lines hold a choice of Amina’s. */
function readCopy(path: string): { voters: unknown; choices: unknown } {
  const copy = new Database(path, { readonly: true })
  try {
    const one = (sql: string) => copy.prepare(sql).pluck().get()
    return {
      voters: one("select voters from ballot_tallies where state = 'running'"),
      choices: one(
        `select (select count(*) from ballot_voices) + (select count(*) from operations where changes like '%"option-1":{"pour":1}%')`,
      ),
    }
  } finally {
    copy.close()
  }
}

test('un vote secret : deux téléphones, l’ordinateur tué au milieu, rien ne se sait avant la clôture', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const dataFolder = mkdtempSync(join(tmpdir(), 'tablee-secret-'))
  const tablee = await openTablee(browser, { reducedMotion: true, dataFolder })
  let secondHost: ChildProcess | undefined
  const phones: Page[] = []
  try {
    const evening = await openEvening(tablee, 'quatre-soirees')
    const { commands, atelierId, demarcheId } = evening
    const known = new Set(rowsIn(await evening.read(), 'sequences').map((one) => one.id))
    await commands.sequences.add({ atelierId, methodId: 'vote', place: { at: 'end' } })
    const rows = await evening.read()
    const sequence = rowsIn(rows, 'sequences').find((one) => !known.has(one.id))
    const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
    const board = rowsIn(rows, 'boards').find((one) => one.laneId === lane?.id)
    if (!sequence || !board) throw new Error('The method « vote » gives no board.')
    await commands.boards.changeSettings({ id: board.id, settings })
    await commands.ateliers.change({ id: atelierId, fields: { day: '2026-11-21' } })
    await commands.evening.start({ atelierId, at: 'now' })
    await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
    await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
    await commands.phones.prepare({
      atelierId,
      address: '127.0.0.1',
      port: 0,
      wifiName: '',
      wifiPassword: '',
    })
    await commands.phones.open({ atelierId })
    const door = rowsIn(await evening.read(), 'doors')[0]
    if (!door) throw new Error('There is no door.')

    const page = tablee.consolePage
    await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
    const desk = page.locator('[data-live-controls="ballot"]')
    const wall = await tablee.openWall()
    for (let count = 0; count < 2; count += 1)
      phones.push(await openPhone(browser, `http://127.0.0.1:${door.port}/#${door.code}`))
    const [amina, louis] = phones
    if (!amina || !louis) throw new Error('Two phones were asked.')
    await page.bringToFront()

    await test.step('le vote s’ouvre, chacun choisit sur son téléphone, l’écran ne dit que combien', async () => {
      const voters = desk.getByRole('textbox', { name: 'Nombre de votants' })
      await voters.fill('9')
      await voters.press('Enter')
      await desk.getByRole('button', { name: 'Ouvrir le vote' }).click()
      await expect(amina.getByText('Vote secret', { exact: false })).toBeVisible()
      await option(amina, gare).click()
      await amina.getByRole('button', { name: 'J’ai fini' }).click()
      await expect(wall.getByText('1 personne a voté')).toBeVisible()
      await expect(desk.getByText('personne a voté par téléphone, sur 9')).toBeVisible()
      await tablee.client.backups.take({ commandId: 'copy-1' })
    })

    await test.step('un paquet de bulletins s’ajoute, tapé par l’animatrice', async () => {
      await desk.getByRole('combobox', { name: 'Comment les voix arrivent' }).selectOption('paper')
      await desk.getByRole('textbox', { name: 'Bulletins', exact: true }).fill('3')
      const fields = desk.getByRole('textbox', { name: /^Voix, / })
      for (const [index, count] of [0, 1, 2].entries()) await fields.nth(index).fill(String(count))
      await desk.getByRole('textbox', { name: 'Total du bordereau' }).fill('3')
      await desk.getByRole('textbox', { name: 'Total du bordereau' }).press('Enter')
      await expect(desk.getByText(/Paquet.1.:.3.bulletins,.3.voix/)).toBeVisible()
    })

    await test.step('Louis vote, l’ordinateur est tué, chacun revient où il en était', async () => {
      await option(louis, cafe).click()
      await louis.getByRole('button', { name: 'J’ai fini' }).click()
      await acknowledged(louis)
      await expect(desk.getByText(/2 par téléphone/)).toBeVisible()
      const killed = new Promise((done) => tablee.host.once('exit', done))
      tablee.host.kill('SIGKILL')
      await killed
      const started = await startHost(dataFolder, undefined, tablee.port)
      secondHost = started.host
      const wire = await openClient(started.address, started.port)
      await wire.client.backups.take({ commandId: 'copy-2' })
      wire.socket.terminate()
      const folder = join(dataFolder, 'backups', demarcheId)
      const copies = readdirSync(folder)
        .filter((name) => name.includes('demande'))
        .sort()
      expect(copies).toHaveLength(2)
      expect(copies.map((name) => readCopy(join(folder, name)))).toEqual([
        { voters: 1, choices: 0 },
        { voters: 2, choices: 0 },
      ])
      await expect(wall.locator('main')).toHaveAttribute('data-wire', 'connected', { timeout: 20_000 })
      await expect(desk.getByText(/2 par téléphone/)).toBeVisible()
      for (const phone of phones) await expect(phone.locator('.offline')).toBeEmpty()
      await expect(amina.getByText('C’est noté.', { exact: false })).toBeVisible()
    })

    await test.step('Amina change d’avis, et cela ne compte pas deux fois', async () => {
      await amina.getByRole('button', { name: 'Changer' }).click()
      await amina
        .getByRole('button', { name: /^(Retirer|Reprendre|Enlever)/ })
        .first()
        .click()
      await option(amina, banc).click()
      await amina.getByRole('button', { name: 'J’ai fini' }).click()
      await acknowledged(amina)
      await expect(desk.getByText(/2 par téléphone/)).toBeVisible()
    })

    await test.step('clos, le résultat se découvre, l’urne n’est plus là', async () => {
      await desk.getByRole('button', { name: 'Clore le vote' }).click()
      await desk.getByRole('button', { name: 'Tout dévoiler' }).click()
      await expect(wall.getByText(banc)).toBeVisible()
      await expect(louis.getByText('Le vote est clos', { exact: false })).toBeVisible()
      expect(readdirSync(join(dataFolder, 'urns'))).toEqual([])
    })

    await test.step('la synthèse dit les totaux, et que le vote était secret', async () => {
      await page.goto(
        `http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/synthesis`,
      )
      const text = readingText(await makeSynthesis(page)).replace(/\s+/gu, ' ')
      for (const words of [
        'Vote secret : personne ne sait qui a choisi quoi',
        '5 exprimées · bulletins 3, urne 2',
        `A ${gare} 0 0 % 3`,
        `B ${cafe} 2 40 % 2`,
        `C ${banc} 3 60 % 1`,
      ])
        expect(text).toContain(words)
    })
    expect(tablee.complaints.filter((one) => !one.includes('WebSocket'))).toEqual([])
  } finally {
    for (const phone of phones) await phone.context().close()
    await tablee.close()
    if (secondHost) await stopHost(secondHost)
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
