import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { printTaggedPdf } from '../../electron/host/pdf/printTaggedPdf.ts'
import { chapterHeading } from '../../shared/pdf/chapterHeading.ts'
import type { PdfDefinition, PdfNode } from '../../shared/pdf/pdfTypes.ts'
import { pdfProblems } from './pdfProblems.ts'
import { missingTexts, readPdf, structureNodes } from './readPdf.ts'

const fontsFolder = fileURLToPath(new URL('../../resources/fonts/', import.meta.url))

async function printed(content: PdfNode[]) {
  return readPdf(await printTaggedPdf({ title: 'Essai', changedAt: 0, content }, fontsFolder))
}

describe('photos and drawings', () => {
  const transparent = pngOf(60, 40)

  test('are figures with their words, the same bytes each time', async () => {
    const definition: PdfDefinition = {
      title: 'Photos',
      changedAt: 0,
      content: [
        chapterHeading('Photos'),
        { image: transparent, width: 200, alt: 'La halle un jour de marché' },
        { svg: svgOf(`<image href="${pngOf(30, 30)}" width="80" height="80"/>`), alt: 'Le plan' },
        { image: pngOf(400, 300), width: 100, alt: 'Le lavoir' },
        { svg: svgOf('<circle cx="9" cy="9" r="5"/>') },
      ],
    }
    const bytes = await printTaggedPdf(definition, fontsFolder)
    const read = await readPdf(bytes)
    const figures = structureNodes(read).filter(({ type }) => type === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual(['La halle un jour de marché', 'Le plan', 'Le lavoir'])
    expect(pdfProblems(read)).toEqual([])
    expect(Buffer.compare(await printTaggedPdf(definition, fontsFolder), bytes)).toBe(0)
  })

  test.each<[string, PdfNode]>([
    ['a photo from the disk', { image: '/etc/hostname' }],
    ['a photo from the network', { image: 'https://example.org/photo.png' }],
    ['a drawing that shows a file', { svg: svgOf('<image href="/etc/hostname" width="5" height="5"/>') }],
  ])('refuse %s', async (_case, node) => {
    await expect(printed([node])).rejects.toThrow(/denied|asks for a file/)
  })

  test('write the emoji of a drawing with a font that has them', async () => {
    const svg = svgOf('<text x="2" y="20" font-family="Text" font-size="9">Chêne → 🌳 &amp; co</text>')
    const read = await printed([chapterHeading('Dessin'), { svg, alt: 'Un arbre' }])
    expect(missingTexts(read, ['Chêne → 🌳 & co'])).toEqual([])
  })
})

function svgOf(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${inside}</svg>`
}

/** A PNG with transparency, as data. */
function pngOf(width: number, height: number): string {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6], 8)
  const pixels = Buffer.alloc((width * 4 + 1) * height).map((_, index) =>
    index % (width * 4 + 1) === 0 ? 0 : (index * 7) % 251,
  )
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]
  const file = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
  return `data:image/png;base64,${file.toString('base64')}`
}
