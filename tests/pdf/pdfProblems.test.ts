import { fileURLToPath } from 'node:url'
import { PDFDict, PDFDocument, PDFName, StandardFonts } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { printTaggedPdf } from '../../electron/host/pdf/printTaggedPdf.ts'
import { pdfProblems } from './pdfProblems.ts'
import { readPdf } from './readPdf.ts'
import { sampleDocument } from './sampleDocument.ts'

const fontsFolder = fileURLToPath(new URL('../../resources/fonts/', import.meta.url))

describe('the checker', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await printTaggedPdf(sampleDocument, fontsFolder)
  })

  /** Problems of the sample once `damage` is done to it. */
  async function problemsAfter(damage: (document: PDFDocument) => void | Promise<void>): Promise<string[]> {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    await damage(document)
    return pdfProblems(await readPdf(await document.save()))
  }

  /** The dictionaries of the elements of `type`. */
  function elements(document: PDFDocument, type: string): PDFDict[] {
    return document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .filter((object) => object.get(PDFName.of('S')) === PDFName.of(type) && object.has(PDFName.of('P')))
  }

  test('accepts the sample untouched', async () => {
    expect(await problemsAfter(() => {})).toEqual([])
  })

  test('refuses a document without a tree', async () => {
    const problems = await problemsAfter((document) => {
      document.catalog.delete(PDFName.of('StructTreeRoot'))
    })
    expect(problems).toContain('the structure tree is empty')
  })

  test('refuses text painted outside any mark, with a font that is not embedded', async () => {
    const problems = await problemsAfter(async (document) => {
      const font = await document.embedFont(StandardFonts.Helvetica)
      document.getPage(1).drawText('ajout', { font, x: 50, y: 50 })
    })
    expect(problems).toContain('page 2 paints 1 times outside any mark')
    expect(problems).toContain('a standard font: /Helvetica')
  })

  test('refuses a figure without words', async () => {
    const problems = await problemsAfter((document) => {
      elements(document, 'Figure')[0]?.delete(PDFName.of('Alt'))
    })
    expect(problems).toContain('a figure without alternative text')
  })

  test('refuses a table without header cells', async () => {
    const problems = await problemsAfter((document) => {
      for (const cell of elements(document, 'TH')) cell.set(PDFName.of('S'), PDFName.of('TD'))
    })
    expect(problems).toContain('a table without header cell')
  })

  test('refuses a heading that jumps a level', async () => {
    const problems = await problemsAfter((document) => {
      for (const heading of elements(document, 'H2')) heading.set(PDFName.of('S'), PDFName.of('H3'))
    })
    expect(problems).toContain('heading 3 after heading 1: Ce qui réussit')
  })

  test('refuses a mark that the parent tree gives to nobody', async () => {
    const problems = await problemsAfter((document) => {
      const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
      tree.set(PDFName.of('ParentTree'), document.context.obj({ Nums: [] }))
    })
    expect(problems).toContain('the parent tree loses mark 0 of page 1')
  })

  test('refuses a document without language', async () => {
    const problems = await problemsAfter((document) => {
      document.catalog.delete(PDFName.of('Lang'))
    })
    expect(problems).toContain('no language')
  })
})
