import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { DemarcheId } from '../../shared/domain/ids.ts'
import type { MapItem } from '../../shared/domain/maps/mapItemRow.ts'
import type { Board } from '../../shared/domain/rows.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { demoRows } from '../pdf/demoRows.ts'
import { pdfProblems } from '../pdf/pdfProblems.ts'
import { readingText } from '../pdf/readPdf.ts'
import { commandsOf, openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'
import { readReplica } from '../support/readReplica.ts'
import { headings, makeSynthesis } from '../support/runEvening.ts'

test.use({ actionTimeout: 30_000 })

const reachNames = {
  communal: 'la commune',
  plusieursCommunes: 'plusieurs communes',
  territoire: 'tout le territoire',
  auDela: 'au-delà',
} as const

test('la soirée W1 avec sa carte de douze communes : au clavier, sur le mur, dans la synthèse', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const tablee = await openTablee(browser, { reducedMotion: true })
  const page = tablee.consolePage
  const commands = commandsOf(tablee)
  const walkthrough = demoRows('pays-de-lormiere')
  const communeNames = new Map<string, string>(walkthrough.communes.map(({ id, name }) => [id, name]))
  const boardOf = (id: string) => walkthrough.boards.find((board) => board.id === id)
  const placesOf = (title: string) =>
    walkthrough.mapItems.filter((item) => boardOf(item.boardId)?.title === title)

  // The same territory and agenda, with nothing said yet.
  const { demarcheId } = await openEvening(tablee, 'pays-de-lormiere')
  const copyId = 'demarche-w1' as DemarcheId
  await commands.shelf.duplicate({
    id: demarcheId,
    newId: copyId,
    title: 'Vitalité sociale',
    withContributions: false,
  })
  await tablee.client.shelf.open({ commandId: 'open-w1', id: copyId })
  const [first] = inOrder(rowsIn(await readReplica(tablee.client, null), 'ateliers'))
  if (!first) throw new Error('No atelier')
  const atelierId = first.id
  await tablee.client.windows.stage({ atelierId })
  const read = () => readReplica(tablee.client, atelierId)
  const rows = await read()
  const boards = rowsIn(rows, 'boards')
  const boardNamed = (title: string): Board => {
    const board = boards.find((one) => one.title === title)
    if (!board) throw new Error(`No board ${title}`)
    return board
  }
  expect(rowsIn(rows, 'communes')).toHaveLength(12)
  expect(rowsIn(rows, 'mapItems')).toEqual([])
  await commands.ateliers.change({
    id: atelierId,
    fields: { headcounts: { elu: 12, associatifPro: 13, habitant: 13 } },
  })
  await commands.evening.start({ atelierId, at: 'now' })
  const sequence = rowsIn(rows, 'sequences').find(({ title }) => title === 'Travail par balise')
  if (!sequence) throw new Error('No sequence')
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })

  const lieux = boardNamed('Carte des lieux')
  await page.goto(`${page.url().split('#')[0]}#/demarche/${copyId}/${atelierId}/board/${lieux.id}`)
  await expect(page.locator('[data-map-canvas]')).toBeVisible()
  await page.getByRole('button', { name: 'Montrer à l’écran' }).click()
  const wall = await tablee.openWall()
  await expect(wall.getByText('Rien n’est encore posé.')).toBeVisible()

  await test.step('chaque lieu se pose au clavier, et la salle le voit', async () => {
    for (const item of placesOf('Carte des lieux')) await placeByKeyboard(page, item, communeNames)
    await expect(wall.getByText('Café, commerce')).toBeVisible()
    const shown = await wall.locator('body').innerText()
    expect(shown).not.toContain('Fermée le lundi')
    const kept = rowsIn(await read(), 'mapItems').toSorted((a, b) => a.number - b.number)
    expect(kept.map(({ label }) => label)).toEqual(placesOf('Carte des lieux').map(({ label }) => label))
    expect(kept.map(({ reach }) => reach)).toEqual(placesOf('Carte des lieux').map(({ reach }) => reach))
    expect(kept.every(({ communeId, x }) => communeId !== null && x === null)).toBe(true)
  })

  await test.step('les flèches et Entrée posent aussi, Annuler reprend', async () => {
    const field = page.getByRole('combobox', { name: /Une commune|Quelle gommette/ })
    await field.focus()
    await field.press('Escape')
    await field.pressSequentially('marc')
    await field.press('Enter')
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'Enter']) await field.press(key)
    await expect(page.getByRole('region', { name: 'Gommette 15', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect(page.getByRole('region', { name: 'Gommette 15', exact: true })).toBeHidden()
  })

  await test.step('la liste dit la même chose, triée, et n’a pas de faute d’accessibilité', async () => {
    await page.getByRole('radio', { name: 'Liste' }).check({ force: true })
    const table = page.getByRole('table')
    await expect(table.getByRole('row')).toHaveCount(15)
    await table.getByRole('button', { name: 'Commune' }).click()
    await expect(table.getByRole('row').nth(1)).toContainText('Fête de la batteuse')
    const seen = await new AxeBuilder({ page }).analyze()
    expect(seen.violations.map(({ id }) => id)).toEqual([])
  })

  await test.step('les associations, les notes et les réactions suivent', async () => {
    const asso = boardNamed('Carte des associations')
    const communes = new Map(rowsIn(rows, 'communes').map(({ name, id }) => [name, id]))
    for (const item of placesOf('Carte des associations')) {
      const { category, label, reach, details } = item
      const communeId = communes.get(communeNames.get(item.communeId ?? '') ?? '') ?? null
      await commands.mapItems.place({
        id: `asso-${item.number}`,
        boardId: asso.id,
        category,
        label,
        reach,
        details,
        communeId,
      } as Parameters<typeof commands.mapItems.place>[0])
    }
    const taken = new Set<string>()
    for (const said of walkthrough.contributions) {
      const title = boardOf(said.boardId)?.title ?? ''
      const slot = walkthrough.placements.find((one) => one.contributionId === said.id)?.slot ?? null
      const board = boardNamed(title)
      if (slot?.startsWith('carte-') && !taken.has(slot)) {
        taken.add(slot)
        const cardId = slot.slice('carte-'.length)
        await commands.boards.act({ id: board.id, action: { kind: 'takeCard', cardId } })
      }
      await commands.contributions.capture({
        id: `copy-${said.id}` as typeof said.id,
        boardId: board.id,
        slot,
        groupId: null,
        text: said.text,
        details: said.details,
      })
    }
    await commands.evening.finish({ atelierId })
  })

  await test.step('la synthèse a les nombres de W1', async () => {
    await page.goto(`${page.url().split('#')[0]}#/demarche/${copyId}/${atelierId}/synthesis`)
    const printed = await makeSynthesis(page)
    expect(pdfProblems(printed)).toEqual([])
    const text = readingText(printed).replace(/\s+/gu, ' ')
    expect(headings(printed)).toContain('Balise 1A – Lieux et événements de rencontre')
    for (const words of [
      '38 participants',
      '108 contributions = Balise 1A 29 + Balise 1B 24 + Balise 2 30 + Balise 3 20 + Réactions 5',
      '14 gommettes sur la carte, 10 communes sur 12',
      'la commune 6, plusieurs communes 3, tout le territoire 2, au-delà 3',
      '12 gommettes sur la carte',
    ])
      expect(text).toContain(words)
    for (const { label, note } of walkthrough.mapItems) {
      expect(text).toContain(label)
      if (note !== '') expect(text).not.toContain(note)
    }
    expect(text.split('Un café itinérant qui tourne dans les villages')).toHaveLength(3)
  })
  expect(tablee.complaints).toEqual([])
  await tablee.close()
})

/** « mé », Entrée, « lor », Entrée, its name, Entrée; then how far it draws people from. */
async function placeByKeyboard(
  page: Page,
  item: MapItem,
  communeNames: ReadonlyMap<string, string>,
): Promise<void> {
  const field = page.getByRole('combobox', { name: /Une commune|Quelle gommette/ })
  await field.focus()
  await field.press('Escape')
  const words: { [category: string]: string } = { marche: 'marc', equipementCulturel: 'mé', ecole: 'éco' }
  await field.pressSequentially(words[item.category] ?? titleOf(item.category))
  await field.press('Enter')
  await field.pressSequentially((communeNames.get(item.communeId ?? '') ?? '').slice(0, 9))
  await field.press('Enter')
  const card = page.getByRole('region', { name: `Gommette ${item.number}`, exact: true })
  const name = card.getByLabel('Nom', { exact: true })
  await expect(name).toBeFocused()
  await page.keyboard.type(item.label)
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  if (item.reach !== 'communal')
    await card.getByRole('button', { name: reachNames[item.reach] }).press('Enter')
  await expect(card.getByRole('button', { name: reachNames[item.reach] })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
}

function titleOf(category: string): string {
  const titles: { [category: string]: string } = {
    cafeCommerce: 'café',
    equipementSportif: 'équipement',
    espacePublic: 'place',
    patrimoine: 'patri',
    nature: 'chemin',
    feteLocale: 'fête',
    evenementCulturel: 'événement c',
    evenementSportif: 'événement s',
    lieuInformel: 'informel',
  }
  return titles[category] ?? category
}
