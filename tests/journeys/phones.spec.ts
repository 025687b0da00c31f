import { createServer } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { withPreset } from '../../shared/domain/ballots/ballotPresets.ts'
import { settingsSchema } from '../../shared/domain/ballots/ballotSettings.ts'
import type { AtelierId, BoardId } from '../../shared/domain/ids.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { commandsOf, type OpenEvening, openEvening } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'

test.setTimeout(120_000)

let tablee: Tablee
let port: number
const opened: Page[] = []

test.beforeEach(async ({ browser }) => {
  tablee = await openTablee(browser, { reducedMotion: true })
  port = await freePort()
})
test.afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close()
  await tablee.close()
})

/** A port that nothing holds now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** A phone of its own: another browser context, no storage shared. */
async function openPhone(browser: Browser, code: string, width = 390): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 568 },
    hasTouch: true,
    locale: 'fr-FR',
  })
  const page = await context.newPage()
  opened.push(page)
  await page.goto(`http://127.0.0.1:${port}/#${code}`)
  return page
}

async function sit(page: Page, group: string): Promise<void> {
  await page.getByRole('button', { name: group }).tap()
  await page.getByRole('button', { name: 'C’est ma table' }).tap()
  await expect(page.getByRole('heading', { name: 'Regardez l’écran de la salle.' })).toBeVisible()
}

async function openLive({ demarcheId, atelierId }: OpenEvening): Promise<Page> {
  const page = tablee.consolePage
  await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
  await page.locator('[data-screen="live"]').waitFor()
  return page
}

/** Opens the door as the facilitator does; answers with the code of the hall. */
async function openDoor(evening: OpenEvening, page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Téléphones', exact: true }).click()
  await page.getByLabel('Adresse de cet ordinateur').selectOption('127.0.0.1')
  await page.getByLabel('Entrée', { exact: true }).fill(String(port))
  await page.getByLabel('Nom du Wi-Fi').fill('Salle des fêtes')
  await page.getByLabel('Mot de passe du Wi-Fi').fill('cafe-au-fond')
  await page.getByRole('button', { name: 'Ouvrir la porte' }).click()
  await page.getByRole('button', { name: 'Fermer la porte' }).waitFor()
  return rowsIn(await evening.read(), 'doors')[0]?.code ?? ''
}

test('two phones join, send their paroles, and the hall sees them once they are read', async ({
  browser,
}) => {
  const evening = await openEvening(tablee, 'une-soiree')
  const { atelierId, commands } = evening
  await commands.groups.setNumber({ atelierId, count: 4 })
  const rows = await evening.read()
  const sequence = inOrder(rowsIn(rows, 'sequences')).find((one) => one.title.startsWith('Ce qui va'))
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
  const board = rowsIn(rows, 'boards').find((one) => one.laneId === lane?.id)
  if (!sequence || !board) throw new Error('The template has lost its board.')
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
  await commands.wall.show({ atelierId, scene: 'welcome', boardId: null })
  const page = await openLive(evening)
  const wall = await tablee.openWall()
  await page.bringToFront()

  const code = await openDoor(evening, page)
  expect(await barriers(page)).toEqual([])
  await expect(wall.getByText('Salle des fêtes')).toBeVisible()
  await expect(wall.getByText(code)).toBeVisible()

  // One aims at the square, the other types the code on a small old screen.
  const one = await openPhone(browser, code)
  const other = await openPhone(browser, '', 320)
  await other.getByLabel('Code de la salle').fill('ZZZZZ')
  await other.getByRole('button', { name: 'Entrer' }).tap()
  await expect(other.getByRole('alert')).toContainText('Ce code n’est pas celui de la salle')
  await other.getByLabel('Code de la salle').fill(` ${code.toLowerCase()} `)
  await other.getByRole('button', { name: 'Entrer' }).tap()
  expect(await barriers(one)).toEqual([])
  await sit(one, 'Groupe 2')
  await other.getByRole('button', { name: 'Je n’ai pas de table' }).tap()
  expect(await barriers(other)).toEqual([])
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await page.getByLabel('Envoyer des paroles').press('Space')
  await one.getByRole('group', { name: 'C’est plutôt…' }).getByRole('button').first().tap()
  await one.getByLabel('Votre parole').fill('Un banc devant l’école')
  await one.getByRole('button', { name: 'Envoyer' }).tap()
  await expect(one.getByText('Sera lue')).toBeVisible()
  await other.getByLabel('Votre parole').fill('Une blague')
  await other.getByRole('button', { name: 'Envoyer' }).tap()
  await expect(page.getByText('Une blague', { exact: true })).toBeVisible()
  await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
  await expect(wall.locator('[data-scene="board"]')).toBeVisible()
  await expect(wall.getByText('Un banc devant l’école')).toHaveCount(0)

  // Read with the keyboard alone.
  await page.locator('[data-line]').first().focus()
  await page.keyboard.press('Enter')
  await expect(one.getByText('Au tableau')).toBeVisible()
  await expect(wall.getByText('Un banc devant l’école')).toBeVisible()
  await page.locator('[data-line]').first().focus()
  await page.keyboard.press('Delete')
  await expect(other.getByText('Gardée, pas au tableau')).toBeVisible()
  await expect(wall.getByText('Une blague')).toHaveCount(0)

  // Closed at once; what was sent stays, and the phone says so without blaming anybody.
  await page.getByRole('button', { name: 'Fermer la porte' }).click()
  await expect(one.getByText('On ne joint plus la salle.')).toBeVisible()
  expect(rowsIn(await evening.read(), 'contributions').map(({ text }) => text)).toContain(
    'Un banc devant l’école',
  )
  await page.getByRole('button', { name: 'Ouvrir la porte' }).click()
  await expect(one.getByText('On ne joint plus la salle.')).toHaveCount(0, { timeout: 15_000 })
  await expect(one.getByText('Au tableau')).toBeVisible()
})

const axis = { id: 'axe-1', title: 'Le lien' }
const options = [
  { id: 'halle', axisId: 'axe-1', text: 'Ouvrir la halle les samedis d’hiver' },
  { id: 'car', axisId: 'axe-1', text: 'Un car du soir, le vendredi' },
  { id: 'carnet', axisId: 'axe-1', text: 'Un carnet des bonnes volontés' },
]

/** A vote with its three actions, open to phones. */
async function openVote(evening: OpenEvening): Promise<BoardId> {
  const { atelierId, commands } = evening
  await commands.sequences.add({ atelierId, methodId: 'vote', place: { at: 'end' } })
  const rows = await evening.read()
  const board = rowsIn(rows, 'boards').find((one) => one.activity === 'ballot')
  const lane = rowsIn(rows, 'lanes').find((one) => one.id === board?.laneId)
  if (!board || !lane) throw new Error('The method has lost its ballot.')
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.evening.goTo({ atelierId, sequenceId: lane.sequenceId })
  const settings = { question: 'Par quoi commence-t-on ?', axes: [axis], options, ways: ['hands', 'phone'] }
  await commands.ballots.changeRules({ boardId: board.id, settings })
  await commands.ballots.open({ boardId: board.id, pollIds: ['axe-1'], mayVote: 12 })
  return board.id
}

test('a vote goes on through a sleep and a host that was killed, and each voice counts once', async ({
  browser,
}) => {
  const evening = await openEvening(tablee, 'une-soiree')
  const { atelierId, commands } = evening
  await commands.groups.setNumber({ atelierId, count: 4 })
  const page = await openLive(evening)
  const code = await openDoor(evening, page)
  const [one, other] = [await openPhone(browser, code), await openPhone(browser, code)]
  await sit(one, 'Groupe 2')
  await sit(other, 'Groupe 3')
  const boardId = await openVote(evening)

  await one.getByRole('button', { name: /^Ouvrir la halle/ }).tap()
  await expect(one.getByText('Il vous en reste une')).toBeVisible()
  expect(await barriers(one)).toEqual([])
  await one.getByRole('button', { name: /^Un car du soir/ }).tap()
  await expect(one.getByText('Tout est collé')).toBeVisible()
  await one.getByRole('button', { name: 'Reprendre une voix : Un car du soir, le vendredi' }).tap()
  await one.getByRole('button', { name: /^Un carnet/ }).tap()
  await one.getByRole('button', { name: 'J’ai fini' }).tap()
  await expect(one.getByText('C’est noté.')).toBeVisible()
  await other.getByRole('button', { name: /^Ouvrir la halle/ }).tap()
  await expect.poll(() => votersOf(evening, boardId)).toBe(2)

  // The host is killed in mid-vote; what is touched meanwhile leaves by itself.
  tablee.host.kill('SIGKILL')
  await expect(other.getByText('On ne joint plus la salle.')).toBeVisible()
  await other.getByRole('button', { name: /^Un carnet/ }).tap()
  await expect(other.getByText('Ce que vous avez fait est gardé')).toBeVisible()
  const again = await openTablee(browser, { dataFolder: tablee.dataFolder, reducedMotion: true })
  try {
    await expect(other.getByText('On ne joint plus la salle.')).toHaveCount(0, { timeout: 20_000 })
    await expect(other.getByText('Tout est collé')).toBeVisible()
    await other.reload()
    await expect(other.getByText('Tout est collé')).toBeVisible()
    await expect(one.getByText('C’est noté.')).toBeVisible()
    const { atelierId: sameAtelier } = evening
    await again.client.windows.stage({ atelierId: sameAtelier as AtelierId })
    await commandsOf(again).ballots.close({ boardId, pollIds: ['axe-1'] })
    await expect(one.getByRole('heading', { name: 'Le vote est clos. Votre choix :' })).toBeVisible()
    await one.reload()
    await expect(one.getByRole('listitem')).toHaveText([
      'Ouvrir la halle les samedis d’hiver',
      'Un carnet des bonnes volontés',
    ])
    const tally = await readTally(again, atelierId, boardId)
    expect(tally).toMatchObject({ voters: 2, cells: { halle: { pour: 2 }, carnet: { pour: 2 } } })
  } finally {
    await again.close()
  }
})

test('an objection counts once it says why, and the phone never says « C’est noté » before', async ({
  browser,
}) => {
  const evening = await openEvening(tablee, 'une-soiree')
  const { atelierId, commands } = evening
  await commands.phones.prepare({ atelierId, address: '127.0.0.1', port, wifiName: '', wifiPassword: '' })
  await commands.phones.open({ atelierId })
  const one = await openPhone(browser, rowsIn(await evening.read(), 'doors')[0]?.code ?? '', 320)
  await commands.sequences.add({ atelierId, methodId: 'vote', place: { at: 'end' } })
  const board = rowsIn(await evening.read(), 'boards').find(({ activity }) => activity === 'ballot')
  if (!board) throw new Error('The method has lost its ballot.')
  const asked = settingsSchema.parse({ question: 'On y va ?', options: [{ id: 'halle', text: 'La halle' }] })
  await commands.ballots.changeRules({ boardId: board.id, settings: withPreset(asked, 'consentement') })
  await commands.ballots.open({ boardId: board.id, pollIds: ['all'], mayVote: 12 })

  await one.getByRole('button', { name: 'Réserve' }).tap()
  await one.getByRole('button', { name: 'Objection', exact: true }).tap()
  await one.getByRole('button', { name: 'J’ai fini' }).tap()
  await expect(one.getByRole('alert')).toHaveText('Dites pourquoi, puis cela compte.')
  await expect(one.getByText('C’est noté.')).toHaveCount(0)
  const reason = one.getByRole('textbox')
  await reason.fill('Qui tient la clé ?')
  await one.getByRole('button', { name: 'J’ai fini' }).tap()
  await expect(one.getByText('C’est noté.')).toBeVisible()
  // Read again and left as it is: the objection stays.
  await reason.focus()
  await reason.blur()
  await commands.ballots.close({ boardId: board.id, pollIds: ['all'] })
  await expect(one.getByRole('listitem')).toHaveText(['La halle\u00A0: Objection'])
  expect(await readTally(tablee, atelierId, board.id)).toMatchObject({
    voters: 1,
    cells: { halle: { objection: 1 } },
    reasons: [{ optionId: 'halle', answer: 'objection', text: 'Qui tient la clé ?' }],
  })
})

async function votersOf(evening: OpenEvening, boardId: BoardId): Promise<number> {
  const tallies = rowsIn(await evening.read(), 'ballotTallies')
  return tallies.find((one) => one.boardId === boardId)?.voters ?? 0
}

async function readTally({ client }: Tablee, atelierId: AtelierId, boardId: BoardId) {
  const { readReplica } = await import('../support/readReplica.ts')
  const tallies = rowsIn(await readReplica(client, atelierId), 'ballotTallies')
  return tallies.find((one) => one.boardId === boardId && one.state === 'closed')
}
