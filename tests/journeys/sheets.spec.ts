import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { SheetId } from '../../shared/domain/ids.ts'
import type { Board, Sheet } from '../../shared/domain/rows.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { readingText, readPdf } from '../pdf/readPdf.ts'
import { type OpenEvening, openEvening } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'

let tablee: Tablee
test.beforeEach(async ({ browser }) => {
  tablee = await openTablee(browser, { reducedMotion: true })
})
test.afterEach(async () => {
  expect(tablee.complaints).toEqual([])
  await tablee.close()
})

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** Adds a method of the library to the evening, its sheets board on the wall; answers with that board. */
async function playMethod(evening: OpenEvening, methodId: string): Promise<Board> {
  const { atelierId, commands } = evening
  await commands.sequences.add({ atelierId, methodId, place: { at: 'end' } })
  const rows = await evening.read()
  const sequence = inOrder(rowsIn(rows, 'sequences')).at(-1)
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
  const board = rowsIn(rows, 'boards').find((one) => one.laneId === lane?.id && one.activity === 'sheets')
  if (!sequence || !board) throw new Error(`${methodId} has no board of sheets.`)
  await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
  return board
}

async function openBoard(evening: OpenEvening, board: Board, page = tablee.consolePage): Promise<void> {
  const { demarcheId, atelierId } = evening
  await page.goto(
    `http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/board/${board.id}`,
  )
  await page.locator('[data-board="sheets"]').waitFor({ timeout: 15_000 })
}

async function sheetsOf(evening: OpenEvening, board: Board): Promise<Sheet[]> {
  const rows = rowsIn(await evening.read(), 'sheets').filter((one) => one.boardId === board.id)
  return rows.toSorted((a, b) => a.number - b.number)
}

test('a sheet per table is filled with the keyboard, typed back by its number, and shown without a name', async () => {
  const evening = await openEvening(tablee, 'une-soiree')
  await evening.commands.groups.setNumber({ atelierId: evening.atelierId, count: 2 })
  const board = await playMethod(evening, 'approfondissementAction')
  const page = tablee.consolePage
  await openBoard(evening, board)
  const wall = await tablee.openWall()
  await page.bringToFront()

  await page.getByRole('button', { name: 'Ouvrir les 2 fiches des groupes' }).press('Enter')
  await expect.poll(async () => (await sheetsOf(evening, board)).length).toBe(2)
  const title = page.getByLabel('Titre de la fiche')
  await title.fill('Un café itinérant')
  await title.press('Enter')

  // A line per item: Entrée keeps it and goes to the next.
  await page.getByLabel('Quels contenus ?, ligne 1').fill('Un camion qui change de village')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Quels contenus ?, ligne 2')).toBeFocused()
  await page.keyboard.type('Des jeux')
  await page.keyboard.press('Control+Enter')
  await page.getByLabel('Quoi, ligne 1').fill('Chercher un camion')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Qui, ligne 1')).toBeFocused()
  await page.keyboard.type('Foyer rural')
  await page.getByLabel('À dire en plénière').fill('Le café vient à vous')
  await page.getByLabel('À dire en plénière').press('Tab')
  const first = async () => (await sheetsOf(evening, board))[0]
  await expect.poll(async () => (await first())?.fields.headline).toBe('Le café vient à vous')
  expect((await first())?.fields.contenus).toEqual(['Un camion qui change de village', 'Des jeux'])
  expect((await first())?.fields.quiFaitQuoi).toEqual([{ quoi: 'Chercher un camion', qui: 'Foyer rural' }])
  expect((await first())?.status).toBe('brouillon')
  await expect(wall.getByText('Un camion qui change de village')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  // Too long: the text stays in its field, with its sentence.
  const memory = page.getByLabel('Mémoire complète')
  await memory.fill('a'.repeat(20_000))
  await memory.press('Control+Enter')
  await expect(page.getByText('« Mémoire complète » : 16000 signes de trop', { exact: false })).toBeVisible()
  await expect(memory).toHaveValue('a'.repeat(20_000))
  await memory.fill('Ce que disait le paperboard')
  await memory.press('Control+Enter')
  await expect.poll(async () => (await first())?.fields.memoire).toBe('Ce que disait le paperboard')

  // The second sheet comes back on paper: its number is enough, and a wrong one says which are open.
  const number = page.getByLabel('Recopier la fiche nº')
  await number.fill('99')
  await number.press('Enter')
  await expect(page.getByText('Aucune fiche de ce tableau ne porte le nº 99', { exact: false })).toBeVisible()
  const second = (await sheetsOf(evening, board))[1]
  await number.fill(String(second?.number))
  await number.press('Enter')
  await page.getByLabel('Titre de la fiche').fill('Un café itinérant')
  await page.getByLabel('Titre de la fiche').press('Enter')
  // What the first table wrote stands above the same question.
  await expect(page.getByText('Groupe 1 a écrit').first()).toBeVisible()
  await page.getByLabel('Quels freins à lever ?, ligne 1').fill('L’assurance')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await sheetsOf(evening, board))[1])
    .toMatchObject({ fields: { freins: ['L’assurance'] }, filledFrom: 'papier' })
})

test('the synthesis has a part per sheet, says what is missing, and names nobody', async () => {
  const evening = await openEvening(tablee, 'une-soiree')
  const board = await playMethod(evening, 'coEcriture')
  const { commands, demarcheId, atelierId } = evening
  const id = 'sheet-letter' as SheetId
  await commands.sheets.open({ id, boardId: board.id, model: 'courrier', title: 'Lettre au Département' })
  const letter = {
    objet: 'Le car du soir',
    constat: 'Le dernier car part à 18 h.',
    contact: 'Madame Secrète',
  }
  for (const [field, value] of Object.entries(letter))
    await commands.sheets.fill({ id, field, value, baseValue: '' })
  const page = tablee.consolePage
  await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/synthesis`)
  await page.getByRole('button', { name: 'Faire la synthèse' }).click()
  await expect(page.getByTitle('Aperçu de la synthèse')).toBeVisible({ timeout: 30_000 })
  await expect(
    page.getByText('« Ce que nous demandons » n’est pas renseigné', { exact: false }),
  ).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const read = await readPdf(new Uint8Array(readFileSync(await (await downloading).path())))
  const text = readingText(read).replace(/\s+/gu, ' ')
  expect(text).toContain('Lettre au Département')
  expect(text).toContain('Le dernier car part à 18 h.')
  expect(text).toContain('Non renseigné')
  expect(text).not.toContain('Madame Secrète')
})

test('two consoles on one answer: nothing is written over, and what was typed stays', async () => {
  const evening = await openEvening(tablee, 'une-soiree')
  const board = await playMethod(evening, 'besoinPrioritaire')
  const page = tablee.consolePage
  await openBoard(evening, board)
  await page.getByRole('button', { name: 'Nouvelle fiche' }).click()
  const field = page.getByLabel('LE besoin, en une phrase')
  await field.fill('Un car le soir')
  const [sheet] = await sheetsOf(evening, board)
  if (!sheet) throw new Error('The sheet was not opened.')
  await evening.commands.sheets.fill({
    id: sheet.id,
    field: 'sentence',
    value: 'Un vélo pour chacun',
    baseValue: '',
  })
  await expect(page.getByText('Un vélo pour chacun')).toBeVisible()
  await expect(field).toHaveValue('Un car le soir')
  await page.getByRole('button', { name: 'Garder mon texte' }).click()
  const kept = async () => (await sheetsOf(evening, board))[0]?.fields.sentence
  await expect.poll(kept).toBe('Un car le soir')
})

test('a portrait is drawn, advised and played; the wall shows its branches and never its deck', async () => {
  const evening = await openEvening(tablee, 'une-soiree')
  const board = await playMethod(evening, 'portraitsFictifs')
  const page = tablee.consolePage
  await openBoard(evening, board)
  const wall = await tablee.openWall()
  await page.bringToFront()
  await page.getByRole('button', { name: 'Tirer un portrait' }).press('Enter')
  await expect(page.getByRole('complementary').getByText('7 portraits dans le paquet')).toBeVisible()
  const name = (await page.locator('[data-board="sheets"] article h2').textContent()) ?? ''
  await expect(wall.getByRole('heading', { name, exact: false })).toBeVisible()

  const field = page.getByLabel('Une recommandation').first()
  await field.fill('Le car de 7 h')
  await page.keyboard.press('Control+4')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('')
  const said = async () =>
    rowsIn(await evening.read(), 'contributions').find((one) => one.text === 'Le car de 7 h')
  await expect.poll(async () => (await said())?.details).toEqual({ existence: 'manque' })
  expect(await barriers(page)).toEqual([])
  await wall.bringToFront()
  await page.bringToFront()
  await page.getByRole('button', { name: 'Portrait joué' }).click()
  await expect(page.getByText('Tirez un portrait : sa carte se pose au centre.')).toBeVisible()
  await expect(wall.getByText('1 recommandation', { exact: false })).toBeVisible()
  await expect(wall.getByText('Non traités', { exact: false })).toBeVisible()
})

test('the steps of an accelerator say who speaks, from Conduite to the wall', async () => {
  const evening = await openEvening(tablee, 'une-soiree')
  const board = await playMethod(evening, 'accelerateurProjet')
  const { commands, atelierId } = evening
  const sequence = inOrder(rowsIn(await evening.read(), 'sequences')).at(-1)
  if (!sequence) throw new Error('The evening has a sequence.')
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
  await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
  const wall = await tablee.openWall()
  await expect(wall.getByText('Étape 1 sur 7')).toBeVisible()
  const page = tablee.consolePage
  await page.bringToFront()
  await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${evening.demarcheId}/${atelierId}/live`)
  await page.getByRole('button', { name: /^Suivant.*Comprendre/ }).click()
  await expect(wall.getByText('Parle : le groupe, par des questions')).toBeVisible()
  await expect(wall.getByText('Étape 2 sur 7')).toBeVisible()
  expect(await barriers(page)).toEqual([])
})
