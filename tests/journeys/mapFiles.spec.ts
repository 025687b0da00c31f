import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import PDFDocument from 'pdfkit'
import type { CommuneId } from '../../shared/domain/ids.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { makePmtiles, type Tile } from '../support/makePmtiles.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'
import { plainPng } from '../support/plainPng.ts'

const font = resolve(import.meta.dirname, '../../resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf')

async function pdf(pages: readonly string[], userPassword?: string): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    font,
    ...(userPassword && { userPassword }),
  })
  const whole = buffer(document)
  pages.forEach((text, index) => {
    if (index > 0) document.addPage()
    document.fontSize(60).text(text, 80, 200)
  })
  document.end()
  return whole
}

/** The tiles of zoom 9 around Bourbon-l’Archambault, in two colours. */
function tiles(bytesOf: (isEven: boolean) => Uint8Array): Tile[] {
  return [259, 260, 261].flatMap((x) =>
    [181, 182, 183].map((y) => ({ z: 9, x, y, bytes: bytesOf((x + y) % 2 === 0) })),
  )
}
const around = [2, 46, 4, 47]

test('a page of a PDF and a local archive of tiles become base maps; what cannot says why', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const tablee = await openTablee(browser)
  try {
    const page = tablee.consolePage
    const { atelierId, demarcheId, commands, read } = await openEvening(tablee, 'une-soiree')
    await commands.communes.add({
      communes: [{ id: 'commune-1' as CommuneId, code: '03036', name: 'Bourbon', population: 2500 }],
      territory: '',
    })
    const give = (label: string, name: string, bytes: Buffer) =>
      page
        .locator(`input[type=file][aria-label="${label}"]`)
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
    await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/territory`)
    await expect(page.getByRole('heading', { name: 'Territoire et fonds de carte' })).toBeVisible()
    const pngArchive = makePmtiles(
      tiles((isEven) => plainPng(256, isEven ? [200, 220, 190] : [230, 240, 220])),
      2,
      around,
    )

    await test.step('a PDF with a password is told apart from a damaged one', async () => {
      await give('Image ou page de PDF', 'carte.pdf', await pdf(['Secret'], 'mot'))
      await expect(page.getByText('Ce PDF a un mot de passe.')).toBeVisible()
      await give('Image ou page de PDF', 'carte.pdf', (await pdf(['Carte'])).subarray(0, 300))
      await expect(page.getByText('Ce PDF ne s’ouvre pas')).toBeVisible()
    })

    await test.step('of a PDF of two pages, one is chosen by looking at it', async () => {
      await give('Image ou page de PDF', 'carte.pdf', await pdf(['Couverture', 'Carte']))
      await page.getByLabel('Page, de 1 à 2').fill('2')
      await page.getByLabel('Page, de 1 à 2').blur()
      await expect(page.getByRole('img', { name: 'Page 2' })).toBeVisible()
      await page.getByRole('button', { name: 'Prendre cette page' }).click()
      await expect(page.getByRole('heading', { name: 'Carte sur image', level: 1 })).toBeVisible()
      const [map] = rowsIn(await read(), 'baseMaps')
      expect(map).toMatchObject({ kind: 'image', height: expect.closeTo(707, 0) })
      await page.getByRole('button', { name: 'Tous les fonds' }).click()
    })

    await test.step('tiles wait for the outlines that say which view to keep', async () => {
      await give('Archive de tuiles', 'allier.pmtiles', pngArchive)
      await expect(page.getByText('Ajoutez d’abord les contours')).toBeVisible()
      const ring = [
        [3, 46.5],
        [3, 46.6],
        [3.15, 46.6],
        [3.15, 46.5],
        [3, 46.5],
      ]
      const geojson = {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { code: '03036' },
            geometry: { type: 'Polygon', coordinates: [ring] },
          },
        ],
      }
      await give('Contours des communes', 'a.geojson', Buffer.from(JSON.stringify(geojson)))
      await expect(page.getByRole('heading', { name: 'Contours des communes', level: 1 })).toBeVisible()
      await page.getByRole('button', { name: 'Tous les fonds' }).click()
    })

    await test.step('vector tiles and tiles of another place are told', async () => {
      await give(
        'Archive de tuiles',
        'v.pmtiles',
        makePmtiles(
          tiles(() => Buffer.from('vector')),
          1,
          around,
        ),
      )
      await expect(page.getByText('Cette archive dessine ses cartes')).toBeVisible()
      await give(
        'Archive de tuiles',
        'x.pmtiles',
        makePmtiles(
          tiles(() => plainPng(8, [0, 0, 0])),
          2,
          [-5, 48, -4, 49],
        ),
      )
      await expect(page.getByText('Cette archive ne couvre pas votre territoire.')).toBeVisible()
      await give('Archive de tuiles', 'd.pmtiles', Buffer.from('PMTiles, ou presque'))
      await expect(page.getByText('Cette archive de tuiles ne s’ouvre pas.')).toBeVisible()
    })

    await test.step('image tiles become one picture under the outlines, with the source of the archive', async () => {
      await give('Archive de tuiles', 'allier.pmtiles', pngArchive)
      await expect(page.getByRole('heading', { name: 'Fond de tuiles', level: 1 })).toBeVisible()
      await expect(page.locator('main figure image')).toBeVisible()
      const map = rowsIn(await read(), 'baseMaps').find(({ kind }) => kind === 'tiles')
      expect(map?.attribution).toMatch(/^Fond d’essai ; /)
      expect(map?.bounds).not.toBeNull()
      if (process.env.TABLEE_SHOTS)
        await page.screenshot({ path: join(process.env.TABLEE_SHOTS, 'tiles.png') })
    })
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})
