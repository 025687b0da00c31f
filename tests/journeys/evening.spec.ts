import { expect, test } from '@playwright/test'
import type { AtelierId } from '../../shared/domain/ids.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { demoRows } from '../pdf/demoRows.ts'
import { pdfProblems } from '../pdf/pdfProblems.ts'
import { readingText } from '../pdf/readPdf.ts'
import { commandsOf } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'
import { readReplica } from '../support/readReplica.ts'
import { capture, chip, goTo, headings, makeSynthesis, saidIn } from '../support/runEvening.ts'

test.use({ actionTimeout: 10_000 })

test('une soirée entière : du premier clic à la synthèse, la salle suit (W1)', async ({ browser }) => {
  test.setTimeout(600_000)
  const tablee = await openTablee(browser)
  const page = tablee.consolePage
  const walkthrough = demoRows('pays-de-lormiere')
  const said = saidIn(walkthrough)

  await test.step('la démarche part du modèle des quatre soirées', async () => {
    await page.getByRole('button', { name: /Choisir.*Quatre soirées/ }).click()
    await page.getByLabel('Titre').fill('Vitalité sociale du Pays de Lormière')
    await page.getByRole('button', { name: 'Mettre la table' }).click()
    await expect(page.locator('[data-sequence]')).toHaveCount(9)
    await expect(page.getByText('18 h à 21 h 30')).toBeVisible()
  })

  await test.step('trente-huit personnes sont comptées à la porte', async () => {
    await page.getByRole('link', { name: 'Panel et groupes' }).click()
    await page.getByRole('radio', { name: 'Groupes et effectifs' }).click()
    for (const [label, count] of [
      ['Élus', 12],
      ['Associations et professionnels', 13],
      ['Habitants', 13],
    ] as const) {
      const field = page.getByLabel(label, { exact: true })
      await field.fill(String(count))
      await field.press('Tab')
    }
    await expect(page.getByText('38 personnes en tout')).toBeVisible()
  })

  await test.step('la soirée commence, l’écran de la salle suit', async () => {
    await page.getByRole('button', { name: 'Animer', exact: true }).click()
    await page.getByRole('button', { name: 'Ouvrir la conduite' }).click()
    await page.getByRole('button', { name: 'Commencer maintenant' }).click()
  })
  const wall = await tablee.openWall()
  await expect(wall.getByText('Écrivez votre prénom', { exact: false }).first()).toBeVisible()

  await test.step('quatre groupes travaillent en même temps ; chaque parole va dans sa colonne', async () => {
    await goTo(page, 'Travail par balise')
    await page.getByRole('button', { name: 'Tableau', exact: true }).click()
    for (const [number, question] of [
      'Où se croise-t-on ?',
      'Que font nos associations ?',
      'Sur qui s’appuyer ?',
      'Que pourrait-on oser ?',
    ].entries()) {
      await chip(page, 'Qui l’a dit', String(number + 1)).click()
      for (const { slot, slotId, texts } of said.filter((one) => one.lane === question)) {
        if (slotId.startsWith('carte-')) await takePortrait(tablee, slotId.slice('carte-'.length))
        await chip(page, 'Où va la parole', slot).click()
        await capture(page, texts)
      }
    }
  })

  await test.step('les lieux et les associations sont tapés des feuilles', async () => {
    await placeGommettes(tablee, walkthrough)
  })

  await test.step('la salle voit la carte du premier groupe, sans un nom', async () => {
    await expect(wall.getByText('Marché', { exact: true }).first()).toBeVisible()
    const shown = await wall.locator('body').innerText()
    for (const { firstName } of walkthrough.people) expect(shown).not.toContain(firstName)
  })

  await test.step('après le buffet, la salle réagit', async () => {
    await goTo(page, 'Restitution : 4 × 8 min')
    for (const { slot, texts } of said.filter((one) => one.board === 'Réactions')) {
      await chip(page, 'Où va la parole', slot).click()
      await capture(page, texts)
    }
  })

  await test.step('la soirée finit, la salle lit merci', async () => {
    await page.getByRole('button', { name: 'Finir la soirée' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Finir la soirée' }).click()
    await expect(wall.getByText(/Merci/).first()).toBeVisible()
    await page
      .getByRole('button', { name: 'Écrire la synthèse' })
      .or(page.getByRole('link', { name: 'Écrire la synthèse' }))
      .click()
  })

  await test.step('la synthèse a les titres et les nombres de la soirée', async () => {
    const read = await makeSynthesis(page)
    expect(pdfProblems(read)).toEqual([])
    expect(headings(read)).toEqual([
      'En bref',
      'Rappel de la démarche',
      'Le déroulé',
      'Balise 1A – Lieux et événements de rencontre',
      'Balise 1B – Les associations',
      'Balise 2 – Portraits fictifs',
      'Balise 3 – Les opportunités locales',
      'Ce que les groupes ont dit',
      'Ce que nous retenons',
      'Et maintenant ?',
      'Annexe – Toutes les contributions',
    ])
    const text = readingText(read).replace(/\s+/gu, ' ')
    for (const words of [
      '38 participants',
      '12 élus, 13 associatifs et professionnels, 13 habitants',
      '108 contributions',
      '4 groupes',
    ])
      expect(text).toContain(words)
    expect(text.split('Un café itinérant qui tourne dans les villages')).toHaveLength(3)
    for (const { texts } of said) for (const one of texts) expect(text).toContain(one.replace(/\s+/gu, ' '))
  })
  expect(tablee.complaints).toEqual([])
  await tablee.close()
})

/** Lays a portrait in the centre of the third group's table, as its group took it from the deck. */
async function takePortrait(tablee: Tablee, cardId: string): Promise<void> {
  const [, atelierId] = /#\/demarche\/[^/]+\/([^/]+)\//.exec(tablee.consolePage.url()) ?? []
  const rows = await readReplica(tablee.client, (atelierId ?? null) as AtelierId | null)
  const board = rowsIn(rows, 'boards').find(({ activity }) => activity === 'sheets')
  if (!board) throw new Error('No board of portraits')
  await commandsOf(tablee).boards.act({ id: board.id, action: { kind: 'takeCard', cardId } })
}

/** What the walkthrough put on its maps, on those of the same titles; this démarche has no communes. */
async function placeGommettes(tablee: Tablee, walkthrough: SynthesisRows): Promise<void> {
  const [, atelierId] = /#\/demarche\/[^/]+\/([^/]+)\//.exec(tablee.consolePage.url()) ?? []
  const boards = rowsIn(await readReplica(tablee.client, (atelierId ?? null) as AtelierId | null), 'boards')
  for (const { id, boardId, category, label, reach, details } of walkthrough.mapItems) {
    const title = walkthrough.boards.find((board) => board.id === boardId)?.title
    const board = boards.find((one) => one.title === title)
    if (!board) throw new Error(`No map ${title}`)
    await commandsOf(tablee).mapItems.place({ id, boardId: board.id, category, label, reach, details })
  }
}
