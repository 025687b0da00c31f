import { expect, type Page, test } from '@playwright/test'
import { demoRows } from '../pdf/demoRows.ts'
import { pdfProblems } from '../pdf/pdfProblems.ts'
import { readingText } from '../pdf/readPdf.ts'
import { openTablee } from '../support/openTablee.ts'
import { capture, chip, goTo, headings, makeSynthesis, saidIn } from '../support/runEvening.ts'

test.use({ actionTimeout: 10_000 })

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

test('pyramide, flash infos, dépollution, pépites et râteaux : la seconde soirée (W2)', async ({
  browser,
}) => {
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
    for (const name of ['pyramide', 'flash infos', 'depollution', 'pepites']) await addMethod(page, name)
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

  await test.step('vingt-six pépites, vingt-six râteaux, chacun avec son nombre', async () => {
    await goTo(page, 'Pépites et râteaux')
    await page.getByRole('button', { name: 'Tableau', exact: true }).click()
    for (const { slot, texts } of said('Pépites et râteaux')) {
      await chip(page, 'Où va la parole', slot).click()
      for (const text of texts) {
        await capture(page, [text])
        const row = page.locator('[data-parole]').filter({ hasText: text })
        for (let count = 1; count < (countOf.get(text) ?? 1); count += 1) {
          await row.getByRole('button').last().click()
          await page.getByRole('menuitem', { name: 'Dite une fois de plus' }).click()
          await expect(row).toContainText(`×${count + 1}`)
        }
      }
    }
    await expect(wall.getByText('26', { exact: true }).first()).toBeVisible()
  })

  await test.step('la synthèse compte comme la salle a compté', async () => {
    await page.getByRole('button', { name: 'Finir la soirée' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Finir la soirée' }).click()
    await page.getByRole('button', { name: 'Écrire la synthèse' }).click()
    const read = await makeSynthesis(page)
    expect(pdfProblems(read)).toEqual([])
    const wanted = ['La pyramide', 'Flash infos', 'Pépites et râteaux', 'Annexe – Toutes les contributions']
    expect(headings(read).filter((heading) => wanted.includes(heading))).toEqual(wanted)
    const text = readingText(read).replace(/\s+/gu, ' ')
    for (const { texts } of [...said('La pyramide'), ...said('Flash infos'), ...said('Pépites et râteaux')])
      for (const one of texts) expect(text).toContain(one.replace(/\s+/gu, ' '))
    // 7 answers, 6 announcements, 26 pépites, 26 râteaux, 3 slips handed over; these stay out unless it was asked.
    expect(text).toContain('68 contributions')
    expect(text).not.toContain('La panne de la chambre froide')
    expect(text).not.toMatch(/poubelle : \d|sujets? jetés?/)
    expect(text.indexOf('La chambre froide a lâché en juillet')).toBeLessThan(
      text.indexOf('Trois appels d’offres incompréhensibles'),
    )
  })
  expect(tablee.complaints).toEqual([])
  await tablee.close()
})
