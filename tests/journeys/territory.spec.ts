import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'

/** Four communes of the Bocage Bourbonnais as squares, wound clockwise, among others of elsewhere. */
const square = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + 0.1],
      [west + 0.1, south + 0.1],
      [west + 0.1, south],
      [west, south],
    ],
  ],
})
const outlines = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ['03036', 'Bourbon-l’Archambault', 3, 46.5],
    ['03247', 'Saint-Menoux', 3.1, 46.5],
    ['03320', 'Ygrande', 2.9, 46.5],
    ['03002', 'Agonges', 3.1, 46.6],
    ['29019', 'Brest', -4.5, 48.3],
  ].map(([code, nom, west, south]) => ({
    type: 'Feature',
    properties: { code, nom },
    geometry: square(Number(west), Number(south)),
  })),
})
/** A plan drawn by somebody, with a trap in it. */
const plan =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><script>window.trap = 1</script><rect width="300" height="200" fill="#cde"/><text x="20" y="50">Plan</text></svg>'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  )
}

const chooser = (page: Page, label: string) => page.locator(`input[type=file][aria-label="${label}"]`)

test('a territory is chosen offline, gets its outlines and a plan, and its gommettes go and come back', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const tablee = await openTablee(browser)
  try {
    const page = tablee.consolePage
    const { atelierId, demarcheId, commands, read } = await openEvening(tablee, 'une-soiree')
    await commands.sequences.add({ atelierId, methodId: 'balise1A', place: { at: 'end' } })
    await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/agenda`)
    await page.getByRole('link', { name: 'Territoire' }).click()

    await test.step('the communes are found by name, without accents', async () => {
      await page.getByLabel('Chercher une intercommunalité ou une commune').fill('bocage bourb')
      await page.getByRole('button', { name: 'Prendre les 25 communes' }).click()
      await expect(page.getByText('25 communes ajoutées.')).toBeVisible()
      expect(rowsIn(await read(), 'communes')).toHaveLength(25)
      await expectAccessible(page)
    })

    await test.step('a file that stops in the middle says so, and nothing changes', async () => {
      const cut = {
        name: 'coupe.geojson',
        mimeType: 'application/json',
        buffer: Buffer.from(outlines.slice(0, 400)),
      }
      await chooser(page, 'Contours des communes').setInputFiles(cut)
      await expect(page.getByText('Ce fichier s’arrête avant la fin.')).toBeVisible()
      expect(rowsIn(await read(), 'baseMaps')).toHaveLength(0)
    })

    await test.step('the outlines of those of the file are drawn, the others are named', async () => {
      const file = { name: 'france.geojson', mimeType: 'application/json', buffer: Buffer.from(outlines) }
      await chooser(page, 'Contours des communes').setInputFiles(file)
      await expect(page.getByRole('heading', { name: 'Contours des communes', level: 1 })).toBeVisible()
      await expect(page.getByText('4 communes ont leur contour.')).toBeVisible()
      await expect(page.getByRole('img', { name: 'Fond de carte' }).getByText('Ygrande')).toBeVisible()
      await page.getByRole('button', { name: 'Fermer ce message' }).click()
      await page.getByLabel('Autour de').selectOption('Ygrande')
      await page.getByRole('button', { name: 'Ajouter ce zoom' }).click()
      await expect(page.getByRole('button', { name: 'Retirer le zoom Ygrande' })).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('a plan is laid on the ground by three points, a fourth tells how far off it is', async () => {
      await page.getByRole('button', { name: 'Tous les fonds' }).click()
      const file = { name: 'plan-du-bourg.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(plan) }
      await chooser(page, 'Image ou page de PDF').setInputFiles(file)
      await expect(page.getByRole('heading', { name: 'plan du bourg', level: 1 })).toBeVisible()
      for (const [x, y, commune] of [
        [200, 500, 'Ygrande'],
        [500, 500, 'Bourbon-l’Archambault'],
        [800, 200, 'Agonges'],
        [800, 510, 'Saint-Menoux'],
      ] as const) {
        await page.getByLabel('De gauche à droite').fill(String(x))
        await page.getByLabel('De haut en bas').fill(String(y))
        await page.getByLabel('Commune', { exact: true }).selectOption({ label: commune })
        await page.getByRole('button', { name: 'Ajouter ce point' }).click()
        await expect(page.getByRole('button', { name: `Retirer le point ${commune}` })).toBeVisible()
      }
      await expect(page.getByText(/Carte calée\s: écart moyen de \d+\sm\./)).toBeVisible()
      expect(await page.evaluate(() => 'trap' in window)).toBe(false)
      await expectAccessible(page)
    })

    await test.step('an image too large is refused before it is opened', async () => {
      await page.getByRole('button', { name: 'Tous les fonds' }).click()
      const header = Buffer.alloc(33)
      header.write('\x89PNG\r\n\x1a\n', 'latin1')
      header.write('IHDR', 12)
      header.writeUInt32BE(20_000, 16)
      header.writeUInt32BE(20_000, 20)
      await chooser(page, 'Image ou page de PDF').setInputFiles({
        name: 'a.png',
        mimeType: 'image/png',
        buffer: header,
      })
      await expect(page.getByText(/Cette image fait 20\s000 × 20\s000 points/)).toBeVisible()
    })

    await test.step('a table comes back with its columns matched by hand, and doubles nothing', async () => {
      const table = Buffer.from(
        'Lieu;Où;Genre\nLa halle;Ygrande;Marché\nLe bar;Saint-Menoux;Café, commerce\n',
      )
      const bringBack = async () => {
        await chooser(page, 'Reprendre un fichier').setInputFiles({
          name: 'lieux.csv',
          mimeType: 'text/csv',
          buffer: table,
        })
        await page.getByLabel('Colonne « Où »').selectOption({ label: 'Commune' })
        await page.getByLabel('Colonne « Genre »').selectOption({ label: 'Catégorie' })
        await page.getByRole('button', { name: 'Reprendre', exact: true }).click()
      }
      await bringBack()
      await expect(page.getByText('2 gommettes reprises.')).toBeVisible()
      await bringBack()
      await expect(page.getByText('Tout est déjà là : rien à reprendre.')).toBeVisible()
      expect(rowsIn(await read(), 'mapItems')).toHaveLength(2)
    })

    await test.step('the gommettes go out as GeoJSON, as a table and as a picture', async () => {
      const saved = async (label: string) => {
        const download = page.waitForEvent('download')
        await page.getByRole('button', { name: label, exact: true }).click()
        const path = join(tablee.dataFolder, `out-${label.length}`)
        await (await download).saveAs(path)
        return path
      }
      const geojson = JSON.parse(readFileSync(await saved('GeoJSON'), 'utf8'))
      expect(geojson.features.map((one: { properties: { nom: string } }) => one.properties.nom)).toEqual([
        'La halle',
        'Le bar',
      ])
      expect(readFileSync(await saved('Tableur (CSV)'), 'utf8').startsWith('\ufeffIdentifiant;')).toBe(true)
      const picture = readFileSync(await saved('Image (PNG)'))
      expect(picture.readUInt32BE(16)).toBe(2000)
    })
    expect(tablee.complaints.filter((one) => !one.includes('Content Security Policy'))).toEqual([])
  } finally {
    await tablee.close()
  }
})
