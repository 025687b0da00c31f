import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { AtelierId, BoardId, ContributionId, DemarcheId } from '../../shared/domain/ids.ts'
import { pdfProblems } from '../pdf/pdfProblems.ts'
import { readingText } from '../pdf/readPdf.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'
import { capture, makeSynthesis } from '../support/runEvening.ts'

test.use({ actionTimeout: 10_000 })

const demarcheId = 'reseau' as DemarcheId
const atelierId = 'jour-1' as AtelierId

/** A forum of the library, its evening begun, its board on the wall. */
async function openForum({ client }: Tablee): Promise<BoardId> {
  let counted = 0
  const commandId = () => {
    counted += 1
    return `forum-${counted}`
  }
  await client.shelf.create({
    commandId: commandId(),
    id: demarcheId,
    title: 'Réseau des Semailles',
    template: null,
  })
  await client.ateliers.add({
    commandId: commandId(),
    id: atelierId,
    title: 'Jour 1',
    day: '2027-05-20',
    startTime: '14:30',
    announcedEndTime: '18:00',
  })
  const place = { at: 'end' } as const
  await client.sequences.add({ commandId: commandId(), atelierId, methodId: 'forumOuvert', place })
  await client.sequences.add({ commandId: commandId(), atelierId, methodId: 'fertilisationIdees', place })
  await client.evening.start({ commandId: commandId(), atelierId, at: 'now' })
  await client.windows.stage({ atelierId })
  const stop = new AbortController()
  for await (const message of await client.feed.follow(
    { scope: { file: 'demarche', atelierId } },
    { signal: stop.signal },
  )) {
    const boards = message.kind === 'snapshot' ? (message.rows.boards ?? []) : []
    const board = boards.find((one) => one.activity === 'open-space')
    const ideas = boards.find((one) => one.activity === 'columns')
    if (!board || !ideas) throw new Error('A board is missing')
    stop.abort()
    await client.contributions.capture({
      commandId: commandId(),
      id: 'idea-1' as ContributionId,
      boardId: ideas.id,
      slot: 'idees',
      groupId: null,
      text: 'Une lettre aux communes voisines',
    })
    await client.wall.show({ commandId: commandId(), atelierId, scene: 'board', boardId: board.id })
    return board.id
  }
  throw new Error('The host said nothing')
}

const card = (page: Page, title: string) =>
  page.locator('[data-topic]').filter({ has: page.locator('[data-card-title]', { hasText: title }) })

const placedOf = (page: Page, title: string) => card(page, title).and(page.locator('[data-placed]'))
const waitingOf = (page: Page, title: string) => card(page, title).and(page.locator(':not([data-placed])'))

async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('Nothing to drag')
  await page.mouse.move(start.x + 30, start.y + 20)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
  await expect(to).toHaveAttribute('data-over', '')
  await page.mouse.up()
}

test('un forum ouvert : les sujets, la grille, les conflits, les comptes rendus', async ({ browser }) => {
  test.setTimeout(300_000)
  const tablee = await openTablee(browser)
  const page = tablee.consolePage
  const boardId = await openForum(tablee)
  const wall = await tablee.openWall()
  const screen = `http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}`
  const cell = (slotId: string) => page.locator(`[data-cell="${slotId}"]`)

  await test.step('les sujets se dictent au micro', async () => {
    await page.goto(`${screen}/live`)
    await page.getByRole('button', { name: 'Écrire un sujet' }).click()
    const dialog = page.getByRole('dialog')
    for (const [title, name] of [
      ['Comment nourrir les familles sans guichet ?', 'Nora'],
      ['Comment rendre l’épicerie désirable ?', 'Samuel'],
      ['Que faire des invendus ?', 'Nora'],
    ] as const) {
      await dialog.getByLabel('De quoi voulez-vous parler ?').fill(title)
      await dialog.getByLabel('Prénom de qui propose').fill(name)
      await dialog.getByLabel('Prénom de qui propose').press('Enter')
      await expect(dialog.getByLabel('De quoi voulez-vous parler ?')).toHaveValue('')
    }
    await dialog.getByRole('button', { name: 'Fermer' }).click()
    await capture(page, ['Cuisiner avec les jeunes du foyer'])
    await expect(page.getByText('4 sujets en attente')).toBeVisible()
  })

  await test.step('à la souris, puis au clavier : une place prise demande', async () => {
    await page.goto(`${screen}/board/${boardId}`)
    await expect(page.locator('[data-forum-grid]')).toBeVisible()
    await dragTo(page, card(page, 'nourrir les familles'), cell('temps1.cuisine'))
    await expect(card(page, 'nourrir les familles')).toHaveAttribute('data-placed', '')
    const second = card(page, 'épicerie désirable')
    await second.focus()
    await second.press('Space')
    await second.press('ArrowRight')
    await expect(cell('temps1.tableRonde')).toHaveAttribute('data-target', 'true')
    await second.press('ArrowDown')
    await expect(cell('temps1.cuisine')).toHaveAttribute('data-target', 'true')
    await second.press('Space')
    await expect(page.getByRole('dialog')).toContainText('Cette place est prise')
    await page.getByRole('button', { name: 'Réunir les deux' }).click()
    await expect(card(page, 'nourrir les familles')).toContainText(
      'Comment nourrir les familles sans guichet ? / Comment rendre l’épicerie désirable ?',
    )
  })

  await test.step('personne n’anime deux ateliers au même temps', async () => {
    await dragTo(page, card(page, 'invendus'), cell('temps1.cour'))
    await expect(page.getByRole('alert').filter({ hasText: 'Nora anime deux ateliers' })).toBeVisible()
    await expect(card(page, 'invendus')).toHaveAttribute('data-clash', '')
    await page.getByRole('button', { name: 'Proposer un autre temps' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Nora anime' })).toHaveCount(0)
    await expect(card(page, 'invendus')).toContainText('Temps 2')
  })

  await test.step('une seconde partie ne vient jamais avant la première', async () => {
    await card(page, 'invendus').click()
    await page.getByRole('button', { name: 'Faire une partie 2' }).click()
    const waiting = waitingOf(page, 'invendus')
    await dragTo(page, waiting, cell('temps1.atelier'))
    await expect(page.getByText('choisissez un temps plus tard')).toBeVisible()
    await expect(waiting).toHaveCount(1)
  })

  await test.step('une idée d’un autre tableau devient un sujet', async () => {
    await page.getByRole('button', { name: 'Partir d’une idée' }).click()
    await page.getByRole('button', { name: 'En faire un sujet' }).click()
    await expect(page.getByLabel('De quoi voulez-vous parler ?')).toHaveValue(
      'Une lettre aux communes voisines',
    )
    await page.getByRole('button', { name: 'Poser le sujet' }).click()
    await expect(page.getByRole('dialog')).toContainText('Déjà un sujet')
    await page.getByRole('button', { name: 'Fermer' }).click()
    await expect(waitingOf(page, 'Une lettre aux communes')).toHaveCount(1)
  })

  await test.step('un temps enlevé rend ses sujets à la place du marché', async () => {
    await page.getByRole('button', { name: /^Changer le temps : Temps 2/ }).click()
    await page.getByRole('button', { name: 'Enlever ce temps' }).click()
    await expect(page.getByRole('dialog')).toContainText('retournent à la place du marché')
    await page.getByRole('button', { name: 'Enlever', exact: true }).click()
    await expect(waitingOf(page, 'invendus')).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(placedOf(page, 'invendus')).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page }).include('[data-forum]').analyze()
    expect(violations.map((violation) => `${violation.id}: ${violation.help}`)).toEqual([])
  })

  await test.step('l’écran dit qui parle de quoi, sans prénom', async () => {
    await page
      .getByRole('radiogroup', { name: 'Temps en cours' })
      .getByRole('radio', { name: 'Temps 1' })
      .click()
    await expect(wall.getByText('épicerie', { exact: false }).first()).toBeVisible()
    await page
      .getByRole('radiogroup', { name: 'Sur l’écran du forum' })
      .getByRole('radio', { name: 'Panneaux' })
      .click()
    await expect(wall.locator('body')).toContainText(/Cuisine\s: Comment nourrir/)
    await expect(wall.locator('body')).not.toContainText('Nora')
    await page
      .getByRole('radiogroup', { name: 'Sur l’écran du forum' })
      .getByRole('radio', { name: 'Loi des deux pieds' })
      .click()
    await expect(wall.locator('body')).toContainText('Je change d’atelier')
  })

  await test.step('les comptes rendus : un numéro inconnu se dit, un numéro connu s’ouvre', async () => {
    await page
      .getByRole('radiogroup', { name: 'Ce que montre le tableau' })
      .getByRole('radio', { name: 'Comptes rendus' })
      .click()
    await page.getByRole('button', { name: 'Numéroter 2 comptes rendus' }).click()
    await expect(page.getByText('attendu', { exact: true })).toHaveCount(2)
    const number = page.getByLabel('Numéro en haut de la feuille')
    await number.fill('42')
    await number.press('Enter')
    await expect(page.getByText('Aucun compte rendu ne porte le numéro 42.')).toBeVisible()
    await number.fill('1')
    await number.press('Enter')
    const form = page.locator('[data-report="1"]')
    await expect(form).toContainText('Comment nourrir')
    await form.getByRole('textbox', { name: 'Secrétaire' }).fill('Leïla')
    await form.getByRole('textbox', { name: 'Participants (nombre)' }).fill('8')
    await form
      .getByRole('textbox', { name: /Ce qui s’est dit/ })
      .first()
      .fill('On entre par une recette')
    await form
      .getByRole('textbox', { name: /Ce qui s’est dit/ })
      .first()
      .press('Control+Enter')
    await form.getByRole('button', { name: 'Compte rendu reçu' }).click()
    await expect(form.getByRole('radio', { name: 'reçu' })).toBeChecked()
    await expect(page.getByText('1 compte rendu reçu sur 2').first()).toBeVisible()
  })

  await test.step('un groupe sans personne reste affiché', async () => {
    await page
      .getByRole('radiogroup', { name: 'Ce que montre le tableau' })
      .getByRole('radio', { name: 'Groupes de travail' })
      .click()
    await page.getByLabel('Nouveau groupe de travail').fill('Relève des bénévoles')
    await page.getByRole('button', { name: 'Ajouter le groupe' }).click()
    await expect(page.locator('[data-group]')).toContainText('pas de personne inscrite')
  })

  await test.step('la synthèse dit la grille, les comptes rendus, ce qui manque', async () => {
    await page.goto(`${screen}/live`)
    await page.getByRole('button', { name: 'Finir la soirée' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Finir la soirée' }).click()
    await page.getByRole('button', { name: 'Écrire la synthèse' }).click()
    const read = await makeSynthesis(page)
    expect(pdfProblems(read)).toEqual([])
    const text = readingText(read).replace(/\s+/gu, ' ')
    expect(text).toContain('5 sujets proposés')
    expect(text).toContain('1 compte-rendu sur 2')
    expect(text).toContain('1 compte-rendu manquant')
    expect(text).toContain('On entre par une recette')
    expect(text).toContain('pas de personne inscrite')
    expect(text).not.toContain('Nora')
    expect(text).not.toContain('Leïla')
  })
  expect(tablee.complaints).toEqual([])
  await tablee.close()
})
