import { expect, type Page, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { demoRows } from '../pdf/demoRows.ts'
import { pdfProblems } from '../pdf/pdfProblems.ts'
import { readingText } from '../pdf/readPdf.ts'
import { seminarHeadings } from '../pdf/seminarHeadings.ts'
import { commandsOf } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'
import { pourBoard } from '../support/pourBoard.ts'
import { readReplica } from '../support/readReplica.ts'
import { capture, chip, goTo, headings, makeSynthesis, saidIn } from '../support/runEvening.ts'

test.use({ actionTimeout: 10_000 })

/** The agenda, in the order it is typed: the welcome is there already. */
const methods = [
  'cartographie physique',
  'pyramide',
  'flash infos',
  'depollution',
  ...Array.from({ length: 3 }, () => 'forum ouvert'),
  'meteo',
  'pepites',
  'fertilisation',
  'forum ouvert',
  'chaises',
  'forum ouvert',
  'groupes de travail',
  'petits pas',
  'cloture',
]
const forumTitles = [
  'Forum ouvert : place du marché',
  ...[1, 2, 3, 4].map((round) => `Forum ouvert, temps ${round}`),
]
/** People in each zone of the living map. */
const zones = [
  ['terre', 6],
  ['cuisine', 7],
  ['partage', 6],
  ['sante', 3],
  ['fete', 4],
] as const
/** Boards whose words are all printed as they were said. */
const printedBoards = new Set([
  'La pyramide',
  'Flash infos',
  'Pépites et râteaux',
  'Fertilisation des idées',
  'Petits pas',
])
/** What W2.5 counts. */
const counts = [
  'Rapport du séminaire',
  '26 participants',
  '166 contributions',
  '15 ateliers',
  '13 comptes-rendus sur 15',
  '2 comptes-rendus manquants',
  'suite de l’atelier 4',
  'suite de l’atelier 6',
  'suite de l’atelier 8',
  'Accélérateur de projet',
  '26 pépites en 12 lignes, 26 râteaux en 11 lignes',
  '17 petits pas',
  '5 groupes de travail, 12 inscriptions',
  '14 sujets mis au frigo',
]

/** The evening that the console has just prepared. */
async function onStage(tablee: Tablee) {
  const library = await readReplica(tablee.client, null)
  const [atelier] = rowsIn(library, 'ateliers')
  if (!atelier) throw new Error('There is no atelier yet.')
  return {
    atelierId: atelier.id,
    commands: commandsOf(tablee),
    read: () => readReplica(tablee.client, atelier.id),
  }
}
type Stage = Awaited<ReturnType<typeof onStage>>

/** The boards of the lanes that follow these methods. */
async function boardsOf({ read }: Stage, ...methodIds: string[]) {
  const replica = await read()
  const lanes = rowsIn(replica, 'lanes').filter((one) => methodIds.includes(one.methodId))
  return inOrder(rowsIn(replica, 'boards').filter((one) => lanes.some(({ id }) => id === one.laneId)))
}

async function sequencesOf({ read }: Stage, methodId: string) {
  const replica = await read()
  const lanes = rowsIn(replica, 'lanes').filter((one) => one.methodId === methodId)
  return inOrder(
    rowsIn(replica, 'sequences').filter((one) => lanes.some(({ sequenceId }) => sequenceId === one.id)),
  )
}

/** « Suivant », as many times as the steps of the sequence ask, then twice to leave it, until the evening rests. */
async function leaveTheDay(page: Page): Promise<void> {
  const resting = page.getByRole('button', { name: 'Reprendre maintenant' })
  const isResting = () =>
    resting.waitFor({ timeout: 700 }).then(
      () => true,
      () => false,
    )
  for (let press = 0; press < 30; press += 1) {
    await page.locator('[data-next]').click()
    if (await isResting()) return
  }
  throw new Error('The evening does not rest.')
}

async function addMethod(page: Page, name: string): Promise<void> {
  const blocks = page.locator('[data-sequence]')
  const before = await blocks.count()
  await page.keyboard.press('/')
  const search = page.getByLabel('Chercher une méthode')
  await search.fill(name)
  await search.press('Enter')
  await expect(blocks).toHaveCount(before + 1)
  await search.fill('')
  await search.blur()
}

test('les deux jours des Semailles : forum ouvert, nuit, rapport du séminaire (W2)', async ({ browser }) => {
  test.setTimeout(600_000)
  const tablee = await openTablee(browser)
  const page = tablee.consolePage
  const walkthrough = demoRows('reseau-des-semailles')
  const said = (board: string) => saidIn(walkthrough).filter((one) => one.board === board)
  const countOf = new Map(walkthrough.contributions.map((one) => [one.text, one.count]))

  await test.step('l’agenda naît des méthodes', async () => {
    await page.getByRole('button', { name: 'Page blanche' }).click()
    await page.getByLabel('Titre').fill('Réseau des Semailles')
    await page.getByRole('button', { name: 'Mettre la table' }).click()
    await page.getByRole('button', { name: 'Poser l’accueil' }).click()
    await expect(page.locator('[data-sequence]')).toHaveCount(1)
    await page.getByRole('button', { name: 'Modifier le jour, le lieu et les heures' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Séminaire' }).click({ force: true })
    await dialog.getByLabel('Nombre de jours').fill('2')
    await dialog.getByRole('button', { name: 'Garder' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('heading', { name: /^Jour 1/ })).toBeVisible()
    for (const name of methods) await addMethod(page, name)
  })
  const evening = await onStage(tablee)
  const { commands, atelierId } = evening

  await test.step('les temps du forum ont leur nom ; le second jour commence à la météo', async () => {
    const rounds = await sequencesOf(evening, 'forumOuvert')
    expect(rounds).toHaveLength(forumTitles.length)
    for (const [index, { id }] of rounds.entries())
      await commands.sequences.change({ sequenceId: id, fields: { title: forumTitles[index] } })
    // One grid for all its rounds, and for the groups that come out of it.
    const lanes = rowsIn(await evening.read(), 'lanes').filter((one) =>
      ['forumOuvert', 'groupesTravail'].includes(one.methodId),
    )
    expect(lanes).toHaveLength(forumTitles.length + 1)
    expect(await boardsOf(evening, 'forumOuvert', 'groupesTravail')).toHaveLength(1)
    await page
      .locator('[data-sequence]')
      .filter({ hasText: 'Météo' })
      .dblclick({ position: { x: 200, y: 12 } })
    const days = page.getByRole('radiogroup', { name: 'Jour', exact: true })
    await days.getByRole('radio', { name: 'Jour 2' }).click({ force: true })
    await expect(page.getByRole('heading', { name: /^Jour 2/ })).toBeVisible()
    await commands.ateliers.change({
      id: atelierId,
      fields: {
        headcounts: { habitant: 26 },
        reminder: 'Un réseau prépare un projet.',
        next: 'On commence lundi.',
      },
    })
    await page.getByRole('button', { name: 'Animer', exact: true }).click()
    await page.getByRole('button', { name: 'Ouvrir la conduite' }).click()
    await page.getByRole('button', { name: 'Commencer maintenant' }).click()
  })
  const wall = await tablee.openWall()

  await test.step('la pyramide : sept réponses, adoptées', async () => {
    await goTo(page, 'La pyramide')
    await page.getByRole('button', { name: 'Tableau', exact: true }).click()
    for (const { texts } of said('La pyramide')) {
      await chip(page, 'Où va la parole', 'Tous').click()
      await capture(page, texts)
    }
    await chip(page, 'Étage en cours', 'Tous').click()
    await page.getByRole('button', { name: 'Adopter la liste' }).click()
    await expect(wall.getByText('Que chacun mange bien', { exact: false }).first()).toBeVisible()
  })

  await test.step('les flash infos attendent leur tour', async () => {
    await goTo(page, 'Flash infos')
    for (const { texts } of said('Flash infos')) await capture(page, texts)
  })

  await test.step('frigo et poubelle se comptent, personne ne lit les papiers', async () => {
    await goTo(page, 'Dépollution : frigo et poubelle')
    await page.getByRole('button', { name: 'Tableau', exact: true }).click()
    for (const { texts } of said('Dépollution')) await capture(page, texts)
    const add = page.getByRole('button', { name: 'Frigo : +1' })
    for (let slip = 0; slip < 15; slip += 1) await add.click()
    await page.getByRole('button', { name: 'Frigo : −1' }).click()
    await expect(wall.getByText('14', { exact: true }).first()).toBeVisible()
    expect(await wall.locator('body').innerText()).not.toContain('La panne de la chambre froide')
  })

  await test.step('le forum ouvert : un sujet écrit, les autres d’après les feuilles, une grille pour deux jours', async () => {
    await goTo(page, 'Forum ouvert : place du marché')
    const [grid] = await boardsOf(evening, 'forumOuvert')
    const source = walkthrough.boards.find((one) => one.activity === 'open-space')
    if (!grid || !source) throw new Error('There is no grid.')
    await pourBoard(commands, grid.id, walkthrough, source)
    await page.getByRole('button', { name: 'Tableau', exact: true }).click()
    await expect(wall.getByText('Que faire des invendus', { exact: false }).first()).toBeVisible()
    for (const title of ['Forum ouvert, temps 1', 'Forum ouvert, temps 2']) {
      await goTo(page, title)
      await page.getByRole('button', { name: 'Tableau', exact: true }).click()
      await expect(wall.getByText(title, { exact: false }).first()).toBeVisible()
      await expect(wall.getByText('Que faire des invendus', { exact: false }).first()).toBeVisible()
    }
  })

  await test.step('le soir, on se dit à demain ; le matin, on reprend', async () => {
    await leaveTheDay(page)
    const table = page.locator('[data-region="sequence"]')
    await expect(table.getByRole('heading', { level: 2 })).toHaveText(/^À demain, 9\sh$/u)
    await expect(wall.getByText('Merci.', { exact: true })).toBeVisible()
    await expect(wall.getByText(/On se revoit .* à 9\sh/u).first()).toBeAttached()
    await table.getByRole('button', { name: 'Reprendre maintenant' }).click()
    await expect(table.getByRole('heading', { level: 2 })).toHaveText('Météo d’ouverture')
  })

  await test.step('vingt-six pépites, vingt-six râteaux, chacun avec son nombre', async () => {
    await goTo(page, 'Pépites et râteaux')
    await page.getByRole('button', { name: 'Tableau', exact: true }).click()
    for (const { slot, texts } of said('Pépites et râteaux')) {
      await chip(page, 'Où va la parole', slot).click()
      // The first by hand; the others are only typed, and counted without the screens.
      const [first = '', ...others] = texts
      await capture(page, [first])
      const row = page.locator('[data-parole]').filter({ hasText: first })
      for (let count = 1; count < (countOf.get(first) ?? 1); count += 1) {
        await row.getByRole('button').last().click()
        await page.getByRole('menuitem', { name: 'Dite une fois de plus' }).click()
        await expect(row).toContainText(`×${count + 1}`)
      }
      await capture(page, others)
    }
    for (const { id, text, count } of rowsIn(await evening.read(), 'contributions')) {
      const wanted = countOf.get(text) ?? 1
      if (count < wanted) await commands.contributions.setCount({ id, count: wanted })
    }
    await expect(wall.getByText('26', { exact: true }).first()).toBeVisible()
  })

  await test.step('le second jour : idées, deux temps de forum, chaises, groupes, petits pas, mots de la fin', async () => {
    for (const methodId of [
      'cartographiePhysique',
      'fertilisationIdees',
      'chaisesSurprise',
      'petitsPas',
      'cloture',
    ]) {
      const [target] = await boardsOf(evening, methodId)
      const lane = walkthrough.lanes.find((one) => one.methodId === methodId)
      const source = walkthrough.boards.find((one) => one.laneId === lane?.id)
      if (!target || !source) throw new Error(`No board of ${methodId}.`)
      await pourBoard(commands, target.id, walkthrough, source)
      if (methodId !== 'cartographiePhysique') continue
      for (const [counterId, value] of zones)
        await commands.boards.act({ id: target.id, action: { kind: 'setCounter', counterId, value } })
    }
    for (const title of [
      'Forum ouvert, temps 3',
      'Forum ouvert, temps 4',
      'Formalisation des groupes de travail',
      'Prochains petits pas',
      'Clôture',
    ]) {
      await goTo(page, title)
      await page.getByRole('button', { name: 'Tableau', exact: true }).click()
    }
    await expect(wall.getByText('confiance').first()).toBeVisible()
  })

  await test.step('le rapport du séminaire compte comme la salle a compté', async () => {
    await page.getByRole('button', { name: 'Finir la soirée' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Finir la soirée' }).click()
    await page.getByRole('button', { name: 'Écrire la synthèse' }).click()
    const read = await makeSynthesis(page)
    expect(pdfProblems(read)).toEqual([])
    // What went to the fridge keeps the chapter its method gives it.
    expect(headings(read).filter((heading) => heading !== 'Sujets en attente')).toEqual(seminarHeadings)
    const text = readingText(read).replace(/\s+/gu, ' ')
    for (const { texts } of saidIn(walkthrough).filter(({ board }) => printedBoards.has(board)))
      for (const one of texts) expect(text).toContain(one.replace(/\s+/gu, ' '))
    for (const words of counts) expect(text).toContain(words)
    expect(text.split('pas de personne inscrite')).toHaveLength(2)
    // The three slips handed over stay out unless it was asked, and the bin always.
    expect(text).not.toContain('La panne de la chambre froide')
    expect(text).not.toMatch(/poubelle : \d|sujets? jetés?/)
    expect(text.indexOf('La chambre froide a lâché en juillet')).toBeLessThan(
      text.indexOf('Trois appels d’offres incompréhensibles'),
    )
  })
  expect(tablee.complaints).toEqual([])
  await tablee.close()
})
