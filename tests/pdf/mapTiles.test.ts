import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRawStream } from 'pdf-lib'
import { expect, test } from 'vitest'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import { printTaggedPdf } from '../../electron/host/pdf/printTaggedPdf.ts'
import { textMeasure } from '../../electron/host/pdf/textMeasure.ts'
import { settingsSchema } from '../../shared/activities/map/schema.ts'
import { supports } from '../../shared/activities/map/supports.ts'
import { paperSizesMm } from '../../shared/activities/paperSupport.ts'
import { assembleSupport } from '../../shared/pdf/assembleSupport.ts'
import { tileSheets } from '../../shared/pdf/tileSheets.ts'
import { contentTokens } from './contentTokens.ts'
import { contentOf, streamBytes } from './pageContent.ts'
import { pdfProblems } from './pdfProblems.ts'
import { readPdf } from './readPdf.ts'

const fontsFolder = fileURLToPath(new URL('../../resources/fonts/', import.meta.url))
const fixture = JSON.parse(
  readFileSync(new URL('../../shared/activities/map/fixtures/lieux.json', import.meta.url), 'utf8'),
)
const translate = documentWords('fr')
const all = supports(settingsSchema.parse(fixture.board.settings), translate, [], fixture.territory)
const print = (isBlackAndWhite: boolean, paper: 'whole' | 'A4' | 'A3') => ({
  measureWidth: textMeasure(fontsFolder),
  isBlackAndWhite,
  locale: 'fr' as const,
  changedAt: 0,
  paper,
})
const millimetre = 72 / 25.4

type Segment = { x1: number; y1: number; x2: number; y2: number }

/** Every straight line of a page, in millimetres from its upper left corner; what is clipped stands in forms of its own. */
function segmentsOf(page: PDFPage): Segment[] {
  const segments: Segment[] = []
  read(contentOf(page), page.node.Resources(), [1, 0, 0, 1, 0, 0], page.getHeight(), segments)
  return segments
}

function read(
  source: string,
  resources: PDFDict | undefined,
  start: readonly number[],
  heightPt: number,
  segments: Segment[],
): void {
  let matrix = start
  const saved: (readonly number[])[] = []
  let numbers: number[] = []
  let name = ''
  let at: [number, number] = [0, 0]
  const placed = (x: number, y: number): [number, number] => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
    return [(a * x + c * y + e) / millimetre, (heightPt - (b * x + d * y + f)) / millimetre]
  }
  for (const token of contentTokens(source)) {
    if (token.kind === 'number') numbers.push(token.value)
    if (token.kind === 'name') name = token.value
    if (token.kind !== 'operator') continue
    const [n0 = 0, n1 = 0] = numbers
    if (token.value === 'q') saved.push(matrix)
    if (token.value === 'Q') matrix = saved.pop() ?? matrix
    if (token.value === 'cm') matrix = times(numbers, matrix)
    if (token.value === 'm') at = placed(n0, n1)
    if (token.value === 'l') {
      const to = placed(n0, n1)
      segments.push({ x1: at[0], y1: at[1], x2: to[0], y2: to[1] })
      at = to
    }
    if (token.value === 'Do') {
      const form = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.lookup(PDFName.of(name))
      if (form instanceof PDFRawStream && form.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')) {
        const own = form.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray() ?? []
        const values = own.flatMap((value) => (value instanceof PDFNumber ? [value.asNumber()] : []))
        const inside = values.length === 6 ? times(values, matrix) : matrix
        const text = streamBytes(form).toString('latin1')
        read(text, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), inside, heightPt, segments)
      }
    }
    numbers = []
  }
}

/** One transformation, then another. */
function times(first: readonly number[], then: readonly number[]): number[] {
  const [n0 = 1, n1 = 0, n2 = 0, n3 = 1, n4 = 0, n5 = 0] = first
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = then
  return [
    n0 * a + n1 * c,
    n0 * b + n1 * d,
    n2 * a + n3 * c,
    n2 * b + n3 * d,
    n4 * a + n5 * c + e,
    n4 * b + n5 * d + f,
  ]
}

test('the sheets of an A1 map line up to the millimetre, when measured in the PDF', async () => {
  const support = all.find(({ title }) => title === 'Fond de carte A1')
  const shapes = support?.pages[0]?.shapes ?? []
  const { widthMm: heightMm, heightMm: widthMm } = paperSizesMm.A1
  const tiling = tileSheets({ widthMm, heightMm }, paperSizesMm.A4)
  if (!support) throw new Error('No map')
  const bytes = await printTaggedPdf(assembleSupport(support, translate, print(false, 'A4')), fontsFolder)
  const pages = (await PDFDocument.load(bytes)).getPages()
  expect(pages).toHaveLength(tiling.tiles.length)
  // The squares of the map: lines that cross several sheets.
  const verticals = shapes.flatMap((shape) =>
    shape.kind === 'line' && shape.x1Mm === shape.x2Mm ? [shape.x1Mm * tiling.scale] : [],
  )
  expect(verticals).toHaveLength(7)
  /** Where each line is found once the sheets are laid side by side, in millimetres of the whole. */
  const found = new Map<number, number[]>()
  tiling.tiles.forEach((tile, index) => {
    const page = pages[index]
    if (!page) return
    const drawn = segmentsOf(page).filter(
      ({ x1, x2, y1, y2 }) => Math.abs(x1 - x2) < 0.01 && Math.abs(y1 - y2) > 40,
    )
    for (const x of verticals) {
      if (x < tile.xMm + 1 || x > tile.xMm + tile.widthMm - 1) continue
      const expected = tiling.marginMm + x - tile.xMm
      const nearest = drawn.toSorted((a, b) => Math.abs(a.x1 - expected) - Math.abs(b.x1 - expected))[0]
      if (!nearest) continue
      found.set(x, [...(found.get(x) ?? []), nearest.x1 - tiling.marginMm + tile.xMm])
    }
  })
  expect([...found.keys()]).toHaveLength(7)
  for (const [x, places] of found) {
    // Each line is where it must be on each sheet that shows it, hence the same on a sheet and on its neighbour.
    expect(places.length).toBeGreaterThanOrEqual(tiling.rows)
    for (const place of places) expect(Math.abs(place - x)).toBeLessThan(0.6)
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.6)
  }
})

test('maps, their record and sheets of gommettes are printed in colour and in ink only, without a fault', async () => {
  for (const support of all.filter(({ format }) => format !== 'A0')) {
    for (const isBlackAndWhite of [false, true]) {
      const bytes = await printTaggedPdf(
        assembleSupport(support, translate, print(isBlackAndWhite, 'whole')),
        fontsFolder,
      )
      const read = await readPdf(bytes)
      expect(read.pages).toHaveLength(support.pages.length)
      expect(pdfProblems(read)).toEqual([])
    }
  }
})

test('a sheet of round labels holds 117 gommettes of 19 mm, inside what printers print', () => {
  const [sheet] = all
  const rings = (sheet?.pages[0]?.shapes ?? []).flatMap((shape) => (shape.kind === 'circle' ? [shape] : []))
  expect(rings).toHaveLength(117)
  for (const { xMm, yMm, radiusMm } of rings) {
    expect(radiusMm).toBe(9.5)
    expect(xMm - radiusMm).toBeGreaterThan(5)
    expect(yMm - radiusMm).toBeGreaterThan(5)
    expect(xMm + radiusMm).toBeLessThan(205)
    expect(yMm + radiusMm).toBeLessThan(292)
  }
})
