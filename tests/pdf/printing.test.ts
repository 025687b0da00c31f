import { readdirSync, readFileSync } from 'node:fs'
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { ordinarySigns } from '../../electron/host/pdf/FallbackTextInlines.ts'
import { printTaggedPdf } from '../../electron/host/pdf/printTaggedPdf.ts'
import { chapterHeading } from '../../shared/pdf/chapterHeading.ts'
import { childrenOf } from '../../shared/pdf/childrenOf.ts'
import { dataTable } from '../../shared/pdf/dataTable.ts'
import { paragraph } from '../../shared/pdf/paragraph.ts'
import type { PdfDefinition, PdfNode } from '../../shared/pdf/pdfTypes.ts'
import { quoteBand } from '../../shared/pdf/quoteBand.ts'
import { pdfProblems } from './pdfProblems.ts'
import { printedPdf } from './printedPdf.ts'
import { missingTexts, type ReadPdf, readPdf, structureNodes } from './readPdf.ts'
import { difficultWords, sampleDocument } from './sampleDocument.ts'

const fontsFolder = fileURLToPath(new URL('../../resources/fonts/', import.meta.url))
const woff2 = fileURLToPath(
  new URL(
    '../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    import.meta.url,
  ),
)

/** Prints in this thread, which is quicker than a worker for small documents. */
async function printed(content: PdfNode[]): Promise<ReadPdf> {
  const definition: PdfDefinition = { title: 'Essai', changedAt: 0, header: { left: 'Démarche' }, content }
  return readPdf(await printTaggedPdf(definition, fontsFolder))
}

describe('a whole document', () => {
  let bytes: Uint8Array
  let read: ReadPdf

  beforeAll(async () => {
    bytes = await printedPdf(sampleDocument)
    read = await readPdf(bytes)
  })

  test('has no problem the checker knows', () => {
    expect(pdfProblems(read)).toEqual([])
  })

  test('says its title and its language', () => {
    expect([read.title, read.language]).toEqual([sampleDocument.title, 'fr-FR'])
  })

  test('has its chapters as headings 1, in order, and as bookmarks', () => {
    const chapters = structureNodes(read).filter(({ type }) => type === 'H1')
    const titles = chapters.map(({ text }) => text.trim())
    expect(titles).toEqual([
      'Là où l’on se croise encore',
      'Ce que nous avons appris en allant chercher celles et ceux qui ne viennent jamais',
      'Les actions',
    ])
    expect(read.outlines).toEqual(expect.arrayContaining(titles))
  })

  test('gives each drawing of the cover and of the map in words', () => {
    const figures = structureNodes(read).filter(({ type }) => type === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Une table de 38 chaises',
      'Une table de 34 chaises',
      'Une table de 41 chaises',
      'Une table de 52 chaises',
      'Carte : trois gommettes à Lormière, deux à Saint-Brice',
      'La même carte, en petit',
    ])
  })

  test('has tables whose first row and first column are headers, said once though repeated on each page', () => {
    const table = structureNodes(read).find(({ type }) => type === 'Table')
    const [head, body] = table?.children ?? []
    expect(head?.children[0]?.children.map(({ type, text }) => `${type} ${text.trim()}`)).toEqual([
      'TH Action',
      'TH Ce qui a été dit',
      'TH Voix',
    ])
    expect(body?.children.map(({ children }) => children.map(({ type }) => type).join(' '))).toEqual(
      Array.from({ length: 33 }, () => 'TH TD TD'),
    )
    expect(table?.text.split('Ce qui a été dit')).toHaveLength(2)
  })

  test('says every word it was given', () => {
    expect(missingTexts(read, wordsOf(sampleDocument.content))).toEqual([])
  })

  test('keeps the header, the page number and the chapter out of the reading order', () => {
    const page = read.pages[2]
    expect(page?.artifactText).toContain('Vitalité sociale du Pays de Lormière')
    expect(page?.artifactText).toContain('Là où l’on se croise encore')
    expect(page?.artifactText).toMatch(/3$/)
    expect(read.pages[0]?.artifactText.trim()).toBe('')
  })

  test('has the same bytes when printed twice', async () => {
    expect(Buffer.compare(await printedPdf(sampleDocument), bytes)).toBe(0)
  })

  test('changes with the date of the data', async () => {
    const changed = await printedPdf({ ...sampleDocument, changedAt: sampleDocument.changedAt + 60_000 })
    expect(Buffer.compare(changed, bytes)).not.toBe(0)
  })
})

describe('the words of participants', () => {
  test('are all kept, whatever their alphabet, direction or length', async () => {
    const read = await printed([chapterHeading('Paroles'), ...difficultWords.map((text) => paragraph(text))])
    expect(missingTexts(read, difficultWords)).toEqual([])
    expect(pdfProblems(read)).toEqual([])
  })

  test('are kept in a narrow cell, in a header cell and in a quote longer than a page', async () => {
    const long = 'x'.repeat(10_000)
    const speech = 'Nous voulons une place. '.repeat(600)
    const read = await printed([
      chapterHeading('Tableau'),
      dataTable(
        [{ title: 'Colonne', width: 60 }, { title: 'Dit' }],
        [
          [long, speech],
          ['👩‍👩‍👧'.repeat(40), 'é'.repeat(300)],
        ],
      ),
      dataTable([{ title: speech }], [['court']]),
      quoteBand({ quote: speech, source: 'Tablée 2' }),
    ])
    expect(missingTexts(read, [long, speech, '👩‍👩‍👧'.repeat(40), 'é'.repeat(300)])).toEqual([])
    expect(pdfProblems(read)).toEqual([])
  })

  test('are kept by a block that should stay on one page and cannot', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => `Parole numéro ${index + 1}.`)
    const read = await printed([
      chapterHeading('Bloc'),
      { stack: lines.map((text) => paragraph(text)), unbreakable: true },
    ])
    expect(missingTexts(read, lines)).toEqual([])
    expect(pdfProblems(read)).toEqual([])
  })

  test('say their language when it is not the one of the document', async () => {
    const read = await printed([
      chapterHeading('Langues'),
      { stack: [paragraph('Benvenguts')], lang: 'oc', struct: 'BlockQuote' },
    ])
    const quote = structureNodes(read).find(({ type }) => type === 'BlockQuote')
    expect([quote?.lang, quote?.text.trim()]).toEqual(['oc', 'Benvenguts'])
  })

  test('are kept in a cell aligned at the bottom, wherever the page ends', async () => {
    const texts = Array.from(
      { length: 40 },
      (_, index) => `Parole ${index + 1}. ${'Encore. '.repeat(index * 3)}`,
    )
    const rows = texts.map((text): PdfNode[] => [
      { text, width: '*' },
      { text: 'Tablée 1', verticalAlignment: 'bottom' },
    ])
    const read = await printed([
      chapterHeading('Bas'),
      { table: { widths: ['*', 'auto'], body: rows }, layout: 'bare', struct: 'none' },
    ])
    expect(missingTexts(read, texts)).toEqual([])
    expect(pdfProblems(read)).toEqual([])
  })

  test('are kept whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 8 }),
        async (typed) => {
          const texts = typed.map((text) => text.replace(/\p{Cc}/gu, '').normalize('NFC'))
          const read = await printed([chapterHeading('Paroles'), ...texts.map((text) => paragraph(text))])
          expect(missingTexts(read, texts.map(visible))).toEqual([])
          expect(pdfProblems(read)).toEqual([])
        },
      ),
      { numRuns: 12 },
    )
  })

  test('never stand in a block of ours that may not break', () => {
    const definition = [
      quoteBand({ quote: 'Une parole' }),
      dataTable([{ title: 'Dit' }], [['Une parole']]),
      ...sampleDocument.content.slice(0, -2),
    ]
    const all = (node: PdfNode): PdfNode[] => [node, ...childrenOf(node).flatMap(all)]
    const nodes = definition.flatMap(all)
    expect(nodes.filter((node) => node.unbreakable)).toEqual([])
    expect(nodes.filter((node) => 'table' in node && 'dontBreakRows' in node.table)).toEqual([])
  })
})

describe('the fonts', () => {
  test('are all TrueType', () => {
    const files = readdirSync(fontsFolder).filter((file) => file.endsWith('.ttf'))
    const magics = files.map((file) => readFileSync(join(fontsFolder, file)).subarray(0, 4).toString('hex'))
    expect(new Set(magics)).toEqual(new Set(['00010000']))
    expect(files).toHaveLength(12)
  })

  test('of ours have every sign for which no other font is looked for', () => {
    // pdfkit's own reader of fonts, which has no types.
    const fontkit = createRequire(import.meta.url)('fontkit') as {
      openSync: (path: string) => { hasGlyphForCodePoint: (codePoint: number) => boolean }
    }
    const signs = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).filter((sign) =>
      ordinarySigns.test(sign),
    )
    expect(signs.length).toBeGreaterThan(190)
    for (const file of readdirSync(fontsFolder).filter((name) =>
      /^(Bricolage|Atkinson).*\.ttf$/.test(name),
    )) {
      const font = fontkit.openSync(join(fontsFolder, file))
      const missing = signs.filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
      expect(missing, file).toEqual([])
    }
  })

  test('are refused as WOFF2, which would print a blank page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
    try {
      await cp(fontsFolder, folder, { recursive: true })
      await copyFile(woff2, join(folder, 'BricolageGrotesque-ExtraBold-88.ttf'))
      await expect(printedPdf(sampleDocument, { fontsFolder: folder })).rejects.toThrow('Not a TrueType font')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('a printing', () => {
  test('tells how far it is, never going back, up to the end', async () => {
    const ratios: number[] = []
    await printedPdf(sampleDocument, { onProgress: (ratio) => ratios.push(ratio) })
    expect(ratios).toEqual([...ratios].sort((one, other) => one - other))
    expect(ratios.at(-1)).toBe(1)
  })
})

/** Signs that leave no trace on paper: joiners, selectors, marks of direction. */
function visible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

function wordsOf(content: PdfNode[]): string[] {
  return content.flatMap((node) => {
    const own =
      'text' in node ? [typeof node.text === 'string' ? node.text : node.text.map(plain).join('')] : []
    return [...own, ...wordsOf(childrenOf(node))]
  })
}

function plain(part: string | { text: string }): string {
  return typeof part === 'string' ? part : part.text
}
