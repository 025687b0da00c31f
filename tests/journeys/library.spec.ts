import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openTablee } from '../support/openTablee.ts'

/** Nothing that axe knows how to see stands in the way of anyone. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  )
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('a volunteer finds a method, prepares it, prints it, makes it theirs', async ({ browser }) => {
  test.setTimeout(240_000)
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const page = tablee.consolePage
    await press(page, 'Page blanche')
    await page.getByLabel('Titre').fill('Vitalité sociale')
    await press(page, 'Mettre la table')
    await press(page, 'Poser l’accueil')
    await expect(page.locator('[data-sequence]')).toHaveCount(1)

    await test.step('« frigo » finds the method that empties the head', async () => {
      await page.goto(page.url().replace(/#.*/, '#/methods'))
      const list = page.getByRole('region', { name: 'Méthodes trouvées' })
      await expect(list.getByRole('listitem').first()).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel('Chercher une méthode').fill('frigo')
      await expect(list.getByRole('link').first()).toHaveText(/frigo/)
      await list.getByRole('link').first().click()
      await expect(page.getByRole('heading', { name: 'Comment animer' })).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('it goes into the agenda in fifteen minutes, its steps with it', async () => {
      await press(page, 'Ajouter à un déroulé')
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      const minutes = dialog.getByRole('spinbutton').or(dialog.getByRole('textbox')).first()
      await minutes.fill('15')
      await minutes.press('Tab')
      await expect(dialog.getByText(/^Étapes/)).toBeVisible()
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
      await press(page, 'Voir le déroulé')
      await expect(page.getByRole('group', { name: /frigo.* 15 min/ })).toBeVisible()
      await page.goBack()
    })

    await test.step('its sheet is saved, both sides', async () => {
      await press(page, 'Imprimer')
      await expectAccessible(page)
      const saving = page.waitForEvent('download')
      await press(page, 'Enregistrer le PDF')
      const saved = await saving
      expect(saved.suggestedFilename()).toMatch(/_fiche\.pdf$/)
      const bytes = readFileSync(await saved.path())
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    })

    await test.step('rehearsed, it passes on the wall, which says so, and nothing is kept', async () => {
      const wall = await tablee.openWall()
      await press(page, 'Répéter')
      await expect(wall.getByText(/^Répétition\s:\s\d+\smin\sen\sune$/)).toBeVisible()
      await expect(wall.getByRole('heading').first()).toBeVisible()
      await expect(page.getByText(/^Étape \d sur/)).toBeVisible()
      await expectAccessible(page)
      await press(page, 'Arrêter la répétition')
      await expect(wall.getByText(/^Répétition\s:\s\d+\smin\sen\sune$/)).toBeHidden()
      await wall.close()
    })

    await test.step('adapted, it is found again under its own name', async () => {
      await press(page, 'Adapter')
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByLabel('Nom', { exact: true })).toBeVisible()
      await expectAccessible(page)
      await dialog.getByLabel('Nom', { exact: true }).fill('La glacière de Montbrelle')
      const said = dialog.getByLabel('Consigne de l’étape 2')
      await said.fill(`${await said.inputValue()} (plié)`)
      await press(page, 'Ajouter une question')
      await dialog.getByLabel('Question 1', { exact: true }).fill('Qui l’a vécu')
      await dialog.getByLabel('Ajouter à ce qu’elle donne').selectOption({ label: 'des réponses' })
      await dialog
        .getByLabel('Ajouter une méthode voisine')
        .selectOption({ label: 'Questionnaire de sociabilité' })
      await dialog.getByRole('radio', { name: 'Anglais' }).check()
      await dialog.getByLabel('Nom', { exact: true }).fill('The Montbrelle cool box')
      await expectAccessible(page)
      await press(page, 'Garder la méthode')
      await expect(page.getByRole('heading', { name: 'La glacière de Montbrelle' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Questionnaire de sociabilité' })).toBeVisible()
      await page.getByLabel('Avec').fill('le foyer rural')
      await page.getByLabel('Ce que j’en retiens').fill('Prévoir deux boîtes')
      await press(page, 'Noter l’essai')
      await expect(page.getByText(/avec le foyer rural/)).toBeVisible()
      await page.getByRole('link', { name: 'Toutes les méthodes' }).click()
      await page.getByLabel('Chercher une méthode').fill('glaciere')
      await expect(page.getByRole('link', { name: 'La glacière de Montbrelle' })).toBeVisible()
    })

    await test.step('given as a file and made hostile, it is refused with its line', async () => {
      await page.getByRole('link', { name: 'La glacière de Montbrelle' }).click()
      const saving = page.waitForEvent('download')
      await press(page, 'Donner le fichier')
      const given = readFileSync(await (await saving).path(), 'utf8')
      expect(given).toMatch(/\\nUn papier par souci \(plié\)/)
      expect(given).toContain('"en": "The Montbrelle cool box"')
      expect(given).toContain('"fr": "Qui l’a vécu"')
      const hostile = given.replace('La glacière de Montbrelle', '<script>alert(1)</script>')
      const line = given.slice(0, given.indexOf('La glacière')).split('\n').length
      await page.getByRole('link', { name: 'Toutes les méthodes' }).click()
      const take = page.getByLabel('Fichier de méthodes à recevoir')
      await take.setInputFiles({
        name: 'hostile.json',
        mimeType: 'application/json',
        buffer: Buffer.from(hostile),
      })
      await expect(page.getByText(new RegExp(`Ligne ${line},.*du code`))).toBeVisible()
    })

    await test.step('taken out, it can be put back', async () => {
      await page.getByRole('link', { name: 'La glacière de Montbrelle' }).click()
      await press(page, 'Retirer')
      await expect(page.getByText('est retirée')).toBeVisible()
      await page.getByRole('radio', { name: 'Retirées' }).check({ force: true })
      await page.getByRole('listitem').getByRole('button', { name: 'Remettre' }).click()
      await page.getByRole('radio', { name: 'Les miennes' }).check({ force: true })
      await expect(page.getByRole('link', { name: 'La glacière de Montbrelle' })).toBeVisible()
    })
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})
