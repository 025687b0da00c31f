import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { PersonId } from '../../shared/domain/ids.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'

const firstNames = [
  'Bernadette',
  'Gilles',
  'Corinne',
  'Nadège',
  'Thierry',
  'Maud',
  'Serge',
  'Aurélie',
  'Mohamed',
  'Solène',
  'Alain',
  'Monique',
  'Laurent',
  'Fatiha',
  'Jean-Luc',
  'Estelle',
  'Hugo',
  'Odile',
  'Karim',
  'Véronique',
  'Dominique',
  'Sylvie',
  'Étienne',
  'Claire',
  'Pascal',
  'Rose-Marie',
  'Jeanne',
  'Lucas',
  'Amina',
  'Philippe',
  'Martine',
  'Romain',
  'Delphine',
  'Yves',
  'Ludivine',
  'Benoît',
  'Inès',
  'Samir',
]

/** As it is typed in a hurry: small, without accents. */
const typedOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Nothing that axe knows how to see stands in the way of anyone. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  )
}

test('forty people come through the door by the keyboard, two of them unexpected', async ({ browser }) => {
  test.setTimeout(180_000)
  const tablee = await openTablee(browser)
  try {
    const evening = await openEvening(tablee, 'une-soiree')
    const { demarcheId, atelierId, commands } = evening
    await commands.people.add({
      people: firstNames.map((firstName, index) => ({
        id: `p-${index}` as PersonId,
        firstName,
        lastName: 'Secret',
        phone: '06 99 99 99 99',
      })),
      attendance: { atelierId, state: 'confirmed' },
    })
    const wall = await tablee.openWall()
    const page = tablee.consolePage
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/demarche/${demarcheId}/${atelierId}/door`)
    const field = page.getByLabel('Qui arrive ?')
    await expect(field).toBeFocused()

    await test.step('each in a few letters and Entrée', async () => {
      for (const name of firstNames) {
        await field.pressSequentially(typedOf(name))
        await expect(page.locator('[aria-current="true"]').getByText(name)).toBeVisible()
        await field.press('Enter')
        await expect(field).toHaveValue('')
      }
      await expect(page.getByText('38', { exact: true })).toBeVisible()
    })

    await test.step('two who are on no list, in ten seconds each', async () => {
      for (const name of ['zoé maurin', 'christophe']) {
        const began = Date.now()
        await field.fill(name)
        await field.press('Enter')
        await expect(page.getByRole('button', { name: 'Bienvenue' })).toBeFocused()
        await page.keyboard.press('Enter')
        await expect(field).toBeFocused()
        expect(Date.now() - began).toBeLessThan(10_000)
      }
      await expect(page.getByText('40', { exact: true })).toBeVisible()
    })

    await test.step('one leaves early, and the mistake of another is taken back', async () => {
      await page.getByRole('button', { name: 'Odile Secret part avant la fin' }).click()
      await expect(page.getByText('39', { exact: true })).toBeVisible()
    })

    const attendances = rowsIn(await evening.read(), 'attendances')
    expect(attendances.filter(({ state }) => state === 'present')).toHaveLength(39)
    expect(attendances.filter(({ isWalkIn }) => isWalkIn)).toHaveLength(2)
    await expectAccessible(page)

    await test.step('the panel says who came, and finds without accents', async () => {
      await page.getByRole('button', { name: 'Préparer' }).click()
      await page.getByRole('link', { name: 'Panel et groupes' }).click()
      await page.getByLabel('Chercher', { exact: true }).fill('etienne')
      await expect(page.getByLabel('Étienne Secret, à cet atelier')).toHaveValue('present')
      await expectAccessible(page)
    })
    expect(await wall.content()).not.toMatch(/Secret|06 99/)
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})
