import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openTablee, type Tablee } from '../support/openTablee.ts'

const titles = (page: Page) =>
  page
    .getByRole('list', { name: 'Déroulé' })
    .locator('[data-sequence]')
    .evaluateAll((blocks) =>
      blocks.map((block) => (block.getAttribute('aria-label') ?? '').split(', ').slice(1, -1).join(', ')),
    )
const block = (page: Page, title: string) => page.getByRole('group', { name: new RegExp(`, ${title}, `) })

/** Nothing that axe knows how to see stands in the way of anyone. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  )
}

async function insertBySearch(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/')
  const search = page.getByLabel('Chercher une méthode')
  await expect(search).toBeFocused()
  await search.fill(typed)
  const before = (await titles(page)).length
  await search.press('Enter')
  await expect.poll(async () => (await titles(page)).length).toBe(before + 1)
  await search.fill('')
  await search.blur()
}

async function startFromBlank(tablee: Tablee): Promise<Page> {
  const page = tablee.consolePage
  await page.getByRole('button', { name: 'Page blanche' }).click()
  await page.getByLabel('Titre').fill('Vitalité sociale du Val d’Ambreuse')
  await page.getByRole('button', { name: 'Mettre la table' }).click()
  await page.getByRole('button', { name: 'Poser l’accueil' }).click()
  await expect(page.locator('[data-sequence]')).toHaveCount(1)
  return page
}

test('an evening is prepared from a blank page, mostly by the keyboard', async ({ browser }) => {
  test.setTimeout(120_000)
  const tablee = await openTablee(browser)
  try {
    await expect(tablee.consolePage.getByText('On met la table')).toBeVisible()
    await expectAccessible(tablee.consolePage)
    const page = await startFromBlank(tablee)

    await test.step('methods are found without accents and placed with Entrée', async () => {
      await insertBySearch(page, 'cloture')
      await insertBySearch(page, 'PEPITES rateaux')
      await insertBySearch(page, 'pause dinatoire')
      expect(await titles(page)).toEqual([
        'Accueil et émargement sur la carte',
        'Clôture',
        'Pépites et râteaux',
        'Pause dînatoire',
      ])
    })

    await test.step('Alt and the arrows move a block, which keeps the focus', async () => {
      await block(page, 'Clôture').focus()
      await page.keyboard.press('Alt+ArrowDown')
      await expect
        .poll(() => titles(page))
        .toEqual(['Accueil et émargement sur la carte', 'Pépites et râteaux', 'Clôture', 'Pause dînatoire'])
      await expect(block(page, 'Clôture')).toBeFocused()
    })

    await test.step('a lifted block tells its slot, and goes where the arrows say', async () => {
      await page.getByRole('button', { name: 'Déplacer « Clôture »' }).focus()
      await page.keyboard.press('Space')
      await expect(page.getByText(/Déposer ici/)).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByText(/Clôture.» irait de 20.h.30 à 20.h.55, place 4 sur 4/)).toBeAttached()
      await page.keyboard.press('Space')
      await expect
        .poll(() => titles(page))
        .toEqual(['Accueil et émargement sur la carte', 'Pépites et râteaux', 'Pause dînatoire', 'Clôture'])
    })

    await test.step('a sequence is split into groups', async () => {
      await page.getByRole('link', { name: 'Panel et groupes' }).click()
      await page.getByRole('radio', { name: 'Groupes et effectifs' }).click()
      for (let count = 1; count <= 4; count += 1) {
        await page.getByRole('button', { name: 'Un de plus' }).click()
        await expect(page.getByLabel('Nom du groupe')).toHaveCount(count)
      }
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Agenda', exact: true }).click()
      await page.getByRole('button', { name: 'Autres gestes pour « Pépites et râteaux »' }).click()
      await page.getByRole('menuitem', { name: 'Partager en groupes' }).click()
      await expect(block(page, 'Pépites et râteaux').getByRole('listitem')).toHaveCount(4)
      await expect(block(page, 'Pépites et râteaux')).toContainText('Groupe 3')
    })

    await test.step('an overrun is told at once, with what removes it, and undo brings it back', async () => {
      await block(page, 'Pépites et râteaux').focus()
      for (let press = 0; press < 6; press += 1) await page.keyboard.press('+')
      const late = page.getByText(/de plus qu’annoncé/)
      await expect(late).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: /Raccourcir les échanges/ }).click()
      await expect(late).toBeHidden()
      await block(page, 'Accueil et émargement sur la carte').focus()
      await page.keyboard.press('Control+z')
      await expect(late).toBeVisible()
      await page.keyboard.press('Control+Shift+z')
      await expect(late).toBeHidden()
    })

    await test.step('what is removed comes back', async () => {
      await block(page, 'Pause dînatoire').focus()
      await page.keyboard.press('Delete')
      await expect(block(page, 'Pause dînatoire')).toBeHidden()
      await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
      await expect(block(page, 'Pause dînatoire')).toBeVisible()
    })

    await test.step('the details of a block are written in the panel', async () => {
      await block(page, 'Pépites et râteaux').focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary', { name: 'Séquence' })
      await panel.getByLabel('Titre', { exact: true }).fill('Ce qui va, ce qui manque')
      await panel.getByLabel('Titre', { exact: true }).press('Enter')
      await expect(block(page, 'Ce qui va, ce qui manque')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Fermer la séquence' }).click()
    })
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('a method dragged with the mouse shows its exact slot, and goes there', async ({ browser }) => {
  const tablee = await openTablee(browser)
  try {
    const page = await startFromBlank(tablee)
    await insertBySearch(page, 'cloture')
    const method = page.getByRole('button', { name: /Poser dans l’agenda.* Météo d’ouverture/ })
    // The drawer holds more methods than it shows.
    await method.scrollIntoViewIfNeeded()
    const card = await method.boundingBox()
    const target = await block(page, 'Clôture').boundingBox()
    if (!card || !target) throw new Error('Nothing to drag.')
    await page.mouse.move(card.x + 80, card.y + 20)
    await page.mouse.down()
    await page.mouse.move(card.x - 40, card.y + 40, { steps: 4 })
    await page.mouse.move(target.x + 300, target.y + 4, { steps: 8 })
    await expect(page.getByText('Déposer ici : 19 h 00 – 19 h 12')).toBeVisible()
    await page.mouse.up()
    await expect
      .poll(() => titles(page))
      .toEqual(['Accueil et émargement sur la carte', 'Météo d’ouverture', 'Clôture'])
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('a démarche is archived, put in the bin, and comes back; every screen is open to all', async ({
  browser,
}) => {
  const tablee = await openTablee(browser)
  try {
    const page = tablee.consolePage
    await page.getByRole('button', { name: 'Voir un exemple' }).click()
    await expect(page.getByRole('heading', { name: 'Agenda de la soirée' })).toBeVisible()
    await page.getByRole('link', { name: 'Accueil de Tablée' }).click()
    const row = page.getByRole('link', { name: /Le Pays de Lormière/ })
    await expect(row).toContainText('Exemple')
    await expectAccessible(page)

    const gesture = async (name: string) => {
      await page.getByRole('button', { name: 'Autres gestes pour « Le Pays de Lormière »' }).click()
      await page.getByRole('menuitem', { name }).click()
    }
    await gesture('Archiver')
    await expect(row).toContainText('Archivée')
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(row).not.toContainText('Archivée')
    await gesture('Mettre à la corbeille')
    await expect(row).toBeHidden()
    await page.getByText('Corbeille, une démarche').click()
    await page.getByRole('button', { name: 'Remettre « Le Pays de Lormière »' }).click()
    await expect(row).toBeVisible()

    await row.click()
    await page.getByRole('link', { name: 'Supports' }).click()
    await expect(page.getByRole('heading', { name: 'Supports' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Animer' }).click()
    await expect(page.getByRole('heading', { name: 'La salle' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Restituer' }).click()
    await page.getByRole('link', { name: 'Archives' }).click()
    await page.getByRole('button', { name: 'Faire une copie maintenant' }).click()
    await expect(page.getByText(/à votre demande/)).toBeVisible()
    await expectAccessible(page)

    for (const name of ['Réglages', 'Méthodes', 'Modèles']) {
      await page
        .getByRole('link', { name: 'Accueil de Tablée' })
        .or(page.getByRole('link', { name: 'Mes démarches' }))
        .click()
      await page.getByRole('link', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await expectAccessible(page)
    }
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})
